import { Document, Packer, Paragraph } from 'docx';
import { readDocument } from '../src/documents/index.ts';
import { makePdf, type Layout } from './make-pdf.ts';
import type { Row } from './report.ts';
import { readOwnProse, sentencesOf, type Prose } from './sets/own-prose.ts';

interface Made {
  readonly name: string;
  readonly target: number;
  readonly baseline: string;
  readonly layout: Layout;
}

const PDFS: readonly Made[] = [
  {
    name: 'PDFs of one column with running heads',
    target: 97,
    baseline: 'poppler and Tika 98',
    layout: { head: (page) => `Footnote | ${page}` },
  },
  {
    name: 'justified and hyphenated PDFs',
    target: 97,
    baseline: 'poppler and Tika 47',
    layout: { justified: true, indented: true },
  },
  {
    name: 'PDFs of two columns, hyphenated',
    target: 94,
    baseline: 'poppler 94, Tika 41',
    layout: { columns: 2, justified: true, size: 10, head: () => 'Footnote' },
  },
];

/** Texts of our own, made into PDFs and Word documents and read again: sentences whole, paragraphs exact. */
export async function scoreFiles(folders: readonly string[]): Promise<Row[]> {
  const texts = await readOwnProse(folders);
  const rows: Row[] = [];
  for (const { name, target, baseline, layout } of PDFS) {
    const value = await share(texts, async ({ paragraphs }) => {
      const text = await textOf(await makePdf(paragraphs, layout), 'a.pdf');
      const sentences = paragraphs.flatMap(sentencesOf);
      return [sentences.filter((it) => text.includes(it)).length, sentences.length];
    });
    rows.push({ set: 'own texts', measure: `${name}: sentences whole`, value, target, baseline });
  }
  const exact = await share(texts, async ({ paragraphs }) => {
    const read = (await textOf(await makeDocx(paragraphs), 'a.docx')).split('\n\n');
    return [paragraphs.filter((it, at) => read[at] === it).length, paragraphs.length];
  });
  const measure = 'Word documents: paragraphs exact';
  return [...rows, { set: 'own texts', measure, value: exact, target: 100, baseline: 'Tika 100' }];
}

/** In percent, over all texts. */
async function share(
  texts: readonly Prose[],
  count: (text: Prose) => Promise<[right: number, all: number]>,
): Promise<number> {
  let [right, all] = [0, 0];
  for (const text of texts) {
    const [some, of] = await count(text);
    right += some;
    all += of;
  }
  return (100 * right) / Math.max(1, all);
}

async function textOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const reading = await readDocument(bytes, { fileName });
  return 'refused' in reading ? '' : reading.text;
}

async function makeDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
