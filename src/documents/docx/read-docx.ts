import mammoth from 'mammoth';
import { z } from 'zod';
import type { DocxPlace, ReadParts } from '../document.ts';
import {
  childrenOf,
  isElement,
  isText,
  parsePage,
  type DomElement,
  type DomNode,
} from '../html/dom.ts';
import { walk } from '../html/walk.ts';
import { statedText } from '../metadata.ts';
import { refuse, type DocumentRefusal } from '../refusal.ts';
import { TextBuilder } from '../text-builder.ts';
import { coreProperties } from './core-properties.ts';
import { openPackage, otherThanDocx, type Package } from './package.ts';

/** Begins the ids that mammoth makes, and the marks that number the paragraphs. */
const PREFIX = 'footnote-docx-';
const PARAGRAPH = 'paragraph-';
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Reads a Word document: mammoth makes HTML of it, and what is true of HTML is true of it. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<ReadParts | { refused: DocumentRefusal }> {
  const opened = await openPackage(bytes);
  if ('refused' in opened) return opened;
  const { parts } = opened;
  const other = otherThanDocx(parts);
  if (other !== undefined) return other;
  const html = await htmlOf(bytes);
  if (html === undefined) return refuse('BROKEN');
  const body = parsePage(html).body;
  const places = placesOf(body);
  const builder = new TextBuilder();
  walk(body, builder, { placeOf: (text) => places.get(text), start: paragraph('body', 1) });
  const { text, sourceMap, structure } = builder.finish();
  if (text === '') return refuse('NO_TEXT');
  const metadata = coreProperties(parts.get('docProps/core.xml')?.toString() ?? '');
  const heading = structure.find((each) => each.kind === 'heading');
  const title =
    metadata.title ??
    (heading && statedText([['first heading', text.slice(heading.start, heading.end)]]));
  return {
    text,
    sourceMap,
    structure,
    metadata: { ...metadata, ...(title && { title }) },
    report: { warnings: warningsOf(parts) },
  };
}

async function htmlOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        idPrefix: PREFIX,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: numbered,
      },
    );
    return value;
  } catch {
    return undefined;
  }
}

const element = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() });

/** Puts a bookmark with its number into each paragraph, which becomes an element with an id. */
function numbered(document: unknown): unknown {
  let count = 0;
  const copy = (node: unknown): unknown => {
    const parsed = element.safeParse(node).data;
    if (parsed?.children === undefined) return node;
    const mark = { type: 'bookmarkStart', name: `${PARAGRAPH}${count + 1}` };
    const marks = parsed.type === 'paragraph' ? [mark] : [];
    count += marks.length;
    return { ...parsed, children: [...marks, ...parsed.children.map(copy)] };
  };
  return copy(document);
}

/** The paragraph of each text, told by the marks; notes are at the end, each in an item of a list. */
function placesOf(body: DomElement): Map<DomNode, DocxPlace> {
  const places = new Map<DomNode, DocxPlace>();
  let place = paragraph('body', 1);
  let notes = 0;
  const open: DomNode[] = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) places.set(node, place);
    if (!isElement(node)) continue;
    const id = node.getAttribute('id') ?? '';
    const number = new RegExp(`^${PREFIX}${PARAGRAPH}(\\d{1,9})$`).exec(id)?.[1];
    if (number !== undefined) place = paragraph('body', Number(number));
    if (node.localName === 'li' && /^footnote-docx-(?:foot|end)note-/.test(id)) {
      place = paragraph('notes', ++notes);
    }
    const children = childrenOf(node);
    // The arrow that leads from a note back to the text.
    for (const child of children.filter(leadsBack)) node.removeChild(child);
    open.push(...childrenOf(node).reverse());
  }
  return places;
}

function leadsBack(node: DomNode): boolean {
  return (
    isElement(node) &&
    (node.getAttribute('href') ?? '').startsWith(`#${PREFIX}`) &&
    node.textContent === '↑'
  );
}

function paragraph(part: DocxPlace['part'], number: number): DocxPlace {
  return { kind: 'docx', part, paragraph: number };
}

function warningsOf(parts: Package): string[] {
  const has = (name: RegExp) => [...parts.keys()].some((part) => name.test(part));
  return [
    ...(has(/^word\/(?:header|footer)\d*\.xml$/) ? ['Left out: headers and footers.'] : []),
    ...(has(/^word\/comments\.xml$/) ? ['Left out: comments.'] : []),
  ];
}
