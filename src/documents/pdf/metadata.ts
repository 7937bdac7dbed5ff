import { z } from 'zod';
import type { Metadata } from '../document.ts';
import {
  metadataOf,
  statedDate,
  statedLanguage,
  statedNames,
  statedText,
  statedUrl,
  type Candidates,
} from '../metadata.ts';
import type { Pdf } from './pages.ts';

const info = z.record(z.string(), z.unknown()).catch({});

/** `D:20250304101500+01'00'`. Source: PDF 1.7, section 7.9.4. */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})/;

/** What a PDF says about itself: its XMP first, which its document information repeats or contradicts. */
export async function pdfMetadata(pdf: Pdf): Promise<Metadata> {
  const given = await pdf.getMetadata().catch(() => undefined);
  const fields = info.parse(given?.info);
  // pdf.js has null where there is no XMP, which its types do not say.
  const xmp: { get: (name: string) => unknown } | null | undefined = given?.metadata;
  const inXmp = (...names: string[]): Candidates =>
    names.map((name) => [`XMP ${name}`, single(xmp?.get(name))]);
  const inInfo = (name: string): Candidates => [[`PDF information ${name}`, fields[name]]];
  const dateInInfo = (name: string): Candidates => {
    const [, year = '', month = '', day = ''] = PDF_DATE.exec(String(fields[name])) ?? [];
    return [[`PDF information ${name}`, `${year}-${month}-${day}`]];
  };
  return metadataOf({
    title: statedText([...inXmp('dc:title'), ...inInfo('Title')]),
    authors: statedNames([...inXmp('dc:creator'), ...inInfo('Author')]),
    publisher: statedText(inXmp('dc:publisher', 'prism:publicationname')),
    date: statedDate(inXmp('prism:publicationdate', 'prism:coverdate', 'dc:date')),
    created: statedDate([...inXmp('xmp:createdate'), ...dateInInfo('CreationDate')]),
    modified: statedDate([...inXmp('xmp:modifydate'), ...dateInInfo('ModDate')]),
    url: statedUrl(inXmp('prism:url', 'dc:identifier')),
    language: statedLanguage([...inXmp('dc:language'), ...inInfo('Language')]),
  });
}

/** Lists come as lists, and most tools write a title as a list of one. */
function single(value: unknown): unknown {
  const list = z.array(z.unknown()).safeParse(value).data;
  return list?.length === 1 ? list[0] : value;
}
