import { passageAddress, pathOf, permanent } from '../facts/address.ts';
import { factId, passageOf, sentenceOf, voiceOf, type Fact } from '../facts/fact.ts';
import { nameOf } from '../facts/names.tsx';
import { MODALITY_WORDS, verb } from '../facts/words.ts';
import { citation } from './citation.ts';

export interface Format {
  readonly title: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (facts: readonly Fact[]) => string;
}

export const FORMATS: readonly Format[] = [
  { title: 'Spreadsheet (CSV)', extension: 'csv', type: 'text/csv', write: csv },
  {
    title: 'Numbered footnotes (Markdown)',
    extension: 'md',
    type: 'text/markdown',
    write: (facts) => facts.map((fact) => citation(fact, 'Markdown')).join('\n\n'),
  },
  {
    title: 'Bibliography (BibTeX)',
    extension: 'bib',
    type: 'text/plain',
    write: (facts) => facts.map((fact) => citation(fact, 'BibTeX')).join('\n\n'),
  },
  {
    title: 'Linked data (JSON-LD)',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: jsonLd,
  },
  { title: 'Network (GEXF)', extension: 'gexf', type: 'application/gexf+xml', write: gexf },
];

const COLUMNS = [
  'id',
  'kind',
  'who',
  'what',
  'modality',
  'exact',
  'start',
  'end',
  'document',
  'date',
  'address',
];

/** One row for each fact, as RFC 4180 has it. */
function csv(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => {
    const { exact, start, end, document } = passageOf(fact);
    const modality = modalityOf(fact);
    return [
      factId(fact),
      fact.kind,
      voiceOf(fact),
      sentenceOf(fact),
      modality,
      exact,
      start,
      end,
      document.title,
      document.date ?? '',
      addressOf(fact),
    ];
  });
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
function cell(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function modalityOf(fact: Fact): string {
  if (fact.kind === 'quote') return '';
  return MODALITY_WORDS[
    fact.kind === 'claim' ? fact.claim.modality : fact.figure.rendering.modality
  ];
}

function addressOf(fact: Fact): string {
  const { to, hash } = passageAddress(passageOf(fact));
  return permanent(`${to}#${hash}`);
}

/** Web Annotations, after https://www.w3.org/TR/annotation-model/: a body about a selected passage. */
function jsonLd(facts: readonly Fact[]): string {
  const items = facts.map((fact) => {
    const { exact, prefix, suffix, start, end, document } = passageOf(fact);
    return {
      id: permanent(pathOf(factId(fact))),
      type: 'Annotation',
      body: { type: 'TextualBody', value: sentenceOf(fact), creator: voiceOf(fact) },
      target: {
        source: document.url ?? permanent(pathOf(document.id)),
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    };
  });
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  return JSON.stringify(page, null, 2);
}

/** Entities and the claims between them, after https://gexf.net/. */
function gexf(facts: readonly Fact[]): string {
  const claims = facts.flatMap((fact) =>
    fact.kind === 'claim' && fact.claim.object ? fact.claim : [],
  );
  const nodes = new Map(
    claims.flatMap(({ subject, object }) =>
      [subject, object].flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <nodes>
${[...nodes].map(([id, name]) => `      <node id="${xml(id)}" label="${xml(name)}"/>`).join('\n')}
    </nodes>
    <edges>
${claims
  .map(
    ({ id, subject, object, predicate }) =>
      `      <edge id="${xml(id)}" source="${xml(subject.id)}" target="${xml(object?.id ?? '')}" label="${xml(verb(predicate))}"/>`,
  )
  .join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => XML_ESCAPES[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
