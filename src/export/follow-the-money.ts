import { typeOfId } from '../model/index.ts';
import { addressOf, namesOf, type Fact } from './facts.ts';
import { newNodesOf, type Seen } from './network.ts';
import type { SelectedDocument } from './selection.ts';

/** A FollowTheMoney entity: every property is a list of texts. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Properties whose values are ids of other entities. */
const REFERENCES = new Set(['subject', 'object', 'employee', 'employer', 'proof']);

const SCHEMAS: Readonly<Record<string, string>> = {
  person: 'Person',
  agency: 'PublicBody',
  organization: 'Organization',
  program: 'Project',
  place: 'Address',
};

/**
 * FollowTheMoney entities, a JSON object on each line (https://followthemoney.tech). Claims between two
 * entities become Employment (of HELD by a person) or UnknownLink, quotes an UnknownLink from the speaker
 * to what they are about; each names its document as proof. Figures and claims without an object have
 * no schema there and are left out.
 */
export async function* followTheMoney(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  const seen: Seen = new Set();
  /** Titles of documents that are named and have not been read, by id. */
  const named = new Map<string, string>();
  for await (const selected of documents) {
    const { document } = selected.stored.contribution;
    for (const { id, label, type } of newNodesOf(selected, seen)) {
      if (type === 'document') named.set(id, label);
      const schema = SCHEMAS[type];
      if (schema === undefined) continue;
      const properties = { [type === 'place' ? 'full' : 'name']: [label] };
      yield line({ id, schema, properties: { ...properties, sourceUrl: [addressOf(base, id)] } });
    }
    named.delete(document.id);
    yield line(documentOf(selected));
    for (const fact of selected.facts)
      for (const link of linksOf(fact, selected, base)) yield line(link);
  }
  for (const [id, title] of named)
    yield line({ id, schema: 'Document', properties: { title: [title] } });
}

/** Ids there have no colon: `person:mark-morgan` becomes `person-mark-morgan`. */
function line({ id, schema, properties }: Entity): string {
  const values = Object.entries(properties).map(
    ([name, texts]): readonly [string, readonly string[]] =>
      REFERENCES.has(name) ? [name, texts.map(idOf)] : [name, texts],
  );
  const renamed = Object.fromEntries<readonly string[]>(values);
  return `${JSON.stringify({ id: idOf(id), schema, properties: renamed })}\n`;
}

function idOf(id: string): string {
  return id.replace(':', '-');
}

function documentOf({ stored }: SelectedDocument): Entity {
  const { id, title, date, url, file } = stored.contribution.document;
  return {
    id,
    schema: 'Document',
    properties: {
      title: [title],
      fileName: [file],
      ...(date === null ? {} : { publishedAt: [date] }),
      ...(url === null ? {} : { sourceUrl: [url] }),
    },
  };
}

function linksOf(fact: Fact, { stored }: SelectedDocument, base: string): Entity[] {
  const { contribution } = stored;
  const nameOf = namesOf(contribution);
  const evidence = (id: string) => ({
    proof: [contribution.document.id],
    summary: [fact.passage.exact],
    sourceUrl: [addressOf(base, id)],
    recordId: [id],
  });
  switch (fact.kind) {
    case 'CLAIM': {
      const { id, subject, predicate, object, title, status, modality, validFrom, validTo } =
        fact.claim;
      if (object === null) return [];
      const dates = {
        ...(validFrom === null ? {} : { startDate: [validFrom] }),
        ...(validTo === null ? {} : { endDate: [validTo] }),
      };
      if (modality === 'ASSERTED' && isEmployment(predicate, subject, object))
        return [
          {
            id,
            schema: 'Employment',
            properties: {
              employee: [subject],
              employer: [object],
              role: [title ?? predicate],
              ...(status === null ? {} : { status: [status] }),
              ...dates,
              ...evidence(id),
            },
          },
        ];
      return [
        {
          id,
          schema: 'UnknownLink',
          properties: {
            subject: [subject],
            object: [object],
            role: [predicate],
            status: [modality],
            ...dates,
            ...evidence(id),
          },
        },
      ];
    }
    case 'QUOTE': {
      const { id, speaker, about, text } = fact.quote;
      if (speaker === null) return [];
      return about.map((object, at) => ({
        id: at === 0 ? id : `${id}-${at}`,
        schema: 'UnknownLink',
        properties: {
          subject: [speaker],
          object: [object],
          role: ['SAID_ABOUT'],
          description: [`${nameOf(speaker)}: “${text}”`],
          ...evidence(id),
        },
      }));
    }
    case 'FIGURE':
      return [];
    default:
      return fact satisfies never;
  }
}

function isEmployment(predicate: string, subject: string, object: string): boolean {
  const employer = typeOfId(object);
  return (
    predicate === 'HELD' &&
    typeOfId(subject) === 'person' &&
    (employer === 'agency' || employer === 'organization')
  );
}
