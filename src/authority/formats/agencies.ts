import type { Entry } from '../authority.ts';
import { distinct, type Line } from './table.ts';

/** Columns by which `agency_codes.csv` of the DATA Act broker is known. */
export const AGENCY_CODES = [
  'CGAC AGENCY CODE',
  'AGENCY NAME',
  'AGENCY ABBREVIATION',
  'SUBTIER CODE',
  'SUBTIER NAME',
];

interface Body {
  readonly name: string;
  readonly ids: Set<string>;
  readonly acronyms: Set<string>;
  /** The agency that it belongs to. */
  readonly parent: string | undefined;
}

/**
 * Entries of the federal agency codes: agencies by their CGAC code, their parts by the code of the subtier.
 * Codes of one name become one body, except where they are parts of several agencies: each agency has an
 * Office of Inspector General.
 */
export function entriesOfAgencyCodes(lines: readonly Line[]): Entry[] {
  const bodies = new Map<string, Body>();
  const add = (name: string, parent: string | undefined, id: string, acronym?: string) => {
    const key = `${name}\n${parent ?? ''}`;
    const body = bodies.get(key) ?? { name, ids: new Set(), acronyms: new Set(), parent };
    body.ids.add(id);
    if (acronym !== undefined && acronym !== name) body.acronyms.add(acronym);
    bodies.set(key, body);
  };
  const agencies = new Set(lines.map((line) => line['AGENCY NAME']));
  for (const line of lines) {
    const agency = line['AGENCY NAME'];
    const cgac = line['CGAC AGENCY CODE'];
    if (agency === undefined || cgac === undefined) continue;
    add(agency, undefined, `cgac:${cgac}`, line['AGENCY ABBREVIATION']);
    const part = nameOfPart(line['SUBTIER NAME']);
    const code = line['SUBTIER CODE'];
    if (part === undefined || code === undefined) continue;
    const parent = agencies.has(part) ? undefined : agency;
    add(part, parent, `subtier:${code}`, line['SUBTIER ABBREVIATION']);
  }
  return [...bodies.values()].flatMap(({ name, ids, acronyms, parent }) => {
    const [id, ...also] = ids;
    if (id === undefined) return [];
    return [
      {
        id,
        type: 'agency' as const,
        names: [name],
        ...(acronyms.size === 0 ? {} : { acronyms: [...acronyms] }),
        description: parent === undefined ? 'a federal body' : `part of the ${parent}`,
        ...(also.length === 0 ? {} : { also }),
      },
    ];
  });
}

/** Without the remarks that the list adds: "… - associated to Assistance Data". */
function nameOfPart(name: string | undefined): string | undefined {
  return distinct([name?.replace(/\s*-\s*associated to .*$/i, '').replace(/\s*\([^)]*\)$/, '')])[0];
}
