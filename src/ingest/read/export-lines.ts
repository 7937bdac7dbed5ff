import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { mergeRow } from '../../contribution/index.ts';
import {
  decodeUtf8,
  ENTITY_TYPES,
  idOf,
  linesOf,
  sha256 as digestOf,
  typeOfId,
  withLineFeeds,
} from '../../model/index.ts';
import { exportedDecision, exportedProposals } from '../../proposal/index.ts';
import { firstOf, problem, refusal, type Refusal } from '../problem.ts';
import { problemsOf } from '../schema-problems.ts';
import { EXPORT_LINE_BYTES, parseJson, unreadable } from './bytes.ts';
import type { Read, Reviewed, TextFound } from './source.ts';

/** A line of an export: one document, its annotation, and when each claim was first recorded. */
const exportLine = z.strictObject({
  text: z.string(),
  annotation: z.unknown(),
  recordedAt: z.record(z.string(), z.iso.datetime()).default({}),
});

/** A line of an export: two entities of one type that are one. */
const mergeLine = z.strictObject({
  merge: mergeRow
    .extend({
      id: z.string().regex(/^merge:[a-z0-9-]+$/, { error: 'an id like merge:…' }),
      from: idOf(...ENTITY_TYPES),
      into: idOf(...ENTITY_TYPES),
    })
    .refine(({ from, into }) => from !== into && typeOfId(from) === typeOfId(into), {
      error: 'two entities of one type',
    }),
});
const hasMerge = z.looseObject({ merge: z.unknown() });

/** A line of an export: what is proposed for a document that is on a line before. */
const proposalsLine = z.strictObject({ proposals: exportedProposals });
/** A line of an export: what an editor decided on proposals that are on lines before. */
const decisionLine = z.strictObject({ decision: exportedDecision });
const hasReviewed = z.union([
  z.looseObject({ proposals: z.unknown() }),
  z.looseObject({ decision: z.unknown() }),
]);

/** Reads what `exportGraph` wrote, a line at a time. */
export async function* readExport(file: string): AsyncGenerator<Read> {
  let number = 0;
  const lines = linesOf(createReadStream(file), EXPORT_LINE_BYTES);
  for (;;) {
    const next = await lines.next().catch((thrown: unknown) => ({ thrown }));
    if ('thrown' in next) {
      yield { refused: refusal(file, [unreadable(next.thrown)]) };
      return;
    }
    if (next.done === true) break;
    number++;
    if (next.value.length > 0) yield readLine(`${file}:${number}`, next.value);
  }
  if (number === 0) {
    yield { refused: refusal(file, [problem('$', 'JSON Lines', 'an empty file')]) };
  }
}

function readLine(file: string, bytes: Buffer | 'too long'): Read {
  const wrong = (expected: string, found: unknown) => ({
    refused: refusal(file, [problem('$', expected, found)]),
  });
  if (bytes === 'too long') {
    return wrong(`a line of at most ${EXPORT_LINE_BYTES} bytes`, 'a longer one');
  }
  const json = decodeUtf8(bytes);
  if (json === undefined) return wrong('JSON in UTF-8', 'bytes that are not UTF-8');
  const parsed = parseJson(json);
  if ('wrong' in parsed) return { refused: refusal(file, [parsed.wrong]) };
  if (hasMerge.safeParse(parsed.value).success) {
    const { data } = mergeLine.safeParse(parsed.value);
    return data === undefined
      ? wrong('a merge of two entities of one type, as exports have it', parsed.value)
      : { merge: data.merge, file };
  }
  if (hasReviewed.safeParse(parsed.value).success) return readReviewed(file, parsed.value);
  const line = exportLine.safeParse(parsed.value);
  if (!line.success) {
    return wrong('an object with text, annotation and recordedAt, as exports have', parsed.value);
  }
  const { annotation, recordedAt } = line.data;
  const text = withLineFeeds(line.data.text);
  return {
    source: {
      file,
      annotation,
      text: (_, sha256) => Promise.resolve(ownText(file, text, sha256)),
      recordedAt,
    },
  };
}

function readReviewed(file: string, value: unknown): Reviewed | { refused: Refusal } {
  const proposals = proposalsLine.safeParse(value);
  if (proposals.success) return { ...proposals.data, file };
  const decision = decisionLine.safeParse(value);
  if (decision.success) return { ...decision.data, file };
  const isDecision = z.looseObject({ decision: z.unknown() }).safeParse(value).success;
  const { error } = isDecision ? decision : proposals;
  return { refused: refusal(file, firstOf(problemsOf(error, value))) };
}

function ownText(file: string, text: string, sha256: string): TextFound {
  const digest = digestOf(text);
  if (digest === sha256) return { text };
  const expected = `the SHA-256 of the line's own text, ${digest}`;
  return { file, problems: [problem('$.annotation.document.sha256', expected, sha256)] };
}
