import {
  ask,
  ClaimsWithDocument,
  ConnectionsDocument,
  HardenedDocument,
  SingleSourceDocument,
  StatisticsWithDocument,
} from '../api/index.ts';
import { claimText } from '../facts/fact.ts';
import { nameOf } from '../facts/names.tsx';
import { count, day, verb } from '../facts/words.ts';
import {
  allClaims,
  allStatistics,
  claimFact,
  entryOf,
  figureFacts,
  inOrderOfTime,
} from './gather.ts';
import type { Question } from './question.ts';

const MODALITIES = {
  open: { in: ['SPECULATED', 'CONDITIONAL'] },
  asserted: { eq: 'ASSERTED' },
} as const;

export const speculationThatBecameFact: Question = {
  name: 'speculation-that-became-fact',
  sentence: 'What is speculated in one place and stated as fact in another, and by whom?',
  blanks: {},
  view: 'list',
  operations: () => [
    {
      query: ClaimsWithDocument.toString(),
      variables: { filter: { modality: MODALITIES.open } },
    },
    {
      query: ClaimsWithDocument.toString(),
      variables: { filter: { modality: MODALITIES.asserted } },
    },
  ],
  answer: async (_, gathering) => {
    const [open, asserted] = await Promise.all([
      allClaims({ modality: { in: ['SPECULATED', 'CONDITIONAL'] } }, gathering),
      allClaims({ modality: { eq: 'ASSERTED' } }, gathering),
    ]);
    const same = (claim: (typeof open)[number]) =>
      [claim.subject.id, claim.predicate, claim.object?.id ?? claim.value].join('\n');
    const facts = Map.groupBy(asserted, same);
    const hardened = [...Map.groupBy(open, same)].filter(([key]) => facts.has(key));
    return {
      summary: `${count(hardened.length, 'statement is', 'statements are')} speculated in one place and stated as fact in another.`,
      entries: hardened.flatMap(([key, claims]) => {
        const [first] = claims;
        const group = first
          ? `${nameOf(first.subject)} ${verb(first.predicate)} ${first.object ? nameOf(first.object) : (first.value ?? '')}`
          : '';
        return inOrderOfTime(
          [...claims, ...(facts.get(key) ?? [])].map((claim) =>
            entryOf(claimFact(claim), {
              group,
              remark: `${claim.modality === 'ASSERTED' ? 'Stated as fact' : 'Speculated'} by ${nameOf(claim.assertedBy)}`,
            }),
          ),
        );
      }),
    };
  },
};

export const hardenedSpeculation: Question = {
  name: 'hardened',
  sentence: 'What is speculated first and stated as fact later, without new evidence, and by whom?',
  blanks: {},
  view: 'list',
  operations: () => [{ query: HardenedDocument.toString(), variables: {} }],
  answer: async (_, gathering) => {
    const hardened = await gathering.all(HardenedDocument, {}, (answer) => answer.hardened);
    return {
      summary: `${count(hardened.length, 'claim was', 'claims were')} speculated first and stated as fact later without new evidence.`,
      entries: hardened.flatMap(({ hardenedBy, ...claim }) => {
        const group = `${nameOf(claim.assertedBy)}: ${claimText(claim)}`;
        return [
          entryOf(claimFact(claim), {
            key: claim.id,
            group,
            remark: `Speculated by ${nameOf(claim.assertedBy)}`,
          }),
          ...hardenedBy.map(({ claim: later, because }) =>
            entryOf(claimFact(later), {
              key: `${claim.id} ${later.id}`,
              group,
              remark: `Stated as fact by ${nameOf(later.assertedBy)}. ${because}`,
            }),
          ),
        ];
      }),
    };
  },
};

export const connections: Question = {
  name: 'connections',
  sentence: 'What connects [one] to [other], and with which evidence?',
  blanks: { one: 'anybody', other: 'anybody' },
  view: 'list',
  operations: ({ one, other }) => [
    { query: ConnectionsDocument.toString(), variables: { from: one, to: other } },
  ],
  answer: async ({ one = '', other = '' }, gathering) => {
    const { path } = await ask(ConnectionsDocument, { from: one, to: other }, gathering.signal);
    return {
      summary:
        path.length === 0
          ? 'No chain of stated links connects them.'
          : `${count(path.length, 'chain')}, the shortest of ${count(path[0]?.length ?? 0, 'link')}.`,
      entries: path.flatMap(({ nodes, hops }) => {
        const group = nodes.map(nameOf).join(' → ');
        return hops.flatMap(({ claims, independentSources }) =>
          claims.map((claim) =>
            entryOf(claimFact(claim), {
              key: `${group} ${claim.id}`,
              group,
              remark: count(independentSources, 'independent source'),
            }),
          ),
        );
      }),
    };
  },
};

export const singleSource: Question = {
  name: 'single-source',
  sentence: 'What rests on a single source?',
  blanks: {},
  view: 'table',
  operations: () => [{ query: SingleSourceDocument.toString(), variables: {} }],
  answer: async (_, gathering) => {
    const { coverage } = await ask(SingleSourceDocument, {}, gathering.signal);
    const { claimsWithOneSource: claims, statisticsWithOneSource: figures } = coverage;
    return {
      summary: `${count(claims.totalCount, 'claim')} and ${count(figures.totalCount, 'figure')} have one source only.`,
      entries: [
        ...figures.nodes
          .flatMap((figure) => figureFacts(figure).slice(0, 1))
          .map((fact) => entryOf(fact, { group: 'Figures' })),
        ...claims.nodes.map((claim) => entryOf(claimFact(claim), { group: 'Claims' })),
      ],
    };
  },
};

export const validOn: Question = {
  name: 'valid-on',
  sentence: 'Which claims and figures held on [date]?',
  blanks: { date: 'date' },
  view: 'table',
  operations: ({ date = '' }) => [
    {
      query: ClaimsWithDocument.toString(),
      variables: { filter: covers(date, 'validFrom', 'validTo') },
    },
    {
      query: StatisticsWithDocument.toString(),
      variables: { filter: covers(date, 'from', 'to') },
    },
  ],
  answer: async ({ date = '' }, gathering) => {
    const [claims, statistics] = await Promise.all([
      allClaims(covers(date, 'validFrom', 'validTo'), gathering),
      allStatistics(covers(date, 'from', 'to'), gathering),
    ]);
    return {
      summary: `${count(claims.length, 'claim')} and ${count(statistics.length, 'figure')} have a stated period that covers ${day(date)}.`,
      entries: [
        ...claims.map((claim) => entryOf(claimFact(claim), { group: 'Claims' })),
        ...statistics
          .flatMap((statistic) => figureFacts(statistic).slice(0, 1))
          .map((fact) => entryOf(fact, { group: 'Figures' })),
      ],
    };
  },
};

export const knownOn: Question = {
  name: 'known-on',
  sentence: 'What did this graph know on [date]?',
  blanks: { date: 'date' },
  view: 'table',
  operations: ({ date = '' }) => [
    { query: ClaimsWithDocument.toString(), variables: { filter: recordedBy(date) } },
  ],
  answer: async ({ date = '' }, gathering) => {
    const claims = await allClaims(recordedBy(date), gathering);
    return {
      summary: `${count(claims.length, 'claim')} of today had been taken in by the end of ${day(date)}.`,
      entries: claims.map((claim) =>
        entryOf(claimFact(claim), { remark: `taken in ${day(claim.recordedAt.slice(0, 10))}` }),
      ),
    };
  },
};

/** A stated period that has the day in it; one of its ends may be open. */
function covers<From extends string, To extends string>(date: string, from: From, to: To) {
  const day = <Name extends string, Test>(name: Name, test: Test) =>
    ({ [name]: test }) as Record<Name, Test>;
  return {
    and: [
      { or: [day(from, { lte: date }), day(from, { isNull: true })] },
      { or: [day(to, { gte: date }), day(to, { isNull: true })] },
      { or: [day(from, { isNull: false }), day(to, { isNull: false })] },
    ],
  };
}

function recordedBy(date: string) {
  return { recordedAt: { lte: `${date}T23:59:59.999Z` } };
}
