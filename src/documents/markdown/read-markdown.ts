import type { ReadParts } from '../document.ts';
import { metadataOf, statedText } from '../metadata.ts';
import { frontMatter } from './front-matter.ts';
import { outlineOf } from './outline.ts';
import { plainText } from './plain-text.ts';

/** Beyond this, in UTF-16 code units, a text is taken without its structure: it would take a minute. */
const MOST_WITH_STRUCTURE = 4 * 1024 * 1024;

/** Reads Markdown: the file itself is the text, its structure is by CommonMark and GFM. */
export function readMarkdown(text: string): ReadParts {
  const sourceMap = [{ start: 0, end: text.length, place: { kind: 'file' as const } }];
  if (text.length > MOST_WITH_STRUCTURE) {
    const warnings = [
      'The text is too long for its headings, lists, tables and links to be found.',
    ];
    return { text, sourceMap, structure: [], metadata: {}, report: { warnings } };
  }
  const { structure, yaml, title } = outlineOf(text);
  const stated = yaml === undefined ? {} : frontMatter(yaml);
  const heading = title && statedText([['first heading', plainText(text, title.start, title.end)]]);
  return {
    text,
    sourceMap,
    structure,
    metadata: metadataOf({ ...stated, title: stated?.title ?? heading }),
    report: { warnings: stated === undefined ? ['The front matter is not a YAML mapping.'] : [] },
  };
}
