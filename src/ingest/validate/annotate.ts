import type { z } from 'zod';
import { annotation, type Annotation } from '../../annotation/index.ts';
import { problem, refusal, type Problem, type Refusal } from '../problem.ts';
import type { Source } from '../read/index.ts';
import { checkClaims } from './check-claims.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import { checkSpans } from './check-spans.ts';
import { checkStatistics } from './check-statistics.ts';
import { jsonPath, valueAt } from './json-path.ts';

/** An annotation that holds, with the text that it is of. */
export interface Annotated {
  file: string;
  annotation: Annotation;
  text: string;
  recordedAt: Readonly<Record<string, string>>;
}

/** A text that is not at hand. */
export interface Lacking {
  /** The document's id. */
  document: string;
  /** The name that its text should have. */
  file: string;
  sha256: string;
}

/** Holds a source against the format and its text, and collects everything that is wrong with it. */
export async function annotate(
  source: Source,
): Promise<{ annotated: Annotated } | { refused: Refusal } | { lacking: Lacking }> {
  const { file, recordedAt } = source;
  const parsed = annotation.safeParse(source.annotation);
  if (!parsed.success) {
    return { refused: refusal(file, problemsOf(parsed.error, source.annotation)) };
  }
  const found = parsed.data;
  const { id, file: name, sha256 } = found.document;
  const text = await source.text(name, sha256);
  if (text !== 'lacking' && 'problems' in text) {
    return {
      refused: refusal(file === text.file ? file : `${file} (${text.file})`, text.problems),
    };
  }
  const problems = [
    ...checkReferences(found),
    ...checkDuplicates(found),
    ...checkClaims(found),
    ...checkStatistics(found),
    ...(text === 'lacking' ? [] : checkSpans(found, text.text)),
  ];
  if (problems.length > 0) return { refused: refusal(file, problems) };
  if (text === 'lacking') return { lacking: { document: id, file: name, sha256 } };
  return { annotated: { file, annotation: found, text: text.text, recordedAt } };
}

function problemsOf(error: z.ZodError, value: unknown): Problem[] {
  return error.issues.map((issue) =>
    problem(jsonPath(issue.path), issue.message, valueAt(value, issue.path)),
  );
}
