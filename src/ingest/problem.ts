import type { Repeated } from '../contribution/index.ts';
import { escapeControls } from '../model/index.ts';

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

/** The most problems that are collected and told of one file. */
export const MOST_PROBLEMS = 100;

/** A problem of the value that was found at a path. */
export function problem(path: string, expected: string, found: unknown): Problem {
  return { path, expected, found: shorten(found) };
}

/** The problem of a value that another item has already. */
export function repetition({ path, earlier, value }: Repeated): Problem {
  return problem(path, `other than ${earlier}`, value);
}

/** @param problems of which the first {@link MOST_PROBLEMS} are told. */
export function refusal(file: string, problems: readonly Problem[]): Refusal {
  const told = problems.slice(0, MOST_PROBLEMS);
  const sentences = told.map(sentence);
  const many =
    told.length < problems.length
      ? `more than ${MOST_PROBLEMS} problems, of which these are the first`
      : `${told.length} problems`;
  const shown = escapeControls(file);
  const message =
    told.length === 1
      ? `${shown}: ${sentences.join()}`
      : [`${shown}: ${many}`, ...sentences].join('\n  ');
  return { file, problems: told, message };
}

/** The first problems, one more than are told: then it is known that there are others. */
export function firstOf(problems: Iterable<Problem>): Problem[] {
  const first: Problem[] = [];
  for (const each of problems) {
    first.push(each);
    if (first.length > MOST_PROBLEMS) break;
  }
  return first;
}

function sentence({ path, expected, found }: Problem): string {
  return escapeControls(`${path} must be ${expected}; it is ${found}`);
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
