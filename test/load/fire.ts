import autocannon from 'autocannon';
import { z } from 'zod';
import { clientCode } from '../../src/server/errors/error-table.ts';
import { Tally } from '../fuzz/tally.ts';
import { Slowest } from './slowest.ts';

/** What is asked, under the name that it has in the figures. */
export interface Operation {
  name: string;
  query: string;
}

/** What came of a load. */
export interface Fired {
  outcomes: Tally;
  /** Answers that docs/errors.md does not know, the first of them. */
  undocumented: string[];
  slowest: Slowest;
  result: autocannon.Result;
}

const answer = z.looseObject({
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
});

const CONNECTIONS = 50;
/** Nothing takes so long that is not stuck: a statement is ended after 30 seconds. */
const STUCK_S = 32;

/** Asks the operations in turn, by 50 connections at once, each as soon as it has its answer. */
export async function fire(url: string, operations: Operation[], seconds: number): Promise<Fired> {
  const outcomes = new Tally();
  const slowest = new Slowest();
  const undocumented: string[] = [];
  // autocannon tells what came first, and in the same breath how long it took.
  let latest = { name: '', outcome: '' };
  const note = (name: string, status: number, body: string, headers: object | undefined) => {
    const { data } = answer.safeParse(jsonOf(body));
    const code = data?.errors?.[0]?.extensions.code;
    const retry = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'retry-after');
    const outcome = `${status} ${code ?? 'OK'}${retry ? ', with retry-after' : ''}`;
    outcomes.count(outcome);
    latest = { name, outcome };
    if (!isDocumented(status, code, data !== undefined, retry))
      undocumented.push(`${status} ${body.slice(0, 300)}`);
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: STUCK_S,
    setupClient: (client) => {
      client.on('response', (_status, _bytes, ms) => {
        slowest.note(latest.name, latest.outcome, ms);
      });
    },
    requests: operations.map(({ name, query }) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      onResponse: (status: number, body: string, _: object, headers?: object) => {
        note(name, status, body, headers);
      },
    })),
  });
  return { outcomes, undocumented: undocumented.slice(0, 5), slowest, result };
}

function isDocumented(
  status: number,
  code: string | undefined,
  isJson: boolean,
  retry: boolean,
): boolean {
  if (!isJson) return false;
  if (code === undefined) return status === 200;
  if (code === 'INTERNAL_SERVER_ERROR') return false;
  return clientCode(code)?.status === status && (code !== 'OVERLOADED' || retry);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
