import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, type Answer } from './answer.ts';

/** The work's result; a failure where that takes longer than a fault allows. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = wait(seconds * 1_000, undefined, { signal: over.signal }).then(() => {
    throw new Error(`It took longer than ${seconds} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
}

/** Posts one operation to a server. */
export async function ask(url: string, query = '{ people { totalCount } }'): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  return answerOf(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
}
