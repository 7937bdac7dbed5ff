import { paragraphs } from './paragraphs.ts';
import { complaint, type Place, type SourceFile } from './source.ts';

/** The Cypher under one header, with the fields that it stands for. */
export interface Block extends Place {
  readonly fields: readonly string[];
  /** The parent's variable, where the header names it. */
  readonly of: string | null;
  /** The ordering that it is another access path for. */
  readonly by: string | null;
  readonly text: string;
  readonly textLine: number;
}

const FIELD = '[A-Z]\\w*\\.\\w+';
const HEADER = new RegExp(`^// (${FIELD}(?:, ${FIELD})*)(?: of (\\w+))?(?: by (\\w+))?$`);

/** Whether a file holds patterns, rather than statements or the model. */
export function holdsPatterns({ text }: SourceFile): boolean {
  return text.split('\n').some((line) => HEADER.test(line));
}

/** The blocks of a pattern file, and what is wrong with its layout. */
export function blocksOf({ path: file, text }: SourceFile): {
  blocks: Block[];
  complaints: string[];
} {
  const blocks: Block[] = [];
  const complaints: string[] = [];
  for (const { line, lines } of paragraphs(text)) {
    const place = { file, line };
    const [head = '', ...body] = lines;
    const header = HEADER.exec(head);
    if (header === null) {
      const stray = lines.findIndex((each) => !each.startsWith('//') || HEADER.test(each));
      if (stray >= 0)
        complaints.push(
          complaint(
            { file, line: line + stray },
            'must stand right under a header like "// Type.field"; prose is set apart by an empty line.',
          ),
        );
      continue;
    }
    const comment = body.findIndex((each) => each.startsWith('//'));
    if (body.length === 0 || comment >= 0) {
      const at = comment >= 0 ? { file, line: line + 1 + comment } : place;
      complaints.push(
        complaint(at, `The header "${head.slice(3)}" must have Cypher and nothing else under it.`),
      );
      continue;
    }
    const [, fields = '', of = null, by = null] = header;
    blocks.push({
      ...place,
      fields: fields.split(', '),
      of,
      by,
      text: body.join('\n'),
      textLine: line + 1,
    });
  }
  return { blocks, complaints };
}
