import { z } from 'zod';
import { clientCode } from '../../src/server/errors/error-table.ts';
import type { WireAnswer } from './send.ts';

const errors = z.array(
  z.looseObject({ message: z.string().min(1), extensions: z.looseObject({ code: z.string() }) }),
);
const refusal = z.strictObject({
  errors: errors.min(1),
  data: z.null().optional(),
  extensions: z.unknown().optional(),
});
const graphQL = z.looseObject({ data: z.unknown(), errors: errors.optional() });

/** Statuses more exact than the table. */
const MORE_EXACT = new Map([
  [405, 'BAD_REQUEST'],
  [406, 'BAD_REQUEST'],
  [408, 'BAD_REQUEST'],
  [415, 'BAD_REQUEST'],
  [431, 'BAD_REQUEST'],
]);

/** Where our own code, or a library's, looks out of an answer. */
export const STACK =
  /\bat (?:async )?[\w.<>[\] ]*\(?(?:file:|node:|\/)[^\s)]*:\d+|node_modules|\/src\/|\.ts:\d+/;

/** Faults that never occur on a healthy server. */
const FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);

/**
 * Holds one answer to what docs/errors.md says of every answer.
 * @returns its outcome, like `400 BAD_USER_INPUT`. @throws what is wrong with it.
 */
export function judge({ status, head, body }: WireAnswer): string {
  const wrong = (what: string) => new Error(`${what}: ${status} ${body.slice(0, 600)}`);
  if (STACK.test(body) || STACK.test(head)) throw wrong('A stack');
  if (status === 0) return 'closed without an answer';
  if (status < 400) {
    const { errors: partial = [] } = isJson(head)
      ? (graphQL.safeParse(jsonOf(body)).data ?? {})
      : {};
    return `${status} ${partial.map(({ extensions: { code } }) => documented(code, wrong))[0] ?? 'OK'}`;
  }
  if (body === '') return `${status} without a body`;
  const refused = refusal.safeParse(jsonOf(body));
  if (!refused.success) throw wrong('Not the shape of errors');
  const codes = refused.data.errors.map(({ extensions: { code } }) => documented(code, wrong));
  const [code = ''] = codes;
  if (clientCode(code)?.status !== status && MORE_EXACT.get(status) !== code)
    throw wrong('Not the status of its code');
  return `${status} ${code}`;
}

function documented(code: string, wrong: (what: string) => Error): string {
  if (clientCode(code) === undefined) throw wrong('A code that is in no table');
  if (FAULTS.has(code)) throw wrong('A fault of ours');
  return code;
}

const isJson = (head: string) =>
  /^content-type: application\/(?:graphql-response\+)?json/im.test(head);

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
