import type { Row } from '../../../src/model/index.ts';
import { originsOf } from './independent-sources.ts';
import type { Link, Stored } from './stored.ts';

/** What a field leads to: a node, or what is stored as a relationship; and the link that leads there. */
export interface Entry {
  /** What is filtered and ordered by. */
  readonly item: Row;
  /** The value of `node`. */
  readonly node: Row;
  /** Links that lead there, whose claims the edge shows. */
  readonly links: readonly Link[];
}

type Follow = (row: Row) => Entry[];

/** Where each field that crosses relationships leads, by type and field. */
export function entriesOf(stored: Stored) {
  const { from, to, labelOf } = stored;
  const ends = (row: Row, ...types: string[]) =>
    once(types.flatMap((type) => from(row, type).map((link) => entry(link.end, link))));
  const starts = (row: Row, ...types: string[]) =>
    once(types.flatMap((type) => to(row, type).map((link) => entry(link.start, link))));
  const labelled = (label: string, entries: Entry[]) =>
    entries.filter(({ node }) => labelOf(node) === label);
  const own = (links: Link[]) => links.map((link) => entry(link.row, link));

  const passagesOf = (document: Row) => starts(document, 'IN').map(({ node }) => node);
  const documentOf = (row: Row, type: string) =>
    ends(row, type).flatMap(({ node }) => ends(node, 'IN'));
  const claims: Follow = (row) => starts(row, 'SUBJECT', 'OBJECT');
  const mentions: Follow = (row) => own(to(row, 'MENTIONS'));
  const quotesAbout: Follow = (row) => labelled('Quote', starts(row, 'ABOUT'));
  const statisticsAbout: Follow = (row) => labelled('Statistic', starts(row, 'ABOUT'));
  const entity = { claims, mentions };
  const speaker = {
    ...entity,
    quotes: (row: Row) => starts(row, 'SPOKEN_BY'),
    quotesAbout,
    statistics: (row: Row) => starts(row, 'REPORTED_BY'),
    statisticsAbout,
  };
  const people: Follow = (row) =>
    to(row, 'HELD').map((link) => ({ item: link.row, node: link.start, links: [link] }));
  return {
    Person: {
      ...speaker,
      positions: (row: Row) => own(from(row, 'HELD')),
      documents: (row: Row) => ends(row, 'AUTHORED'),
      publications: (row: Row) => ends(row, 'PUBLISHED'),
    },
    Agency: {
      ...speaker,
      people,
      parent: (row: Row) => ends(row, 'PART_OF'),
      parts: (row: Row) => starts(row, 'PART_OF'),
      programs: (row: Row) => ends(row, 'ADMINISTERS'),
      documents: (row: Row) => ends(row, 'AUTHORED'),
      publications: (row: Row) => ends(row, 'PUBLISHED'),
    },
    Organization: {
      ...speaker,
      people,
      documents: (row: Row) => ends(row, 'AUTHORED'),
      publications: (row: Row) => ends(row, 'PUBLISHED'),
    },
    Program: {
      ...entity,
      agencies: (row: Row) => starts(row, 'ADMINISTERS'),
      statistics: statisticsAbout,
      quotes: quotesAbout,
    },
    Place: {
      ...entity,
      statistics: (row: Row) => starts(row, 'MEASURED_AT'),
      statisticsAbout,
      quotes: quotesAbout,
    },
    Document: {
      publisher: (row: Row) => starts(row, 'PUBLISHED'),
      authors: (row: Row) => starts(row, 'AUTHORED'),
      passages: (row: Row) => starts(row, 'IN'),
      quotes: (row: Row) => once(passagesOf(row).flatMap((each) => starts(each, 'QUOTED_IN'))),
      statistics: (row: Row) => starts(row, 'REPORTED_IN'),
      mentions: (row: Row) => passagesOf(row).flatMap((each) => own(from(each, 'MENTIONS'))),
      citedIn: mentions,
      claims: (row: Row) => once(passagesOf(row).flatMap((each) => starts(each, 'STATED_IN'))),
      proposals: (row: Row) => starts(row, 'PROPOSED_FOR'),
      revises: (row: Row) => ends(row, 'REVISES'),
      revisedBy: (row: Row) => starts(row, 'REVISES'),
      takesFrom: (row: Row) => ends(row, 'TAKES_FROM'),
      takenBy: (row: Row) => starts(row, 'TAKES_FROM'),
    },
    Statistic: {
      place: (row: Row) => ends(row, 'MEASURED_AT'),
      about: (row: Row) => ends(row, 'ABOUT'),
      reportedBy: (row: Row) => ends(row, 'REPORTED_BY'),
      renderings: (row: Row) => own(from(row, 'RENDERED_IN')),
      documents: (row: Row) => ends(row, 'REPORTED_IN'),
      origins: (row: Row) =>
        ends(row, 'REPORTED_IN').filter(({ node }) => originsOf(stored, row).includes(node)),
      quotes: (row: Row) => starts(row, 'CITES'),
    },
    Quote: {
      speaker: (row: Row) => ends(row, 'SPOKEN_BY'),
      passage: (row: Row) => ends(row, 'QUOTED_IN'),
      document: (row: Row) => documentOf(row, 'QUOTED_IN'),
      about: (row: Row) => ends(row, 'ABOUT'),
      statistics: (row: Row) => ends(row, 'CITES'),
    },
    Claim: {
      subject: (row: Row) => ends(row, 'SUBJECT'),
      object: (row: Row) => ends(row, 'OBJECT'),
      assertedBy: (row: Row) => ends(row, 'ASSERTED_BY'),
      passage: (row: Row) => ends(row, 'STATED_IN'),
      document: (row: Row) => documentOf(row, 'STATED_IN'),
    },
    Proposal: {
      document: (row: Row) => ends(row, 'PROPOSED_FOR'),
    },
    Decision: {
      proposals: (row: Row) => ends(row, 'DECIDES'),
    },
    Passage: {
      document: (row: Row) => ends(row, 'IN'),
      referents: (row: Row) => ends(row, 'MENTIONS'),
      quotes: (row: Row) => starts(row, 'QUOTED_IN'),
      claims: (row: Row) => starts(row, 'STATED_IN'),
      renderings: (row: Row) => own(to(row, 'RENDERED_IN')),
    },
    Mention: {
      passage: (row: Row) => whole([stored.linkOf(row).start]),
      referent: (row: Row) => whole([stored.linkOf(row).end]),
    },
    Position: {
      person: (row: Row) => whole([stored.linkOf(row).start]),
      agency: (row: Row) => labelled('Agency', whole([stored.linkOf(row).end])),
      organization: (row: Row) => labelled('Organization', whole([stored.linkOf(row).end])),
    },
    /** Offices are of people only. */
    Speaker: {
      positions: (row: Row) => own(from(row, 'HELD')),
    },
  } satisfies Record<string, Record<string, Follow>>;
}

export function whole(rows: readonly Row[]): Entry[] {
  return rows.map((row) => ({ item: row, node: row, links: [] }));
}

function entry(row: Row, link: Link): Entry {
  return { item: row, node: row, links: [link] };
}

/** Two links that lead to the same make one entry. */
function once(entries: readonly Entry[]): Entry[] {
  const byItem = new Map<Row, Entry>();
  for (const each of entries) {
    const known = byItem.get(each.item);
    byItem.set(each.item, known ? { ...known, links: [...known.links, ...each.links] } : each);
  }
  return [...byItem.values()];
}
