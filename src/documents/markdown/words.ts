import { decodeString } from 'micromark-util-decode-string';
import type { Token } from 'micromark-util-types';
import { wordsOfHtml } from './html-words.ts';
import type { Words } from './pieces.ts';
import { tokensOf } from './tokens.ts';

/** Tokens that a reader sees as they are. */
const SEEN: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'codeFlowValue',
  'characterEscapeValue',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolink',
]);

/** Tokens without a word of the text, whatever is in them. */
const HIDDEN: ReadonlySet<string> = new Set([
  'resource',
  'reference',
  'definition',
  'codeFencedFence',
  'htmlText',
  'yaml',
  'tableDelimiterRow',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'taskListCheck',
]);

/** Tokens that separate words. */
const BREAKS: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank', 'tableCellDivider']);

const LINE_BREAK = /^<br[\s/>]/i;

/** The words of a Markdown text without its markup, in order; a break between words is seen as a blank. */
export function wordsOf(markdown: string): Words[] {
  const words: Words[] = [];
  let hiddenBy: Token | undefined;
  let html: Token[] | undefined;
  const add = (token: Token, seen: string) => {
    words.push({ start: token.start.offset, end: token.end.offset, seen });
  };
  for (const [kind, token] of tokensOf(markdown)) {
    const { type, start, end } = token;
    if (kind === 'exit') {
      if (token === hiddenBy) hiddenBy = undefined;
      if (type === 'htmlFlow' && html !== undefined) {
        words.push(...wordsOfHtml(markdown, html));
        html = undefined;
      }
      continue;
    }
    if (hiddenBy !== undefined) continue;
    const source = markdown.slice(start.offset, end.offset);
    if (type === 'htmlFlow') html = [];
    else if (html !== undefined) html.push(token);
    else if (HIDDEN.has(type)) {
      hiddenBy = token;
      if (LINE_BREAK.test(source)) add(token, ' ');
    } else if (BREAKS.has(type)) add(token, ' ');
    else if (type === 'characterReference') add(token, decodeString(source));
    else if (SEEN.has(type)) add(token, source);
  }
  return words;
}
