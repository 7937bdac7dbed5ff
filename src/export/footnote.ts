import { citedOf, type Cited, type CitedPassage } from './cited.ts';
import { citePath, type Fact } from './facts.ts';
import type { SelectedDocument } from './selection.ts';
import { modalityOf } from './sentence.ts';

/** A footnote for each passage, as plain text, separated by a line feed. */
export function footnote({ id, passages, nameOf }: Cited, base: string): string {
  return passages
    .map((cited) => {
      const { url } = cited.document;
      const { start, end } = cited.passage;
      const original = url === null ? '' : `, ${new URL(url).href}`;
      return `${wordsOf(cited, nameOf)}, in ${sourceOf(cited)}${original}; characters ${start} to ${end}, ${base}${citePath(id)}`;
    })
    .join('\n');
}

/** The same as Markdown: the exact words as a block quotation, and the source as a link. */
export function markdown({ id, passages, nameOf }: Cited, base: string): string {
  return passages
    .map((cited) => {
      const words = escapeMarkdown(oneLine(cited.passage.exact));
      const voice = voiceOf(cited.facts, nameOf);
      const by = voice === '' ? 'In' : `${escapeMarkdown(voice)}, in`;
      return `> ${words}\n\n${by} [${escapeMarkdown(sourceOf(cited))}](${base}${citePath(id)})`;
    })
    .join('\n\n');
}

/** The facts as footnotes in Markdown. */
export async function* markdownFootnotes(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  for await (const selected of documents)
    for (const cited of citedOf(selected)) yield `${markdown(cited, base)}\n\n`;
}

/** The exact words of a passage and who says so. */
export function wordsOf({ passage, facts }: CitedPassage, nameOf: (id: string) => string): string {
  const voice = voiceOf(facts, nameOf);
  return `${voice === '' ? '' : `${voice}: `}“${oneLine(passage.exact)}”`;
}

function sourceOf({ document, publisher }: CitedPassage): string {
  const published = [publisher, document.date].filter((each) => each !== null).map(oneLine);
  return `${oneLine(document.title)}${published.length > 0 ? ` (${published.join(', ')})` : ''}`;
}

/** Who says what a passage is cited for; nobody where it is cited for several facts. */
function voiceOf(facts: readonly Fact[], nameOf: (id: string) => string): string {
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0) return '';
  const modality = modalityOf(fact);
  const marked = modality === 'SPECULATED' || modality === 'CONDITIONAL' || modality === 'DENIED';
  const names = speakersOf(fact).map((id) => oneLine(nameOf(id)));
  return [...names, ...(marked ? [modality.toLowerCase()] : [])].join(', ');
}

function speakersOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'CLAIM':
      return [fact.claim.assertedBy];
    case 'QUOTE':
      return fact.quote.speaker === null ? [] : [fact.quote.speaker];
    case 'FIGURE':
      return fact.statistic.reportedBy;
    default:
      return fact satisfies never;
  }
}

/**
 * Text on one line, without control characters and without those that turn the direction of what follows
 * (Unicode Standard Annex 9): copied into another text, they would act there.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes; a line may not begin like an item of a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
