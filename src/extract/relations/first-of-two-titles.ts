import { TITLE } from './title.ts';

/** "Map Bureau President and", "Secretary of Maps and", "Assistant to the President and" */
const FIRST = new RegExp(
  `(?<=^|[\\s“"(])(?<title>(?:(?:(?:Deputy|Special|Senior)\\s+)?[A-Z]\\w+\\s+to\\s+(?:the\\s+)?)?(?<head>${TITLE})(?:\\s+(?:of|for)(?:\\s+the)?(?:\\s+[A-Z][\\w’'-]*)+)?)\\s+(?:and|&)\\s+$`,
);
/** "The Secretary and President Example" are two people, and so are "Senators and President Example". */
const ANOTHER = /(?:^|\s)(?:the|an?|his|her|its|our|their|your|my)\s+$/i;

/** The first of two titles that "and" joins before one name; the second begins at the end. */
export function firstOfTwoTitles(
  masked: string,
  start: number,
  end: number,
): { readonly title: string; readonly start: number } | undefined {
  const ahead = masked.slice(start, end);
  const match = FIRST.exec(ahead);
  const { title = '', head = '' } = match?.groups ?? {};
  if (match === null || !/^[A-Z]/.test(title) || /[a-z]s$/.test(head)) return undefined;
  return ANOTHER.test(ahead.slice(0, match.index))
    ? undefined
    : { title, start: start + match.index };
}
