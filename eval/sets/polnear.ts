import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../../src/extract/index.ts';

/** An attribution: the words and their speaker; each may be in several pieces. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Reads one part of PolNeAR, such as `data/dev`: `text/<name>.txt` and `attributions/<name>_<annotator>.ann`
 * in brat's stand-off format. If two people annotated an article, the first by name counts.
 */
export async function readPolnear(folder: string): Promise<PolnearDocument[]> {
  const annotations = (await readdir(join(folder, 'attributions'))).sort();
  const texts = (await readdir(join(folder, 'text')))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const documents = texts.map(async (name) => {
    const id = name.slice(0, -4);
    const file = annotations.find((it) => it.replace(/_[0-9a-f]{4}\.ann$/, '') === id);
    if (file === undefined) return [];
    const [text, brat] = await Promise.all([
      readFile(join(folder, 'text', name), 'utf8'),
      readFile(join(folder, 'attributions', file), 'utf8'),
    ]);
    return [{ id, text, attributions: attributionsOf(brat, unitOffsets(text)) }];
  });
  return (await Promise.all(documents)).flat();
}

/** brat counts code points. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return [...offsets, offset];
}

function attributionsOf(brat: string, offsets: readonly number[]): Attribution[] {
  const spans = new Map<string, Span[]>();
  const attributions: Attribution[] = [];
  for (const line of brat.split('\n')) {
    const [, id, pieces] = /^(T\d+)\t\w+ ([\d; ]+)\t/.exec(line) ?? [];
    if (id !== undefined && pieces !== undefined) {
      spans.set(
        id,
        pieces.split(';').map((piece) => {
          const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
          return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
        }),
      );
    }
    if (!line.startsWith('E')) continue;
    const roles = (line.split('\t')[1] ?? '').split(' ').map((role) => role.split(':'));
    const of = (name: string) =>
      roles.flatMap(([role = '', id = '']) => (role.startsWith(name) ? (spans.get(id) ?? []) : []));
    attributions.push({ source: of('Source'), content: of('Content') });
  }
  return attributions;
}
