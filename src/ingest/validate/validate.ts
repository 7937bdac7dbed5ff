import { annotation, type Annotation } from '../../annotation/index.ts';
import { tooManyItems } from '../most-items.ts';
import { firstOf, refusal, type Refusal } from '../problem.ts';
import type { Source } from '../read/index.ts';
import { problemsOf } from '../schema-problems.ts';
import { expectation } from './expectation.ts';
import { locatePassages } from './locate.ts';
import { checkPassages } from './passages.ts';
import { checkRules } from './rules.ts';

/** An annotation that is valid, and its canonical text. */
export interface Validated {
  /** The annotation, or the export with its line. */
  file: string;
  annotation: Annotation;
  text: string;
  recordedAt: Readonly<Record<string, string>>;
}

/** A document whose text was not found. */
export interface Lacking {
  /** The document's id. */
  document: string;
  /** The name that its text should have. */
  file: string;
  sha256: string;
}

/** Checks a source against the format and its text, and collects what is wrong with it. */
export async function validate(
  source: Source,
): Promise<{ validated: Validated } | { refused: Refusal } | { lacking: Lacking }> {
  const { file, recordedAt } = source;
  const tooMany = tooManyItems(source.annotation);
  if (tooMany !== undefined) return { refused: refusal(file, [tooMany]) };
  const parsed = annotation.safeParse(source.annotation, { error: expectation });
  if (!parsed.success) {
    return { refused: refusal(file, firstOf(problemsOf(parsed.error, source.annotation))) };
  }
  const found = parsed.data;
  const { id, file: name, sha256 } = found.document;
  const text = await source.text(name, sha256);
  if (text !== 'lacking' && 'problems' in text) {
    return {
      refused: refusal(file === text.file ? file : `${file} (${text.file})`, text.problems),
    };
  }
  const passages = locatePassages(found, text === 'lacking' ? undefined : text.text);
  const lacking = { document: id, file: name, sha256 };
  if (passages === 'without text') return { lacking };
  if ('problems' in passages) return { refused: refusal(file, passages.problems) };
  const { located } = passages;
  const problems = [
    ...checkRules(located),
    ...(text === 'lacking' ? [] : firstOf(checkPassages(located, text.text))),
  ];
  if (problems.length > 0) return { refused: refusal(file, problems) };
  if (text === 'lacking') return { lacking };
  return { validated: { file, annotation: located, text: text.text, recordedAt } };
}
