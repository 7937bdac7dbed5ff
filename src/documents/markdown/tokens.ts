import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Event, Extension } from 'micromark-util-types';

/** GitHub Flavored Markdown with YAML front matter. */
export const EXTENSIONS: readonly Extension[] = [gfm(), frontmatter()];
const WITHOUT_INLINE_MARKS: readonly Extension[] = [
  ...EXTENSIONS,
  {
    disable: {
      null: [
        'attention',
        'strikethrough',
        'labelStartLink',
        'labelStartImage',
        'labelEnd',
        'gfmFootnoteCall',
        'gfmPotentialFootnoteCall',
      ],
    },
  },
];

/** Containers within one another in a line: more take the square of their number. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){100}/m;
const WITHOUT_CONTAINERS: readonly Extension[] = [
  ...WITHOUT_INLINE_MARKS,
  { disable: { null: ['blockQuote', 'list'] } },
];

const MARKS = '*_~[';

/**
 * Emphasis and links cost the square of their marks in a paragraph. In a text where these squares sum
 * up to more than this, the marks are taken for words. It allows 5,000 in one paragraph, which take
 * a second.
 */
const MOST_MARKS_SQUARED = 25_000_000;

/** The tokens of a Markdown text as CommonMark defines them, entered and left in order of the text. */
export function tokensOf(markdown: string): Event[] {
  const extensions = [...extensionsFor(markdown)];
  const write = preprocess();
  return postprocess(
    parse({ extensions })
      .document()
      .write(write(markdown, undefined, true)),
  );
}

/** The syntax that a text is parsed with: all of it, unless that would take too long. */
export function extensionsFor(markdown: string): readonly Extension[] {
  if (DEEP.test(markdown)) return WITHOUT_CONTAINERS;
  let squares = 0;
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    let marks = 0;
    for (const character of paragraph) if (MARKS.includes(character)) marks++;
    squares += marks * marks;
  }
  return squares > MOST_MARKS_SQUARED ? WITHOUT_INLINE_MARKS : EXTENSIONS;
}
