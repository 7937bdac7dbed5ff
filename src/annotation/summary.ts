import type { Item } from './item.ts';

type Statistic = Extract<Item, { kind: 'STATISTIC' }>['item'];
type Claim = Extract<Item, { kind: 'CLAIM' }>['item'];

/** An item with the words that it rests on. */
type Worded = Item & { readonly passage: { readonly exact: string } };

/** Says each item of a document in one line, with the names that these items give to ids. */
export function summarise(
  { id, title }: { readonly id: string; readonly title: string },
  declaring: readonly Item[],
): (proposal: Worded) => string {
  const names = new Map([[id, title]]);
  const values = new Map<string, string>();
  for (const { kind, item } of declaring) {
    if (kind === 'STATISTIC') values.set(item.key, item.value);
    if (kind === 'ENTITY') names.set(item.id, item.name);
    if (kind === 'REFERENCE') names.set(item.id, item.title);
  }
  const nameOf = (of: string) => names.get(of) ?? of;
  return ({ kind, item, passage }) => {
    switch (kind) {
      case 'ENTITY':
        return `${item.name}: ${typeOf(item.id)}, ${counted(item.mentions.length, 'mention')}`;
      case 'REFERENCE':
        return `${item.title}: document, ${counted(item.mentions.length, 'mention')}`;
      case 'STATISTIC':
        return figure(item, (key) => values.get(key) ?? key);
      case 'QUOTE': {
        const speaker = item.speaker === undefined ? 'Nobody named' : nameOf(item.speaker);
        const words = passage.exact.replace(/\s+/g, ' ');
        return item.kind === 'DIRECT' ? `${speaker}: “${words}”` : `${speaker} said: ${words}`;
      }
      case 'CLAIM':
        return statement(item, nameOf);
      default:
        return kind satisfies never;
    }
  };
}

const BOUNDS = { EXACT: '', AT_LEAST: 'at least ', AT_MOST: 'at most ', ABOUT: 'about ' } as const;

function figure(statistic: Statistic, valueOf: (key: string) => string): string {
  const { value, low, high, bound, unit, measure, period, derivedFrom } = statistic;
  const amount = low !== undefined && high !== undefined ? `${low} to ${high}` : value;
  const when = period?.stated === undefined ? '' : `, ${period.stated}`;
  const how =
    derivedFrom === undefined
      ? ''
      : `, ${derivedFrom.operation} of ${derivedFrom.of.map(valueOf).join(' and ')}`;
  return `${BOUNDS[bound]}${amount} (${unit}): ${measure}${when}${how}`;
}

function statement(claim: Claim, nameOf: (id: string) => string): string {
  const { subject, predicate, object, value = '', title, status, modality } = claim;
  const what = object === undefined ? value : nameOf(object);
  const details = [title, status, ...(modality === 'ASSERTED' ? [] : [modality])].filter(
    (each) => each !== undefined,
  );
  const more = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `${nameOf(subject)} ${predicate} ${what}${more}`;
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
