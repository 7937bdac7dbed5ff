import type { Bound, Modality, ProposalKind, ProposalPartsFragment } from '../api/index.ts';
import { typeOf } from '../facts/address.ts';
import { figureText } from '../facts/figure.ts';
import {
  count,
  MODALITY_WORDS,
  OPERATION_WORDS,
  period,
  PROGRAM_WORDS,
  QUOTE_WORDS,
  STATUS_WORDS,
  verb,
} from '../facts/words.ts';
import type { Kind, Mark } from '../reader/marks.ts';

/** How the page marks what is proposed. */
export const MARKED_AS: Record<ProposalKind, Kind> = {
  ENTITY: 'mention',
  REFERENCE: 'mention',
  STATISTIC: 'figure',
  QUOTE: 'quote',
  CLAIM: 'claim',
};

/** One thing that an item states: words of the annotation, or ids of what it is about. */
export interface Stated {
  readonly label: string;
  readonly words?: string;
  readonly ids?: readonly string[];
}

/** Whether an editor has chosen this candidate: the item has its id and identifiers. */
export function isChosen(
  { item }: ProposalPartsFragment,
  { identifier, authority, sameAs }: ProposalPartsFragment['candidates'][number],
): boolean {
  const of = new Item(item);
  const known = new Set(of.texts('sameAs'));
  return (
    (authority ? true : of.text('id') === identifier) && sameAs.every((each) => known.has(each))
  );
}

/** What the item of a proposal states, part by part. Absent parts are left out. */
export function statedIn({ kind, item, exact }: ProposalPartsFragment): Stated[] {
  const of = new Item(item);
  const modality = of.one('modality', MODALITY_WORDS);
  const parts = partsOf(kind, of, exact);
  // That something is stated as fact goes without saying.
  if (modality !== undefined && modality !== MODALITY_WORDS.ASSERTED)
    parts.push({ label: 'Put forward as', words: modality });
  return parts.filter(({ words, ids }) => (words ?? '') !== '' || (ids ?? []).length > 0);
}

function partsOf(kind: ProposalKind, of: Item, exact: string): Stated[] {
  const named = () => ({ label: 'Named', words: count(of.passages().length, 'time') });
  switch (kind) {
    case 'ENTITY':
      return [
        { label: 'Name', words: of.text('name') },
        { label: 'Type', words: of.one('kind', PROGRAM_WORDS) ?? typeOf(of.text('id')) },
        { label: 'Also called', words: of.texts('aliases').join('; ') },
        { label: 'Description', words: of.text('description') },
        { label: 'Elsewhere', words: of.texts('sameAs').join('; ') },
        named(),
      ];
    case 'REFERENCE':
      return [
        { label: 'Title', words: of.text('title') },
        { label: 'Date', words: of.text('date') },
        { label: 'Address', words: of.text('url') },
        named(),
      ];
    case 'STATISTIC':
      return [
        { label: 'Figure', words: figureOf(of) },
        { label: 'Measure', words: of.text('measure') },
        { label: 'Population', words: of.text('population') },
        derivationOf(of.part('derivedFrom')),
        { label: 'Period', words: periodOf(of.part('period')) },
        { label: 'Place', ids: of.ids('place') },
        { label: 'About', ids: of.ids('about') },
        { label: 'Reported by', ids: of.ids('reportedBy') },
      ];
    case 'QUOTE':
      return [
        { label: 'Words', words: exact },
        { label: 'Kind', words: of.one('kind', QUOTE_WORDS) ?? '' },
        { label: 'Speaker', ids: of.ids('speaker') },
        { label: 'About', ids: of.ids('about') },
      ];
    case 'CLAIM':
      return [
        { label: 'Subject', ids: of.ids('subject') },
        { label: 'Predicate', words: verb(of.text('predicate')) },
        { label: 'Object', ids: of.ids('object'), words: of.text('value') },
        { label: 'Office', words: of.text('title') },
        { label: 'When', words: of.one('status', STATUS_WORDS) ?? periodOf(of, 'valid') },
        { label: 'Stated by', ids: of.ids('assertedBy') },
      ];
    default:
      return kind satisfies never;
  }
}

/** The ids without which the item says nothing. Accepting it accepts what declares them. */
export function neededBy({ kind, item }: ProposalPartsFragment): readonly string[] {
  const of = new Item(item);
  switch (kind) {
    case 'ENTITY':
    case 'REFERENCE':
      return [];
    case 'STATISTIC':
      return of.ids('place');
    case 'QUOTE':
      return of.ids('speaker');
    case 'CLAIM':
      return [...new Set([...of.ids('subject'), ...of.ids('object'), ...of.ids('assertedBy')])];
    default:
      return kind satisfies never;
  }
}

/** What an item declares: an entity or document by its id, a figure by its key. */
export function declaredBy(item: string): {
  readonly id: string;
  readonly name: string;
  readonly measure?: string;
} {
  const of = new Item(item);
  const key = of.text('key');
  if (key !== '') return { id: key, name: figureOf(of), measure: of.text('measure') };
  return { id: of.text('id'), name: of.text('name') || of.text('title') };
}

/** Where the text has what is proposed: every passage of a name, and the passage of anything else. */
export function marksOf(proposal: ProposalPartsFragment): Mark[] {
  const { id, kind, start, end } = proposal;
  const of = new Item(proposal.item);
  const modality: Modality = MODALITIES.find((one) => one === of.text('modality')) ?? 'ASSERTED';
  const tints = [{ kind: MARKED_AS[kind], modality }];
  const elsewhere = of.passages().filter((passage) => passage.start !== start);
  return [{ start, end }, ...elsewhere].map((passage) => ({ id, ...passage, tints, note: 0 }));
}

const MODALITIES = ['ASSERTED', 'SPECULATED', 'CONDITIONAL', 'DENIED'] as const;
const BOUNDS = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;

function figureOf(of: Item): string {
  const bound: Bound = BOUNDS.find((one) => one === of.text('bound')) ?? 'EXACT';
  const [value, low, high] = [of.text('value'), of.text('low'), of.text('high')];
  return figureText({ value, low, high, bound }, of.text('unit'));
}

function derivationOf(of: Item): Stated {
  const words = of.one('operation', OPERATION_WORDS);
  return { label: 'Computed', ids: of.texts('of'), ...(words ? { words: `${words}; ` } : {}) };
}

function periodOf(of: Item, prefix = ''): string {
  const end = (name: string) => of.text(prefix === '' ? name.toLowerCase() : `${prefix}${name}`);
  return of.text('stated') || period(end('From'), end('To'));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An item of the annotation format, read part by part: the API has it as JSON, and a later server more in it. */
class Item {
  readonly #item: unknown;

  constructor(item: unknown) {
    this.#item = typeof item === 'string' ? parse(item) : item;
  }

  text(name: string): string {
    const value = this.#get(name);
    return typeof value === 'string' ? value : '';
  }

  texts(name: string): readonly string[] {
    const value = this.#get(name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** One id or several. */
  ids(name: string): readonly string[] {
    const one = this.text(name);
    return one === '' ? this.texts(name) : [one];
  }

  /** The words for a value of a vocabulary. */
  one(name: string, words: Readonly<Record<string, string>>): string | undefined {
    const value = this.text(name);
    return Object.hasOwn(words, value) ? words[value] : undefined;
  }

  part(name: string): Item {
    return new Item(this.#get(name) ?? {});
  }

  passages(): readonly Span[] {
    const all = this.#get('mentions') ?? this.#get('renderings') ?? [this.#get('passage')];
    return Array.isArray(all) ? all.flatMap(spanOf) : [];
  }

  #get(name: string): unknown {
    return typeof this.#item === 'object' && this.#item !== null
      ? Reflect.get(this.#item, name)
      : undefined;
  }
}

function spanOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const start: unknown = Reflect.get(value, 'start');
  const end: unknown = Reflect.get(value, 'end');
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
