/** Markdown that says how words look or where they lead, and no word itself. */
const MARKS: readonly [RegExp, string][] = [
  [/!?\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1'],
  [/!?\[([^\]]*)\]\[[^\]]*\]/g, '$1'],
  [/^[ \t]*>[ \t]?/gm, ''],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2'],
  [/\*(?=[^\s*])(.+?)(?<=[^\s*])\*/gs, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gsu, '$1'],
];

/** A passage as it would be read out: links and emphasis without their marks, white space collapsed. */
export function plainWords(passage: string): string {
  const bare = MARKS.reduce((text, [mark, words]) => text.replace(mark, words), passage);
  return collapse(bare) || collapse(passage) || passage;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
