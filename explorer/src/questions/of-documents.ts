import {
  type Gathering,
  CitationsDocument,
  ClaimsWithDocument,
  QuotesWithDocument,
  StatisticsWithDocument,
  type ClaimFilter,
  type QuoteFilter,
  type StatisticFilter,
} from '../api/index.ts';
import { count } from '../facts/words.ts';
import {
  allClaims,
  allQuotes,
  allStatistics,
  claimFact,
  entryOf,
  figureFacts,
  inOrderOfTime,
  quoteFact,
} from './gather.ts';
import type { Question, Sent } from './question.ts';

export const whatChanged: Question = {
  name: 'what-changed',
  sentence: 'What changed between [first] and [second]?',
  blanks: { first: 'document', second: 'document' },
  view: 'list',
  operations: ({ first = '', second = '' }) => [first, second].flatMap((id) => sent(statedIn(id))),
  answer: async ({ first = '', second = '' }, gathering) => {
    const [before, after] = await Promise.all(
      [first, second].map((id) => factsOfDocument(id, gathering)),
    );
    const gone = (before ?? []).filter(({ key }) => !after?.some((one) => one.key === key));
    const added = (after ?? []).filter(({ key }) => !before?.some((one) => one.key === key));
    return {
      summary: `${count(added.length, 'fact')} came, ${count(gone.length, 'fact')} went.`,
      entries: [
        {
          key: 'texts',
          words: 'Compare the two texts side by side',
          to: `/compare?a=${encodeURIComponent(first)}&b=${encodeURIComponent(second)}`,
        },
        ...added.map(({ fact }) => entryOf(fact, { group: 'Only in the second' })),
        ...gone.map(({ fact }) => entryOf(fact, { group: 'Only in the first' })),
      ],
    };
  },
};

export const citations: Question = {
  name: 'citations',
  sentence: 'Which documents cite which?',
  blanks: {},
  view: 'table',
  operations: () => [{ query: CitationsDocument.toString(), variables: {} }],
  answer: async (_, gathering) => {
    const cited = await gathering.all(CitationsDocument, {}, (answer) => answer.documents);
    const entries = cited.flatMap((document) =>
      document.citedIn.nodes.map(({ passage }) => ({
        key: `${document.id} ${passage.id}`,
        words: passage.exact,
        to: `/documents/${passage.document.id.replace(/^document:/, '')}`,
        hash: passage.id,
        date: passage.document.date ?? null,
        group: `${document.title} is cited`,
        remark: `in ${passage.document.title}`,
      })),
    );
    return {
      summary: `${count(cited.length, 'document is', 'documents are')} cited, in ${count(entries.length, 'passage')}.`,
      entries,
    };
  },
};

export const everythingAbout: Question = {
  name: 'everything-about',
  sentence: 'Give me everything about [topic] to take away.',
  blanks: { topic: 'anybody' },
  view: 'table',
  operations: ({ topic = '' }) => sent(concerning(topic)),
  answer: async ({ topic = '' }, gathering) => {
    const filters = concerning(topic);
    const [claims, quotes, statistics] = await Promise.all([
      allClaims(filters.claims, gathering),
      allQuotes(filters.quotes, gathering),
      allStatistics(filters.statistics, gathering),
    ]);
    const facts = [
      ...claims.map(claimFact),
      ...quotes.map(quoteFact),
      ...statistics.flatMap(figureFacts),
    ];
    return {
      summary: `${count(facts.length, 'fact')}. “Take away” below the answer has the formats.`,
      entries: inOrderOfTime(facts.map((fact) => entryOf(fact))),
    };
  },
};

interface Filters {
  readonly claims: ClaimFilter;
  readonly quotes: QuoteFilter;
  readonly statistics: StatisticFilter;
}

function statedIn(document: string): Filters {
  const id = { eq: document };
  return {
    claims: { document: { id } },
    quotes: { document: { id } },
    statistics: { documents: { some: { id } } },
  };
}

function concerning(topic: string): Filters {
  const id = { eq: topic };
  return {
    claims: { or: [{ subject: { id } }, { object: { id } }] },
    quotes: { or: [{ about: { some: { id } } }, { speaker: { id } }] },
    statistics: { about: { some: { id } } },
  };
}

function sent({ claims, quotes, statistics }: Filters): Sent[] {
  return [
    { query: ClaimsWithDocument.toString(), variables: { filter: claims } },
    { query: QuotesWithDocument.toString(), variables: { filter: quotes } },
    { query: StatisticsWithDocument.toString(), variables: { filter: statistics } },
  ];
}

/** Facts of a document, by what they say rather than by where they stand. */
async function factsOfDocument(id: string, gathering: Gathering) {
  const filters = statedIn(id);
  const [claims, quotes, statistics] = await Promise.all([
    allClaims(filters.claims, gathering),
    allQuotes(filters.quotes, gathering),
    allStatistics(filters.statistics, gathering),
  ]);
  return [
    ...claims.map((claim) => ({
      key: [
        claim.subject.id,
        claim.predicate,
        claim.object?.id ?? claim.value,
        claim.modality,
      ].join('\n'),
      fact: claimFact(claim),
    })),
    ...quotes.map((quote) => ({
      key: [quote.speaker?.id, quote.text].join('\n'),
      fact: quoteFact(quote),
    })),
    ...statistics.flatMap((statistic) =>
      figureFacts(statistic)
        .filter(
          (fact) => fact.kind === 'figure' && fact.figure.rendering.passage.document.id === id,
        )
        .slice(0, 1)
        .map((fact) => ({ key: statistic.id, fact })),
    ),
  ];
}
