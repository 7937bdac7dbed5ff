import { passageAddress, permanent } from '../facts/address.ts';
import { factId, passageOf, sentenceOf, voiceOf, type Fact } from '../facts/fact.ts';
import { nameOf } from '../facts/names.tsx';
import { day } from '../facts/words.ts';

export const STYLES = ['Footnote', 'Markdown', 'BibTeX', 'Address'] as const;
export type Style = (typeof STYLES)[number];

/** A citation of a fact, with the exact words and where they stand. */
export function citation(fact: Fact, style: Style): string {
  switch (style) {
    case 'Footnote':
      return footnote(fact);
    case 'Markdown':
      return markdown(fact);
    case 'BibTeX':
      return bibtex(fact);
    case 'Address':
      return address(fact);
    default:
      return style satisfies never;
  }
}

function address(fact: Fact): string {
  const { to, hash } = passageAddress(passageOf(fact));
  return permanent(`${to}#${hash}`);
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

function bibtex(fact: Fact): string {
  const { document, start, end, exact } = passageOf(fact);
  const fields = {
    title: document.title,
    ...(document.publisher ? { publisher: nameOf(document.publisher) } : {}),
    ...(document.date ? { date: document.date } : {}),
    url: document.url ?? address(fact),
    note: `${voiceOf(fact)}: ${oneLine(exact)} (characters ${start} to ${end}${document.sha256 ? `, SHA-256 ${document.sha256}` : ''}; ${address(fact)})`,
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${escapeTex(value)}}`);
  return `@misc{${factId(fact).replace(/[^\w-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function escapeTex(text: string): string {
  return text.replace(/\\/g, '\\textbackslash ').replace(/[{}%&$#_]/g, '\\$&');
}
