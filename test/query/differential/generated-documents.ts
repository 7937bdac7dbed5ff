import { sha256 } from '../../../src/model/index.ts';
import type { ToWrite, Written } from '../../ingest/documents.ts';
import * as cast from './cast.ts';
import type { Chance } from './chance.ts';
import { generatedClaim } from './generated-claim.ts';

const DATES = ['2023-12-31', '2024-02-29', '2024-03-01', '2025-01-01'] as const;
const WORDS = ['maps', 'Loans', 'said', 'CAME back', 'ärgerlich', '🗺', '"no"', '$1', 'İ', '𝓔'];
const KINDS = ['PROGRAM', 'VISA', 'LEGAL_INSTRUMENT'] as const;
const MODALITIES = ['ASSERTED', 'SPECULATED', 'CONDITIONAL', 'DENIED'] as const;
const BOUNDS = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;
const OPERATIONS = ['SUM', 'DIFFERENCE', 'SHARE', 'RATIO', 'PERCENT_CHANGE'] as const;
const VALUES = ['0', '7', '7.0', '-7', '0.1', '1200', '1200.00', '9007199254740993', '-0.5'];

type Entity = NonNullable<Written['entities']>[number];
type Statistic = NonNullable<Written['statistics']>[number];

/** Documents that speak of one cast and state figures in common, some of them revising others. */
export function generatedDocuments(chance: Chance, count: number): ToWrite[] {
  const slugs = Array.from({ length: count }, (_, at) => `d${at}`);
  const facts = Array.from({ length: 24 }, (_, at) => fact(chance, at));
  return slugs.map((slug, at) => generatedDocument(chance, slug, slugs.slice(0, at), facts));
}

function generatedDocument(
  chance: Chance,
  slug: string,
  earlier: readonly string[],
  facts: readonly Omit<Statistic, 'renderings'>[],
): ToWrite {
  const id = `document:${slug}`;
  const sentences = Array.from(
    { length: 60 },
    (_, at) => `${at} ${chance.someOf(WORDS, 6).join(' ')}.`,
  );
  const text = sentences.join('\n');
  const sentence = (at: number) => {
    const start = sentences.slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
    const exact = sentences[at] ?? '';
    return { start, end: start + exact.length, exact };
  };
  const passage = () => sentence(chance.below(sentences.length));
  const documents = [id, ...earlier.map((each) => `document:${each}`), ...cast.REFERRED];
  const referents = [...cast.ENTITY_IDS, ...documents];
  const sources = [...cast.SPEAKER_IDS, id];
  const statistics = chance.someOf(facts, 14, true).map((each): Statistic => ({
    ...each,
    reportedBy: chance.someOf(sources, 2, true),
    renderings: distinct(Array.from({ length: 1 + chance.below(3) }, passage)).map((at) => ({
      ...at,
      value: each.value,
      bound: chance.oneOf(BOUNDS),
      modality: chance.oneOf(MODALITIES, true),
      ...(chance.percent(20) ? { low: '-1', high: '9007199254740993.5' } : {}),
    })),
  }));
  // Each derives from later ones only, so that none derives from itself.
  const derived = statistics.map(({ ...each }, at): Statistic => {
    const of = chance.someOf(
      statistics.slice(at + 1).map(({ key }) => key),
      2,
    );
    if (of.length < 2 || chance.percent(40)) return each;
    return { ...each, derivedFrom: { operation: chance.oneOf(OPERATIONS), of } };
  });
  const contributor = () => ({ id: chance.oneOf(cast.SPEAKER_IDS, true), passage: passage() });
  const annotation: Written = {
    document: {
      id,
      file: `${slug}.md`,
      sha256: sha256(text),
      title: chance.oneOf(['About maps', 'about LOANS', '🗺 of the hall', '\uFFE6 wide']),
      language: chance.oneOf(['en', 'de-AT']),
      ...(chance.percent(70) ? { date: chance.oneOf(DATES) } : {}),
      ...(chance.percent(50) ? { url: `https://example.org/${slug}` } : {}),
      ...(chance.percent(60) ? { publisher: contributor() } : {}),
      authors: distinct(chance.someOf([0, 1, 2], 2).map(contributor), (each) => each.id),
    },
    entities: [
      ...cast.PEOPLE,
      ...cast.AGENCIES,
      ...cast.ORGANIZATIONS,
      ...cast.PROGRAMS,
      ...cast.PLACES,
    ].map(([each, name], at): Entity => ({
      id: each,
      name,
      aliases: chance.someOf(['Z', 'a', 'Ä', '🗺'], 2),
      ...(at % 3 === 0 ? {} : { description: `Of ${name.toUpperCase()}` }),
      ...(each.startsWith('program:') ? { kind: KINDS[at % 3] ?? 'PROGRAM' } : {}),
      mentions: distinct([0, ...chance.someOf([1], 1)].map(passage)),
    })),
    references: documents
      .filter((each) => each !== id)
      .map((each) => ({
        id: each,
        title: `What is called ${each}`,
        ...(chance.percent(50) ? { date: chance.oneOf(DATES) } : {}),
        mentions: distinct([0, ...chance.someOf([1], 1)].map(passage)),
      })),
    statistics: derived,
    quotes: Array.from({ length: 10 }, (_, at) => ({
      kind: chance.oneOf(['DIRECT', 'INDIRECT'] as const),
      ...(chance.percent(80) ? { speaker: chance.oneOf(cast.SPEAKER_IDS, true) } : {}),
      passage: sentence(at),
      about: chance.someOf(referents, 3, true),
      cites: chance.someOf(
        statistics.map(({ key }) => key),
        2,
      ),
    })),
    claims: distinct(
      Array.from({ length: 26 }, () => ({
        ...generatedClaim(chance, id, documents, referents),
        passage: passage(),
      })),
      // A claim that links something to itself is refused.
    ).filter(({ subject, object }) => subject !== object),
  };
  return { text, annotation };
}

function fact(chance: Chance, at: number): Omit<Statistic, 'renderings'> {
  const period = {
    ...(chance.percent(60) ? { from: chance.oneOf(DATES.slice(0, 2)) } : {}),
    ...(chance.percent(60) ? { to: chance.oneOf(DATES.slice(2)) } : {}),
    ...(chance.percent(40) ? { stated: 'lately' } : {}),
  };
  return {
    key: `s${at}`,
    value: chance.oneOf(VALUES),
    bound: chance.oneOf(BOUNDS, true),
    unit: chance.oneOf(['map', 'Loan', '%']),
    measure: `${chance.oneOf(['maps lent', 'Loans', '🗺', '\uFFE6'])} ${Math.floor(at / 4)}`,
    about: chance.someOf(cast.ENTITY_IDS, 3),
    ...(chance.percent(30) ? { low: '-7', high: '1200.5' } : {}),
    ...(chance.percent(50) ? { population: chance.oneOf(['readers', 'Night readers']) } : {}),
    ...(chance.percent(40) ? { place: chance.oneOf(cast.PLACE_IDS, true) } : {}),
    ...(chance.percent(70) ? { period } : {}),
  };
}

function distinct<T>(items: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(key(item)), item])).values()];
}
