import type {
  ClaimFactFragment,
  PassagePlaceFragment,
  QuoteFactFragment,
  RenderingFactFragment,
  StatisticFactFragment,
} from '../api/index.ts';
import { figureText } from './figure.ts';
import { nameOf } from './names.tsx';
import { verb } from './words.ts';

/** A quantity in the words of one passage. */
export interface FigureFact {
  readonly statistic: StatisticFactFragment;
  readonly rendering: RenderingFactFragment;
}

/** Whatever a passage can be the evidence of. */
export type Fact =
  | { readonly kind: 'quote'; readonly quote: QuoteFactFragment }
  | { readonly kind: 'figure'; readonly figure: FigureFact }
  | { readonly kind: 'claim'; readonly claim: ClaimFactFragment };

export function factId(fact: Fact): string {
  switch (fact.kind) {
    case 'quote':
      return fact.quote.id;
    case 'figure':
      return fact.figure.statistic.id;
    case 'claim':
      return fact.claim.id;
    default:
      return fact satisfies never;
  }
}

export function passageOf(fact: Fact): PassagePlaceFragment {
  switch (fact.kind) {
    case 'quote':
      return fact.quote.passage;
    case 'figure':
      return fact.figure.rendering.passage;
    case 'claim':
      return fact.claim.passage;
    default:
      return fact satisfies never;
  }
}

/** Who says so, as far as the graph knows. */
export function voiceOf(fact: Fact): string {
  switch (fact.kind) {
    case 'quote':
      return fact.quote.speaker ? nameOf(fact.quote.speaker) : '';
    case 'figure':
      return fact.figure.statistic.reportedBy.map(nameOf).join(', ');
    case 'claim':
      return nameOf(fact.claim.assertedBy);
    default:
      return fact satisfies never;
  }
}

/** A fact as one plain sentence. */
export function sentenceOf(fact: Fact): string {
  switch (fact.kind) {
    case 'quote':
      return fact.quote.text;
    case 'figure': {
      const { statistic, rendering } = fact.figure;
      return `${figureText(rendering, statistic.unit)}: ${statistic.measure}`;
    }
    case 'claim':
      return claimText(fact.claim);
    default:
      return fact satisfies never;
  }
}

export function claimText(
  claim: Pick<ClaimFactFragment, 'subject' | 'predicate' | 'object' | 'value' | 'title'>,
): string {
  const object = claim.object ? nameOf(claim.object) : (claim.value ?? '');
  const office = claim.title ? `${claim.title}, ` : '';
  return `${nameOf(claim.subject)} ${verb(claim.predicate)} ${office}${object}`.trim();
}
