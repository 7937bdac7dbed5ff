/** The address of everything that has one. Ids are `<type>:<key>`. */
const ROOMS = {
  person: 'people',
  agency: 'agencies',
  organization: 'organizations',
  program: 'programs',
  place: 'places',
  document: 'documents',
  quote: 'facts',
  statistic: 'facts',
  claim: 'facts',
} as const;

export type Room = (typeof ROOMS)[keyof typeof ROOMS];

export const DOSSIER_ROOMS = ['people', 'agencies', 'organizations', 'programs', 'places'] as const;

function isKnown(type: string): type is keyof typeof ROOMS {
  return Object.hasOwn(ROOMS, type);
}

/** The path of a node's page: `/people/person:mark-morgan`. */
export function pathOf(id: string): string {
  const [type = ''] = id.split(':', 1);
  return isKnown(type) ? `/${ROOMS[type]}/${encodeId(id)}` : `/?q=${encodeURIComponent(id)}`;
}

/** The path of a passage in its document, where the reader scrolls to it. */
export function passagePath(passage: { id: string; document: { id: string } }): string {
  return `${pathOf(passage.document.id)}#${encodeId(passage.id)}`;
}

/** The same as an address that can be sent to a colleague. */
export function permanent(path: string): string {
  return new URL(path, window.location.origin).href;
}

/** A colon may stand in a path, and ids are easier to read with it. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
