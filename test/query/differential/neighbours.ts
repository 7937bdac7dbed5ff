import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import type { Entry } from './entries.ts';
import type { Link, Stored } from './stored.ts';

/** The types of links. */
export const LINKS = [
  'HELD',
  'PART_OF',
  'ADMINISTERS',
  'AUTHORED',
  'PUBLISHED',
  'REVISES',
  'TAKES_FROM',
  'RELATED_TO',
];

/** What `neighbours` answers: the links of a node by their type and direction, in one order. */
export function neighboursOf(stored: Stored, row: Row) {
  const ends = [
    ...LINKS.flatMap((type) => stored.from(row, type)).map((link) => end(link, 'OUTGOING')),
    ...LINKS.flatMap((type) => stored.to(row, type)).map((link) => end(link, 'INCOMING')),
  ];
  const kinds = new Map(ends.map((each) => [`${each.relationship} ${each.direction}`, each]));
  return [...kinds.values()]
    .sort(
      (a, b) =>
        compareText(a.relationship, b.relationship) || compareText(b.direction, a.direction),
    )
    .map(({ relationship, direction }) => ({
      relationship,
      direction,
      entries: ends
        .filter((each) => each.relationship === relationship && each.direction === direction)
        .map(({ entry }): Entry => entry),
    }));
}

function end(link: Link, direction: 'OUTGOING' | 'INCOMING') {
  const { type, row } = link;
  const node = direction === 'OUTGOING' ? link.end : link.start;
  const relationship = type === 'RELATED_TO' ? String(row['predicate']) : type;
  return { relationship, direction, entry: { item: node, node, links: [link] } };
}
