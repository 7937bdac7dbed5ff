import type { DerivationDraft } from './derivation-fields.tsx';
import type {
  AnnotationItems,
  Bound,
  FoundType,
  Modality,
  PassageItem,
  PositionStatus,
  ProgramKind,
  QuoteKind,
} from '../api/index.ts';

export const KINDS = [
  'person',
  'agency',
  'organization',
  'place',
  'program',
  'quote',
  'figure',
  'claim',
] as const;
export type Kind = (typeof KINDS)[number];
/** Kinds that words name. */
export type Named = Exclude<Kind, 'quote' | 'figure' | 'claim'>;

export const KIND_NAMES: Record<Kind, string> = {
  person: 'Person',
  agency: 'Government body',
  organization: 'Organization',
  place: 'Place',
  program: 'Program',
  quote: 'Quote',
  figure: 'Figure',
  claim: 'Claim',
};

export const TYPES: Record<Named, FoundType> = {
  person: 'PERSON',
  agency: 'AGENCY',
  organization: 'ORGANIZATION',
  place: 'PLACE',
  program: 'PROGRAM',
};

/** An entity or document that somebody picked. */
export interface Referent {
  /** Empty for a new one. */
  readonly id: string;
  readonly name: string;
  readonly programKind?: ProgramKind;
  /** What tells it from others of the name. */
  readonly context?: string;
  readonly isNew?: boolean;
}

/** What is written so far, of any kind: what another kind needs stays while somebody tries kinds. */
export interface Draft {
  readonly kind: Kind;
  readonly exact: string;
  /** Where the words stand: by a selection, or which of the places that have them. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
  readonly named?: Referent | undefined;
  readonly programKind: ProgramKind;
  readonly quoteKind: QuoteKind;
  readonly speaker?: Referent | undefined;
  readonly about?: Referent | undefined;
  readonly value: string;
  readonly bound: Bound;
  readonly unit: string;
  readonly measure: string;
  readonly derived: DerivationDraft;
  readonly subject?: Referent | undefined;
  readonly predicate: string;
  readonly object?: Referent | undefined;
  readonly said: string;
  readonly title: string;
  readonly status: PositionStatus;
  readonly assertedBy?: Referent | undefined;
  readonly modality: Modality;
}

/** A draft about some words. A number among them may be the figure. */
export function draftOf(
  words: { readonly start: number; readonly end: number; readonly exact: string } | undefined,
): Draft {
  const exact = words?.exact ?? '';
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(exact)?.[0].replaceAll(',', '') ?? '';
  return {
    ...{ kind: 'person', exact, place: words && { start: words.start, end: words.end } },
    ...{ programKind: 'PROGRAM', quoteKind: 'DIRECT', bound: 'EXACT', modality: 'ASSERTED' },
    ...{ value: figure, unit: '', measure: '', predicate: '', said: '', title: '' },
    derived: { operation: '', of: [] },
    status: 'UNSTATED',
  };
}

/** All places of some words in a text. */
export function placesOf(exact: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** The items that a draft asks for. Of what is missing, the server says what it must be. */
export function itemsOf(draft: Draft, document: string): AnnotationItems {
  const passage: PassageItem = { exact: draft.exact, ...draft.place };
  const about = draft.about ? [draft.about.id] : [];
  switch (draft.kind) {
    case 'quote': {
      const speaker = draft.speaker ? { speaker: draft.speaker.id } : {};
      return { quotes: [{ kind: draft.quoteKind, ...speaker, passage, about }] };
    }
    case 'figure': {
      const { value, bound, unit, measure, modality } = draft;
      const { operation, of } = draft.derived;
      const derived = operation === '' ? {} : { derivedFrom: { operation, of: [...of] } };
      const renderings = [{ ...passage, value, bound, modality }];
      return { statistics: [{ value, bound, unit, measure, about, ...derived, renderings }] };
    }
    case 'claim': {
      const { subject, object, said, title, status, modality, assertedBy } = draft;
      const predicate = predicateOf(draft.predicate);
      return {
        claims: [
          {
            ...{ subject: subject?.id ?? '', predicate, modality, passage },
            ...(object ? { object: object.id } : {}),
            ...(said === '' ? {} : { value: said }),
            ...(title === '' ? {} : { title }),
            ...(predicate === 'HELD' ? { status } : {}),
            assertedBy: assertedBy?.id ?? document,
          },
        ],
      };
    }
    case 'person':
    case 'agency':
    case 'organization':
    case 'place':
    case 'program': {
      const named = draft.named ?? { id: '', name: draft.exact, isNew: true };
      const kind = draft.kind === 'program' ? (named.programKind ?? draft.programKind) : undefined;
      return {
        entities: [
          {
            id: named.isNew ? newId(draft.kind, named.name) : named.id,
            name: named.name,
            ...(kind === undefined ? {} : { kind }),
            mentions: [passage],
          },
        ],
      };
    }
    default:
      return draft.kind satisfies never;
  }
}

/** The id of a new entity: of the person `Ida Müller`, `person:ida-muller`. */
export function newId(kind: Named, name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${kind}:${key}`;
}

/** A verb as the graph has it: `asked for` as `ASKED_FOR`. */
export function predicateOf(words: string): string {
  return words
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}]+/gu, '_');
}

/** What the parts of an item are called on the page, by their names in the format. */
const LABELS: Readonly<Record<string, string>> = {
  ...{ exact: 'The words', occurrence: 'The place of the words', passage: 'The words' },
  ...{ id: 'The id of the name', name: 'The name', kind: 'The kind', speaker: 'The speaker' },
  ...{ value: 'The value', unit: 'The unit', measure: 'The measure', about: 'What it is about' },
  ...{ subject: 'The subject', predicate: 'The verb', object: 'The object', title: 'The office' },
  ...{ assertedBy: 'Who states it', derivedFrom: 'What it is computed from' },
};

/** A problem of an item, in the words of the page. */
export function problemInWords(path: string, expected: string, found: string): string {
  const named = path.match(/[a-z]\w*/gi)?.findLast((part) => Object.hasOwn(LABELS, part));
  const label = named === undefined ? 'It' : LABELS[named];
  const missing = found === '""' || found === 'absent' || found === '[]';
  return `${label ?? 'It'} must be ${expected}${missing ? '' : `; it is ${found}`}`;
}
