import { citePathOf, permanent } from '../facts/address.ts';
import { factId, passageOf, sentenceOf, voiceOf, type Fact } from '../facts/fact.ts';
import { nameOf } from '../facts/names.tsx';
import { day } from '../facts/words.ts';

export const STYLES = ['Footnote', 'Markdown', 'Address'] as const;
export type Style = (typeof STYLES)[number];

/** A citation of a fact, with the exact words and where they stand. */
export function citation(fact: Fact, style: Style): string {
  switch (style) {
    case 'Footnote':
      return footnote(fact);
    case 'Markdown':
      return markdown(fact);
    case 'Address':
      return address(fact);
    default:
      return style satisfies never;
  }
}

/** The permanent address of a fact. */
function address(fact: Fact): string {
  return permanent(citePathOf(factId(fact)));
}

function source(fact: Fact): string {
  const { document } = passageOf(fact);
  const published = [
    document.publisher ? nameOf(document.publisher) : '',
    document.date ? day(document.date) : '',
  ].filter(Boolean);
  return `${document.title}${published.length > 0 ? ` (${published.join(', ')})` : ''}`;
}

function footnote(fact: Fact): string {
  const passage = passageOf(fact);
  const voice = voiceOf(fact);
  const original = passage.document.url ? `, ${passage.document.url}` : '';
  return `${voice ? `${voice}: ` : ''}“${oneLine(passage.exact)}”, in ${source(fact)}${original}; passage at ${passage.start}–${passage.end}, ${address(fact)}`;
}

function markdown(fact: Fact): string {
  const words = escapeMarkdown(oneLine(passageOf(fact).exact));
  return `> ${words}\n\n${escapeMarkdown(voiceOf(fact) || sentenceOf(fact))}, in [${escapeMarkdown(source(fact))}](${address(fact)})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
