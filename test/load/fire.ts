import autocannon from 'autocannon';
import { z } from 'zod';
import { clientCode } from '../../src/server/error-table.ts';
import { Tally } from '../fuzz/tally.ts';

/** What came of a load. */
export interface Fired {
  outcomes: Tally;
  /** Answers that docs/errors.md does not know, the first of them. */
  undocumented: string[];
  result: autocannon.Result;
}

const answer = z.looseObject({
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
});

const CONNECTIONS = 50;
/** Nothing takes so long that is not stuck: Neo4j is given up within 6 seconds. */
const STUCK_S = 20;

/** Asks the operations in turn, by 50 connections at once, each as soon as it has its answer. */
export async function fire(url: string, queries: string[], seconds: number): Promise<Fired> {
  const outcomes = new Tally();
  const undocumented: string[] = [];
  const onResponse = (status: number, body: string, _: object, headers: object | undefined) => {
    const { data } = answer.safeParse(jsonOf(body));
    const code = data?.errors?.[0]?.extensions.code;
    const retry = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'retry-after');
    outcomes.count(`${status} ${code ?? 'OK'}${retry ? ', with retry-after' : ''}`);
    if (!isDocumented(status, code, data !== undefined, retry))
      undocumented.push(`${status} ${body.slice(0, 300)}`);
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: STUCK_S,
    requests: queries.map((query) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      onResponse,
    })),
  });
  return { outcomes, undocumented: undocumented.slice(0, 5), result };
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
