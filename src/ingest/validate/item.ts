import { annotation, type Annotation } from '../../annotation/index.ts';
import { firstOf, refusal, type Problem, type Refusal } from '../problem.ts';
import { expectation } from './expectation.ts';
import { locatePassages } from './locate.ts';
import { checkPassages } from './passages.ts';
import { problemsOf } from './validate.ts';

/** The lists of an annotation. */
export type List = 'entities' | 'references' | 'statistics' | 'quotes' | 'claims';

/**
 * Checks one item of a list against the format and a text, and gives its passages their offsets. Whether what
 * it refers to is declared, the whole annotation tells.
 */
export function validateItem<L extends List>(
  list: L,
  item: unknown,
  text: string,
): { item: Annotation[L][number] } | { refused: Refusal } {
  const written = { document: DOCUMENT, [list]: [item] };
  const parsed = annotation.safeParse(written, { error: expectation });
  if (!parsed.success)
    return { refused: refused(firstOf(problemsOf(parsed.error, written)), list) };
  const passages = locatePassages(parsed.data, text);
  if (passages === 'without text') throw new TypeError('A text was given.');
  if ('problems' in passages) return { refused: refused(passages.problems, list) };
  const problems = firstOf(checkPassages(passages.located, text));
  if (problems.length > 0) return { refused: refused(problems, list) };
  const [located] = passages.located[list];
  if (located === undefined) throw new TypeError('The annotation has the item.');
  return { item: located };
}

/** An annotation has a document; nothing here depends on which. */
const DOCUMENT = {
  id: 'document:of-the-item',
  file: 'item.md',
  sha256: '0'.repeat(64),
  title: 'Of the item',
  language: 'en',
};

/** The refusal of an item, with paths in the item: `$.passage.exact`. */
function refused(problems: readonly Problem[], list: List): Refusal {
  const inItem = (path: string) => path.replace(`$.${list}[0]`, '$');
  return refusal(
    'the item',
    problems.map((each) => ({ ...each, path: inItem(each.path) })),
  );
}
