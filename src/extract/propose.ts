import type { Engine, NameMention } from './analysis/index.ts';
import { clustersOf, mentionsIn, type Mention } from './names/index.ts';
import { modalityIn } from './modality/index.ts';
import { proposeClaims } from './proposal/claims.ts';
import { proposeEntities } from './proposal/entities.ts';
import { admit, type Proposal, type ProposalKind } from '../proposal/index.ts';
import { citing, proposeQuotes } from './proposal/quotes.ts';
import { clustersByMention, RULES_VERSION, type Source } from './proposal/source.ts';
import { proposeStatistics } from './proposal/statistics.ts';
import { quotationsIn, wordsOf, type Quotation } from './quotes/index.ts';
import { relationsIn } from './relations/index.ts';
import { byStart, Cover, maskMarkup } from './text/index.ts';

/** A document to propose for: its id, `document:…`, and its canonical text. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
  /** The text without markup, as long as it; made from the text where it is left out. */
  readonly masked?: string;
}

export interface ProposeOptions {
  readonly engine: Engine;
  /** Names that other programs found in this text; they take the place of the engine's that they overlap. */
  readonly suggested?: readonly NameMention[];
}

/** What a run found in one document, and by what. */
export interface ProposalReport {
  /** Name and version: `compromise 14.17.0` parses nothing and finds fewer names than `corenlp 4.5.10`. */
  readonly engine: string;
  readonly rules: string;
  /** How many proposals there are of each kind. */
  readonly counts: Readonly<Record<ProposalKind, number>>;
  /** Passages in quotation marks that are no quote of anybody. */
  readonly scareQuotes: number;
  /** Quotes whose speaker the text does not name. */
  readonly quotesWithoutSpeaker: number;
  /** What the rules found and the annotation format does not take. */
  readonly leftOut: number;
}

export interface Proposed {
  readonly proposals: Proposal[];
  readonly report: ProposalReport;
  /** What the proposals are made of: each passage that names something, with its own confidence. */
  readonly mentions: readonly Mention[];
  /** Everything in quotation marks, scare quotes included. */
  readonly quotations: readonly Quotation[];
}

/**
 * Proposes annotations for one document. The same text, engine and rules give the same proposals, with the
 * same ids. Every passage is letter by letter what the text has there.
 * @throws what the engine throws where it ends.
 */
export async function proposeFor(
  document: ReadText,
  { engine, suggested = [] }: ProposeOptions,
): Promise<Proposed> {
  const masked = maskMarkup(document.masked ?? document.text);
  const analysis = await engine.analyse(masked);
  const taken = new Cover(masked.length, suggested);
  const names = [...suggested, ...analysis.mentions.filter((it) => !taken.meets(it))].sort(byStart);
  const found = mentionsIn(masked, { ...analysis, mentions: names });
  const { relations, mentions: more } = relationsIn({
    masked,
    sentences: analysis.sentences,
    mentions: found,
  });
  const mentions = [...found, ...more].sort(byStart);
  const clusters = clustersOf(mentions, masked);
  const source: Source = {
    documentId: document.id,
    text: document.text,
    masked,
    sentences: analysis.sentences,
    mentions,
    clusters,
    clusterAt: clustersByMention(clusters),
    engine: `${engine.name} ${engine.version}`,
  };
  const quotations = quotationsIn(masked);
  const modality = modalityIn(masked, analysis.sentences);
  const quotes = proposeQuotes(source, quotations, wordsOf(analysis, quotations));
  const drafts = citing([
    ...proposeEntities(source),
    ...proposeStatistics(source, quotes.spoken, modality),
    ...quotes.drafts,
    ...proposeClaims(source, relations, quotes.spoken, modality),
  ]);
  const proposals = admit(drafts, document.id, document.text);
  const leftOut = drafts.length - proposals.length;
  const report = reportOf(source, proposals, { quotations: quotations.length, leftOut });
  return { proposals, report, mentions, quotations };
}

function reportOf(
  { engine }: Source,
  proposals: readonly Proposal[],
  { quotations, leftOut }: { readonly quotations: number; readonly leftOut: number },
): ProposalReport {
  const counts = { ENTITY: 0, REFERENCE: 0, STATISTIC: 0, QUOTE: 0, CLAIM: 0 };
  for (const { kind } of proposals) counts[kind] += 1;
  const quotes = proposals.flatMap((it) => (it.kind === 'QUOTE' ? [it.item] : []));
  return {
    engine,
    rules: RULES_VERSION,
    counts,
    scareQuotes: quotations - quotes.filter((it) => it.kind === 'DIRECT').length,
    quotesWithoutSpeaker: quotes.filter((it) => it.speaker === undefined).length,
    leftOut,
  };
}
