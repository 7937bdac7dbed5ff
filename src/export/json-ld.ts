import { typeOfId } from '../model/index.ts';
import type { CitedDocument } from './cited.ts';
import { addressOf, idOfFact, namesOf, referentsOf, type Fact } from './facts.ts';
import { newNodesOf, type NetworkNode, type Seen } from './network.ts';
import type { SelectedDocument } from './selection.ts';

/** Inline, so that a processor needs no network. `footnote:` has what no vocabulary has: modality. */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  footnote: 'urn:footnote:',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  person: 'schema:Person',
  agency: 'schema:GovernmentOrganization',
  organization: 'schema:Organization',
  program: 'schema:Project',
  place: 'schema:Place',
  document: 'schema:CreativeWork',
};

type Json = Readonly<Record<string, unknown>>;

/**
 * JSON-LD 1.1. Each fact is a Web Annotation (https://www.w3.org/TR/annotation-model/) whose target is
 * the passage and whose body is a schema.org Claim, Quotation or Observation, with its provenance in
 * PROV-O.
 */
export async function* jsonLd(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  const line = (value: Json): string => {
    const text = `${separator}${JSON.stringify(value)}`;
    separator = ',\n';
    return text;
  };
  const seen: Seen = new Set();
  for await (const selected of documents) {
    for (const node of newNodesOf(selected, seen)) yield line(referent(node, base));
    const { stored, facts } = selected;
    const { document } = stored.contribution;
    const nameOf = namesOf(stored.contribution);
    yield line(describe(document, base));
    for (const fact of facts) yield line(annotationOf(fact, document.id, nameOf, base));
  }
  yield '\n]}\n';
}

/** Facts of one document or several, each with its document. */
export interface FactsToDescribe {
  readonly facts: readonly (readonly [Fact, CitedDocument])[];
  readonly nameOf: (id: string) => string;
}

/** The same of a few facts, as one value for JSON. */
export function jsonLdOf(
  { facts, nameOf }: FactsToDescribe,
  base: string,
): { '@context': Json; '@graph': Json[] } {
  const documents = new Map(facts.map(([, document]) => [document.id, document]));
  const named = new Set(facts.flatMap(([fact]) => referentsOf(fact)));
  return {
    '@context': CONTEXT,
    '@graph': [
      ...[...named]
        .filter((id) => !documents.has(id))
        .map((id) => referent({ id, label: nameOf(id), type: typeOfId(id) ?? '' }, base)),
      ...[...documents.values()].map((document) => describe(document, base)),
      ...facts.map(([fact, { id }]) => annotationOf(fact, id, nameOf, base)),
    ],
  };
}

function referent({ id, label, type }: NetworkNode, base: string): Json {
  return { '@id': addressOf(base, id), '@type': TYPES[type], 'schema:name': label };
}

function describe({ id, title, date, url, language, sha256 }: CitedDocument, base: string): Json {
  return {
    '@id': addressOf(base, id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:name': title,
    'schema:inLanguage': language,
    'schema:sha256': sha256,
    ...(date === null ? {} : { 'schema:datePublished': { '@type': 'xsd:date', '@value': date } }),
    ...(url === null ? {} : { 'schema:url': { '@id': new URL(url).href } }),
  };
}

function annotationOf(
  fact: Fact,
  documentId: string,
  nameOf: (id: string) => string,
  base: string,
): Json {
  const { passage } = fact;
  const document = { '@id': addressOf(base, documentId) };
  return {
    '@id': fact.kind === 'FIGURE' ? addressOf(base, passage.id) : addressOf(base, idOfFact(fact)),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:describing' },
    'oa:hasBody': bodyOf(fact, nameOf, base),
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': document,
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': passage.start, 'oa:end': passage.end },
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': passage.exact,
          'oa:prefix': passage.prefix,
          'oa:suffix': passage.suffix,
        },
      ],
    },
    'prov:wasDerivedFrom': document,
    ...(fact.kind === 'CLAIM' && fact.recordedAt !== null
      ? { 'prov:generatedAtTime': { '@type': 'xsd:dateTime', '@value': fact.recordedAt } }
      : {}),
  };
}

function bodyOf(fact: Fact, nameOf: (id: string) => string, base: string): Json {
  const link = (id: string) => ({ '@id': addressOf(base, id) });
  switch (fact.kind) {
    case 'CLAIM': {
      const { subject, predicate, object, value, title, modality, assertedBy } = fact.claim;
      const what = object === null ? (value ?? '') : nameOf(object);
      return {
        '@type': ['schema:Claim', 'rdf:Statement'],
        'schema:text': `${nameOf(subject)} ${predicate.replaceAll('_', ' ').toLowerCase()} ${what}`,
        'rdf:subject': link(subject),
        'rdf:predicate': { '@id': `footnote:${predicate}` },
        'rdf:object': object === null ? value : link(object),
        'schema:author': link(assertedBy),
        'footnote:modality': modality,
        ...(title === null ? {} : { 'schema:roleName': title }),
      };
    }
    case 'QUOTE': {
      const { kind, speaker, text, about } = fact.quote;
      return {
        '@type': 'schema:Quotation',
        'schema:text': text,
        'footnote:kind': kind,
        'schema:about': about.map(link),
        ...(speaker === null ? {} : { 'schema:creator': link(speaker) }),
      };
    }
    case 'FIGURE': {
      const { statistic, rendering } = fact;
      const number = (value: string) => ({ '@type': 'xsd:decimal', '@value': value });
      return {
        '@id': addressOf(base, statistic.id),
        '@type': 'schema:Observation',
        'schema:measuredProperty': statistic.measure,
        'schema:unitText': statistic.unit,
        'schema:value': number(rendering.value),
        ...(rendering.low === null ? {} : { 'schema:minValue': number(rendering.low) }),
        ...(rendering.high === null ? {} : { 'schema:maxValue': number(rendering.high) }),
        'footnote:bound': rendering.bound,
        'footnote:modality': rendering.modality,
        'schema:about': statistic.about.map(link),
        'schema:author': statistic.reportedBy.map(link),
      };
    }
    default:
      return fact satisfies never;
  }
}
