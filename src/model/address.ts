import { keyOfId, typeOfId, type NodeType } from './id.ts';

const FOLDERS = {
  person: 'people',
  agency: 'agencies',
  organization: 'organizations',
  program: 'programs',
  place: 'places',
  document: 'documents',
  statistic: 'statistics',
  quote: 'quotes',
  passage: 'passages',
  claim: 'claims',
} as const satisfies Record<NodeType, string>;

/**
 * The path at which Footnote shows a node: `person:mark-morgan` → `/people/mark-morgan`.
 * @throws {TypeError} where the text is not an id.
 */
export function pathOfId(id: string): string {
  const type = typeOfId(id);
  if (type === undefined) throw new TypeError(`${JSON.stringify(id)} is not an id.`);
  return `/${FOLDERS[type]}/${keyOfId(id)}`;
}
