import { annotation, type Annotation } from '../../annotation/index.ts';
import { firstOf, refusal, type Problem, type Refusal } from '../problem.ts';
import { problemsOf } from '../schema-problems.ts';
import { expectation } from './expectation.ts';
import { locatePassages } from './locate.ts';
import { checkPassages } from './passages.ts';
import { checkRules } from './rules.ts';

/** The lists of an annotation. */
export type List = 'entities' | 'references' | 'statistics' | 'quotes' | 'claims';

/** Items of an annotation by their lists. */
export type Items = Pick<Annotation, List>;

/** Items as somebody writes them. */
export type WrittenItems = { readonly [L in List]?: readonly unknown[] | undefined };

/**
 * Checks items against the format and a text, and gives their passages offsets. Whether what they refer to
 * is declared, {@link refusalAmong} tells.
 */
export function validateItems(
  written: WrittenItems,
  text: string,
): { items: Items } | { refused: Refusal } {
  const whole = { document: DOCUMENT, ...written };
  const parsed = annotation.safeParse(whole, { error: expectation });
  if (!parsed.success) return refusedFor(problemsOf(parsed.error, whole));
  const passages = locatePassages(parsed.data, text);
  if (passages === 'without text') throw new TypeError('A text was given.');
  if ('problems' in passages) return refusedFor(passages.problems);
  const problems = firstOf(checkPassages(passages.located, text));
  return problems.length > 0 ? refusedFor(problems) : { items: passages.located };
}

/** Like {@link validateItems} for one item: paths in the refusal begin at it, as in `$.passage.exact`. */
export function validateItem<L extends List>(
  list: L,
  item: unknown,
  text: string,
): { item: Annotation[L][number] } | { refused: Refusal } {
  const checked = validateItems({ [list]: [item] }, text);
  if ('refused' in checked) {
    const inItem = (path: string) => path.replace(`$.${list}[0]`, '$');
    const { problems } = checked.refused;
    return refusedFor(problems.map((each) => ({ ...each, path: inItem(each.path) })));
  }
  const [located] = checked.items[list];
  if (located === undefined) throw new TypeError('The annotation has the item.');
  return { item: located };
}

/**
 * What the rules of the format refuse in items that are added to an annotation, if anything.
 * @param items of which those that the annotation declares already count as the same.
 */
export function refusalAmong(items: Items, known: Annotation): Refusal | undefined {
  const given = new Set([...items.entities, ...items.references].map(({ id }) => id));
  const others = <T extends { id: string }>(list: readonly T[]) =>
    list.filter(({ id }) => !given.has(id));
  // What is given comes first, so that paths are those of the caller.
  const problems = checkRules({
    document: known.document,
    entities: [...items.entities, ...others(known.entities)],
    references: [...items.references, ...others(known.references)],
    statistics: [...items.statistics, ...known.statistics],
    quotes: [...items.quotes, ...known.quotes],
    claims: [...items.claims, ...known.claims],
  });
  return problems.length > 0 ? refusal('the items', problems) : undefined;
}

/** An annotation has a document; nothing here depends on which. */
const DOCUMENT = {
  id: 'document:of-the-items',
  file: 'items.md',
  sha256: '0'.repeat(64),
  title: 'Of the items',
  language: 'en',
};

function refusedFor(problems: Iterable<Problem>): { refused: Refusal } {
  return { refused: refusal('the items', firstOf(problems)) };
}
