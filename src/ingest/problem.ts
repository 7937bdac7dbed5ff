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
  /** The file and the first problems in one line. */
  message: string;
}

const MOST_FOUND = 80;
const MOST_LISTED = 3;

/** A problem of the value that was found at a path. */
export function problem(path: string, expected: string, found: unknown): Problem {
  return { path, expected, found: shorten(found) };
}

/** The problem of a value that another item has already. */
export function repetition({ path, earlier, value }: Repeated): Problem {
  return problem(path, `other than ${earlier}`, value);
}

export function refusal(file: string, problems: Problem[]): Refusal {
  const listed = problems.slice(0, MOST_LISTED).map(sentence);
  const more = problems.length - listed.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return { file, problems, message: `${file}: ${[...listed, ...rest].join('; ')}` };
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
