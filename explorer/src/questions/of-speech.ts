import { ClaimsWithDocument, QuotesWithDocument, SaidAboutDocument } from '../api/index.ts';
import { nameOf } from '../facts/names.tsx';
import { count } from '../facts/words.ts';
import {
  allClaims,
  allQuotes,
  claimFact,
  dayOf,
  entryOf,
  inOrderOfTime,
  quoteFact,
} from './gather.ts';
import type { Question } from './question.ts';
import { wordedDifferently } from './wordings.ts';

export const saidAbout: Question = {
  name: 'said-about',
  sentence: 'Who said what about [topic], in which capacity, and when?',
  blanks: { topic: 'anybody' },
  view: 'table',
  operations: ({ topic: id }) => [{ query: SaidAboutDocument.toString(), variables: { id } }],
  answer: async ({ topic = '' }, gathering) => {
    const quotes = await gathering.all(SaidAboutDocument, { id: topic }, (a) => a.quotes);
    const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
    return {
      summary: `${count(quotes.length, 'quote')} of ${count(speakers.size, 'speaker')}.`,
      entries: inOrderOfTime(
        quotes.map((quote) => entryOf(quoteFact(quote), { remark: capacityOf(quote.speaker) })),
      ),
    };
  },
};

export const allOfPerson: Question = {
  name: 'all-of-person',
  sentence: 'What did [person] say, in order of time?',
  blanks: { person: 'anybody' },
  view: 'timeline',
  operations: ({ person }) => [
    {
      query: QuotesWithDocument.toString(),
      variables: { filter: { speaker: { id: { eq: person } } } },
    },
    {
      query: ClaimsWithDocument.toString(),
      variables: { filter: { assertedBy: { id: { eq: person } } } },
    },
  ],
  answer: async ({ person = '' }, gathering) => {
    const id = { eq: person };
    const [quotes, claims] = await Promise.all([
      allQuotes({ speaker: { id } }, gathering),
      allClaims({ assertedBy: { id } }, gathering),
    ]);
    return {
      summary: `${count(quotes.length, 'quote')} and ${count(claims.length, 'claim')}.`,
      entries: inOrderOfTime(
        [...quotes.map(quoteFact), ...claims.map(claimFact)].map((fact) => entryOf(fact)),
      ),
    };
  },
};

export const quotedDifferently: Question = {
  name: 'quoted-differently',
  sentence: 'What is quoted in different words in two documents?',
  blanks: {},
  view: 'list',
  operations: () => [{ query: QuotesWithDocument.toString(), variables: {} }],
  answer: async (_, gathering) => {
    const groups = wordedDifferently(await allQuotes(null, gathering));
    return {
      summary: `${count(groups.length, 'utterance is', 'utterances are')} quoted in more than one wording.`,
      entries: groups.flatMap((quotes) => {
        const [longest] = quotes.toSorted((a, b) => b.text.length - a.text.length);
        const group = `${longest?.speaker ? nameOf(longest.speaker) : 'No speaker named'}: ${longest?.text ?? ''}`;
        return inOrderOfTime(quotes.map((quote) => entryOf(quoteFact(quote), { group })));
      }),
    };
  },
};

export const citeOneFact: Question = {
  name: 'cite-one-fact',
  sentence: 'Which address cites the fact that says [words]?',
  blanks: { words: 'text' },
  view: 'list',
  operations: ({ words = '' }) =>
    [QuotesWithDocument, ClaimsWithDocument].map((operation) => ({
      query: operation.toString(),
      variables: { filter: { passage: { exact: { contains: words } } } },
    })),
  answer: async ({ words = '' }, gathering) => {
    const passage = { exact: { contains: words } };
    const [quotes, claims] = await Promise.all([
      allQuotes({ passage }, gathering),
      allClaims({ passage }, gathering),
    ]);
    const facts = [...quotes.map(quoteFact), ...claims.map(claimFact)];
    return {
      summary: `${count(facts.length, 'fact')}. “Cite” beside each has its address, footnote, Markdown and BibTeX.`,
      entries: facts.map((fact) => entryOf(fact, { date: dayOf(fact) })),
    };
  },
};

interface Holder {
  readonly positions?: {
    readonly nodes: readonly {
      readonly title?: string | null;
      readonly status: string;
      readonly agency?: { readonly name: string } | null;
      readonly organization?: { readonly name: string } | null;
    }[];
  };
}

/** The offices of a speaker, as the documents give them. */
function capacityOf(speaker: object | null | undefined): string {
  const { positions } = (speaker ?? {}) as Holder;
  const offices = (positions?.nodes ?? []).map(({ title, status, agency, organization }) =>
    [
      status === 'FORMER' ? 'former' : '',
      [title ?? 'member', agency?.name ?? organization?.name ?? ''].filter(Boolean).join(', '),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return offices.length > 0 ? offices.join('; ') : 'capacity not stated';
}
