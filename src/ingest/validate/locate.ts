import type { Annotation, WrittenAnnotation } from '../../annotation/index.ts';
import { placesOf } from '../../model/index.ts';
import { MOST_PROBLEMS, problem, type Problem } from '../problem.ts';

/** A passage that is given by its words alone. */
interface Words {
  exact: string;
  occurrence?: number | undefined;
}

/** Most places that a refusal lists. */
const MOST_LISTED = 5;
/** UTF-16 code units of the text that a refusal shows on each side of a place. */
const AROUND = 20;

/**
 * Gives offsets to the passages that have their words alone, or says why they have no one place.
 * @param text undefined where it was not found: then such passages are not located.
 */
export function locatePassages(
  written: WrittenAnnotation,
  text: string | undefined,
): { located: Annotation } | { problems: Problem[] } | 'without text' {
  const problems: Problem[] = [];
  const unlocated: string[] = [];
  const copy = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each, at) => copy(each, `${path}[${at}]`));
    if (typeof value !== 'object' || value === null) return value;
    if (isWords(value)) {
      if (text === undefined) {
        unlocated.push(path);
        return value;
      }
      // To say what is wrong with one passage takes a search of the whole text.
      if (problems.length > MOST_PROBLEMS) return value;
      const found = placeOf(path, value, text);
      if ('expected' in found) problems.push(found);
      const parts = Object.entries(value).filter(([key]) => key !== 'occurrence');
      return { ...Object.fromEntries(parts), ...found };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, copy(each, `${path}.${key}`)]),
    );
  };
  // The copy differs from what is written in its offsets alone.
  const located = copy(written, '$') as Annotation;
  if (unlocated.length > 0) return 'without text';
  return problems.length > 0 ? { problems } : { located };
}

/** In the format, only passages have a key `exact`. */
function isWords(value: object): value is Words {
  return 'exact' in value && typeof value.exact === 'string' && !('start' in value);
}

function placeOf(
  path: string,
  { exact, occurrence }: Words,
  text: string,
): { start: number; end: number } | Problem {
  const places = [...placesOf(exact, text)];
  const start = places[(occurrence ?? 1) - 1];
  if (start !== undefined && (occurrence !== undefined || places.length === 1)) {
    return { start, end: start + exact.length };
  }
  if (places.length === 0) {
    return problem(`${path}.exact`, `words of the text${similarTo(exact, text)}`, exact);
  }
  if (occurrence !== undefined) {
    const most = `at most ${places.length}, as often as the text has these words`;
    return problem(`${path}.occurrence`, most, occurrence);
  }
  const listed = places
    .slice(0, MOST_LISTED)
    .map(
      (at, index) => `${index + 1}, from ${at}: ${JSON.stringify(around(text, at, exact.length))}`,
    );
  const rest = places.length > MOST_LISTED ? `; and ${places.length - MOST_LISTED} more` : '';
  const expected = `1 to ${places.length}, or start and end must be given instead, because the text has these words ${places.length} times (${listed.join('; ')}${rest})`;
  return problem(`${path}.occurrence`, expected, undefined);
}

function around(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - AROUND), start + length + AROUND).replace(/\s+/g, ' ');
}

/** The words of the text that differ only in case, blanks, or the kind of quotation mark or dash. */
function similarTo(words: string, text: string): string {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”„«»]/g, '["“”„«»]')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/[-–—]/g, '[-–—]'),
    )
    .join('\\s+');
  const found = new RegExp(pattern, 'iu').exec(text);
  return found === null ? '' : `, such as ${JSON.stringify(found[0])} at ${found.index}`;
}
