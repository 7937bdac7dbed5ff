import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MentionKind } from '../../src/extract/index.ts';

/** A newswire article of IEER with its names. */
export interface IeerDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { start: number; end: number; kind: MentionKind }[];
}

const KINDS = new Map<string, MentionKind>([
  ['PERSON', 'PERSON'],
  ['ORGANIZATION', 'ORGANIZATION'],
  ['LOCATION', 'PLACE'],
]);
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/** Reads the folder `ieer` of NLTK's corpora: files of articles in SGML, names in `<b_enamex type="…">`. */
export async function readIeer(folder: string): Promise<IeerDocument[]> {
  const files = (await readdir(folder)).filter((name) => /^(?:APW|NYT)_/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((sgml) =>
    [...sgml.matchAll(/<DOC>[^]*?<\/DOC>/g)].map(([doc]) => documentOf(doc)),
  );
}

function documentOf(sgml: string): IeerDocument {
  const [, id = ''] = /<DOCNO>\s*(\S+)/.exec(sgml) ?? [];
  const [, body = ''] = /<BODY>([^]*?)<\/BODY>/.exec(sgml) ?? [];
  const names: { start: number; end: number; kind: MentionKind }[] = [];
  let text = '';
  let open: { start: number; kind: MentionKind | undefined } | undefined;
  const marked = body.replace(/<ANNOTATION>[^]*?<\/ANNOTATION>/g, '');
  for (const [piece] of marked.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    const [, type] = /^<b_enamex type="(\w+)"/i.exec(piece) ?? [];
    if (type !== undefined) open = { start: text.length, kind: KINDS.get(type) };
    else if (/^<e_enamex/.test(piece)) {
      if (open?.kind !== undefined)
        names.push({ start: open.start, end: text.length, kind: open.kind });
      open = undefined;
    } else if (/^<\/?(?:HEADLINE|TEXT)>/.test(piece)) text += '\n';
    else if (!piece.startsWith('<') || piece === '<') text += ENTITIES.get(piece) ?? piece;
  }
  return { id, text, names };
}
