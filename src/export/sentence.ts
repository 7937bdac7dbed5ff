import type { Fact } from './facts.ts';

/** The modality of a claim or figure, or the kind of a quote. */
export function modalityOf(fact: Fact): string {
  switch (fact.kind) {
    case 'CLAIM':
      return fact.claim.modality;
    case 'QUOTE':
      return fact.quote.kind;
    case 'FIGURE':
      return fact.rendering.modality;
    default:
      return fact satisfies never;
  }
}

/** A fact as one sentence of plain text, with who says it. */
export function sentenceOf(fact: Fact, nameOf: (id: string) => string): string {
  switch (fact.kind) {
    case 'CLAIM': {
      const { subject, predicate, object, value, title, assertedBy } = fact.claim;
      const what = object === null ? (value ?? '') : nameOf(object);
      const office = title === null ? '' : ` (${title})`;
      const words = predicate.replaceAll('_', ' ').toLowerCase();
      return `${nameOf(subject)} ${words} ${what}${office}, according to ${nameOf(assertedBy)}`;
    }
    case 'QUOTE': {
      const { speaker, text } = fact.quote;
      return `${speaker === null ? 'An unnamed speaker' : nameOf(speaker)}: “${text}”`;
    }
    case 'FIGURE': {
      const { statistic, rendering } = fact;
      const by = statistic.reportedBy.map(nameOf).join(', ');
      return `${statistic.measure}: ${rendering.bound.replace('_', ' ').toLowerCase()} ${rendering.value} ${statistic.unit}, reported by ${by}`;
    }
    default:
      return fact satisfies never;
  }
}
