import type { Row } from '../../../src/model/index.ts';
import { decodeCursor } from '../../../src/query/pagination.ts';
import { connectionOf, cutPage, type PageArguments } from './cut-page.ts';
import type { Entry } from './entries.ts';
import { assertNoNull, fits, type Follows } from './fits.ts';
import { compareText } from './compare.ts';
import { cursorOf, directionOfId, orderingFor, orderOf, type Term } from './order.ts';

export interface Edge {
  readonly cursor: string;
  readonly node: Row;
  readonly entry: Entry;
}

/** The item that has an id. */
export type ItemOf = (id: string) => Row | undefined;

/** The position of an entry: its item, and the first claim of its link if several links may lead there. */
interface Bound {
  readonly item: Row;
  readonly link: string;
}

function keyOfLink({ links: [link] }: Entry): string {
  const claims = link?.row['claims'];
  return Array.isArray(claims) ? String(claims[0]) : '';
}

/** A page of entries: filter all, sort all, cut. */
export function pageOf(
  follows: Follows,
  itemOf: ItemOf,
  noun: string,
  entries: readonly Entry[],
  args: PageArguments,
  byLink = false,
) {
  const terms = (args.orderBy ?? []).map(({ field, direction = 'ASC' }) => ({ field, direction }));
  const filter = args.filter ?? {};
  if (args.filter != null) assertNoNull(noun, filter);
  const order = orderOf(noun, terms);
  const last = (entry: Entry) => (byLink ? keyOfLink(entry) : '');
  const direction = directionOfId(terms) === 'DESC' ? -1 : 1;
  const compare = (a: Pick<Bound, 'item' | 'link'>, b: Bound) =>
    order(a.item, b.item) || direction * compareText(a.link, b.link);
  const located = (entry: Entry) => ({ item: entry.item, link: last(entry) });
  const bound = (name: 'after' | 'before') => {
    const cursor = args[name];
    if (cursor == null) return null;
    const place = namedBy(itemOf, noun, terms, name, cursor, byLink);
    return (entry: Entry) => compare(located(entry), place);
  };
  const fitting = entries
    .filter(({ item }) => args.filter == null || fits(follows, noun, item, filter))
    .sort((a, b) => compare(located(a), located(b)));
  const { shown, ...between } = cutPage(fitting, args, bound('after'), bound('before'));
  const edges = shown.map((entry): Edge => {
    const cursor = cursorOf(noun, terms, entry.item, byLink ? last(entry) : null);
    return { cursor, node: entry.node, entry };
  });
  return {
    ...connectionOf(edges, between),
    totalCount: fitting.length,
  };
}

/**
 * The values in a cursor; the id is the last of them.
 * @throws {BadUserInput} where the cursor is forged, or made for another ordering.
 */
function namedBy(
  itemOf: ItemOf,
  noun: string,
  terms: readonly Term[],
  argument: string,
  cursor: string,
  byLink: boolean,
): Bound {
  const ordering = orderingFor(noun, terms, byLink);
  const keys = decodeCursor(ordering, argument, cursor);
  const link = byLink ? String(keys.at(-1)) : '';
  const item = itemOf(String(keys.at(byLink ? -2 : -1)));
  if (item === undefined) throw new TypeError('A cursor names nothing that there is.');
  return { item, link };
}
