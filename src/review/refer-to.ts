import type { AcceptedItem } from './item.ts';

/** The item with another id wherever it refers to an entity or document. */
export function referringTo(accepted: AcceptedItem, from: string, to: string): AcceptedItem {
  const id = (each: string) => (each === from ? to : each);
  const maybe = (key: string, value: string | undefined) =>
    value === undefined ? {} : { [key]: id(value) };
  const { kind, item } = accepted;
  switch (kind) {
    case 'ENTITY':
    case 'REFERENCE':
      return accepted;
    case 'STATISTIC':
      return {
        kind,
        item: {
          ...item,
          ...maybe('place', item.place),
          about: item.about.map(id),
          reportedBy: item.reportedBy.map(id),
        },
      };
    case 'QUOTE':
      return {
        kind,
        item: { ...item, ...maybe('speaker', item.speaker), about: item.about.map(id) },
      };
    case 'CLAIM':
      return {
        kind,
        item: {
          ...item,
          subject: id(item.subject),
          ...maybe('object', item.object),
          assertedBy: id(item.assertedBy),
        },
      };
    default:
      return kind satisfies never;
  }
}
