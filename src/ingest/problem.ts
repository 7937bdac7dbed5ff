import type { Repeated } from '../contribution/index.ts';

/** One thing that is wrong in an annotation or its text. */
export interface Problem {
  /** Where, as a JSON path: `$.quotes[3].passage`; `$` is the whole. */
  path: string;
  expected: string;
  /** The value found, shortened. */
  found: string;
}

/** A document that was not loaded, and all that is wrong with it. */
export interface Refusal {
  /** The annotation, the text, or the export and its line: `graph.jsonl:12`. */
  file: string;
  problems: Problem[];
  /** The file and its problem in one line; several problems are on lines of their own. */
  message: string;
}

const MOST_FOUND = 80;

/** A problem of the value that was found at a path. */
export function problem(path: string, expected: string, found: unknown): Problem {
  return { path, expected, found: shorten(found) };
}

/** The problem of a value that another item has already. */
export function repetition({ path, earlier, value }: Repeated): Problem {
  return problem(path, `other than ${earlier}`, value);
}

export function refusal(file: string, problems: Problem[]): Refusal {
  const sentences = problems.map(sentence);
  const message =
    problems.length === 1
      ? `${file}: ${sentences.join()}`
      : [`${file}: ${problems.length} problems`, ...sentences].join('\n  ');
  return { file, problems, message };
}

function sentence({ path, expected, found }: Problem): string {
  return `${path} must be ${expected}; it is ${found}`;
}

function shorten(found: unknown): string {
  const text = found === undefined ? 'absent' : jsonOf(found);
  return text.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND)}…` : text;
}

function jsonOf(found: unknown): string {
  try {
    return JSON.stringify(found);
  } catch {
    // It is nested more deeply than the stack allows.
    return Array.isArray(found) ? '[[…' : '{{…';
  }
}
