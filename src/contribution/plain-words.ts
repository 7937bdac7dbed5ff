/**
 * Markdown that says how words look or where they lead, and no word itself. What stands between two
 * marks is bounded, lest a text of opening marks alone cost the square of its length.
 */
const MARKS: readonly [RegExp, string][] = [
  [/!?\[([^\][]{0,1000})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,1000}")?\)/g, '$1'],
  [/!?\[([^\][]{0,1000})\]\[[^\][]{0,1000}\]/g, '$1'],
  [/^[ \t]*>[ \t]?/gm, ''],
  [/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/gs, '$2'],
  [/\*(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\*/gs, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])(.{1,1000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gsu, '$1'],
];

/** A passage as it would be read out: links and emphasis without their marks, white space collapsed. */
export function plainWords(passage: string): string {
  const bare = MARKS.reduce((text, [mark, words]) => text.replace(mark, words), passage);
  return collapse(bare) || collapse(passage) || passage;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
