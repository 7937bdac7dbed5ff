import type { Entry } from '../authority.ts';
import { distinct, type Line } from './table.ts';

/** Columns by which the Assistance Listings of SAM.gov are known. */
export const ASSISTANCE_LISTINGS = [
  'Program Title',
  'Program Number',
  'Popular Name (020)',
  'Federal Agency (030)',
];

/** Entries of the Assistance Listings, by their numbers. */
export function entriesOfAssistanceListings(lines: readonly Line[]): Entry[] {
  return lines.flatMap((line) => {
    const number = line['Program Number'];
    const title = line['Program Title'];
    if (number === undefined || title === undefined) return [];
    const agency = line['Federal Agency (030)'];
    const popular = popularNames(line['Popular Name (020)']);
    const acronyms = popular.filter(isAcronym);
    return [
      {
        id: `assistance-listing:${number}`,
        type: 'program' as const,
        names: distinct([title, ...popular.filter((name) => !isAcronym(name))]),
        ...(acronyms.length === 0 ? {} : { acronyms }),
        ...(agency === undefined ? {} : { description: `a program of the ${agency}` }),
      },
    ];
  });
}

/** `(Medicaid; Title XIX)` has two. */
function popularNames(written: string | undefined): string[] {
  const bare = written?.replace(/^\((.*)\)$/s, '$1') ?? '';
  return distinct(bare.split(/[;\n]| or /).map((name) => name.trim()));
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z0-9&.-]{1,9}$/.test(name);
}
