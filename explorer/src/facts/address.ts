import { addressOf } from '../api/index.ts';

/** The folder of each type in addresses, as every export of facts has it: `/people/mark-morgan`. */
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
} as const;

type NodeType = keyof typeof FOLDERS;

export const DOSSIER_FOLDERS = [
  'people',
  'agencies',
  'organizations',
  'programs',
  'places',
] as const;
export const FACT_FOLDERS = ['statistics', 'quotes', 'claims'] as const;
export type Folder = (typeof FOLDERS)[NodeType];

/** Where a fact or passage is cited, for people and programs alike: of `quote:1f2e`, `/cite/quotes/1f2e`. */
export function citePathOf(id: string): string {
  return `/cite${pathOf(id)}`;
}

/** The path of a node's page: `person:mark-morgan` → `/people/mark-morgan`. */
export function pathOf(id: string): string {
  const type = typeOf(id);
  if (!isNodeType(type)) return `/?q=${encodeURIComponent(id)}`;
  return `/${FOLDERS[type]}/${encodeURIComponent(keyOf(id))}`;
}

/** The type in an id: of `person:mark-morgan`, `person`. */
export function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** What stands for a node in its address: of `person:mark-morgan`, `mark-morgan`. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The id in an address: of `people` and `mark-morgan`, `person:mark-morgan`. A whole id stays as it is. */
export function idOf(folder: Folder, key: string): string {
  const [type = ''] = Object.entries(FOLDERS).find(([, name]) => name === folder) ?? [];
  return key.startsWith(`${type}:`) ? key : `${type}:${key}`;
}

/** The address of a passage in its document, where the reader scrolls to it. */
export function passageAddress(passage: { id: string; document: { id: string } }) {
  return { to: pathOf(passage.document.id), hash: passage.id };
}

/** A path as an address that can be sent to a colleague. */
export function permanent(path: string): string {
  return addressOf(path);
}

function isNodeType(type: string): type is NodeType {
  return Object.hasOwn(FOLDERS, type);
}
