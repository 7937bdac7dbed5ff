import type { Repeated } from '../contribution/index.ts';

/** One thing that is wrong in an annotation or its text. */
export interface Problem {
  /** Where, as a JSON path: `$.quotes[3].passage`; `$` is the whole. */
  path: string;
  expected: string;
  /** What is there instead, shortened. */
  found: string;
}

/** A document that was not loaded, with everything that is wrong with it. */
export interface Refusal {
  /** The annotation, the text, or the export with its line: `graph.jsonl:12`. */
  file: string;
  problems: Problem[];
  /** All of it in one line. */
  message: string;
}

const MOST_FOUND = 80;
const MOST_TOLD = 3;

/** Says where, what was expected and what arrived. */
export function problem(path: string, expected: string, found: unknown): Problem {
  return { path, expected, found: shorten(found) };
}

/** The problem of a value that may be there once. */
export function repetition({ path, earlier, value }: Repeated): Problem {
  return problem(path, `other than ${earlier}`, value);
}

export function refusal(file: string, problems: Problem[]): Refusal {
  const told = problems.slice(0, MOST_TOLD).map(sentence);
  const more = problems.length - told.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return { file, problems, message: `${file}: ${[...told, ...rest].join('; ')}` };
}

function sentence({ path, expected, found }: Problem): string {
  return `${path} must be ${expected}, and is ${found}`;
}

function shorten(found: unknown): string {
  const text = found === undefined ? 'absent' : jsonOf(found);
  return text.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND)}…` : text;
}

function jsonOf(found: unknown): string {
  try {
    return JSON.stringify(found);
  } catch {
    // It is nested more deeply than there is stack to write it.
    return Array.isArray(found) ? '[[…' : '{{…';
  }
}
