/** A part of a text, and where it begins. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** UTF-16 code units that a model is asked about at once: some 3,000 tokens. */
const MOST = 12_000;

/** The whole text in parts: cut between paragraphs where that is possible, else between lines or anywhere. */
export function chunksOf(text: string, most = MOST): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOf(text, start, most);
    const part = text.slice(start, end);
    if (part.trim() !== '') chunks.push({ start, text: part });
    start = end;
  }
  return chunks;
}

function endOf(text: string, start: number, most: number): number {
  if (text.length - start <= most) return text.length;
  const part = text.slice(start, start + most);
  const cuts = ['\n\n', '\n', ' '].map((border) => [border, part.lastIndexOf(border)] as const);
  const cut = cuts.find(([, at]) => at > most / 2);
  return cut === undefined ? start + most : start + cut[1] + cut[0].length;
}
