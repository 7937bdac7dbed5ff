import { parseJson } from '../../model/index.ts';
import type { Authority } from '../authority.ts';
import { AGENCY_CODES, entriesOfAgencyCodes } from './agencies.ts';
import {
  arePeopleWithTerms,
  entriesOfLegislators,
  entriesOfTerms,
  LEGISLATORS,
} from './congress.ts';
import { citiesOfGeoNames, entriesOfCities, isGeoNames } from './geonames.ts';
import { readRegions } from './places.ts';
import { ASSISTANCE_LISTINGS, entriesOfAssistanceListings } from './programs.ts';
import { columnsOf, linesOfCsv } from './table.ts';

/** What a published list is, and its entries. */
export type Recognised = Pick<Authority, 'title' | 'source' | 'licence' | 'entries'>;

const CONGRESS = {
  title: 'Members of Congress, presidents and vice presidents',
  source: 'https://github.com/unitedstates/congress-legislators',
  licence: 'CC0-1.0',
};
const AGENCIES = {
  title: 'Federal agency codes',
  source: 'https://github.com/fedspendingtransparency/data-act-broker-backend',
  licence: 'CC0-1.0',
};
const PROGRAMS = {
  title: 'Assistance Listings',
  source: 'https://sam.gov/',
  licence: 'a work of the United States government, in the public domain there',
};
const CITIES = {
  title: 'GeoNames',
  source: 'https://www.geonames.org/',
  licence: 'CC-BY-4.0, GeoNames',
};

/** Tells by its columns which published list a file is; undefined of any other file. */
export async function recognise(text: string): Promise<Recognised | undefined> {
  if (/^\s*\[/.test(text)) {
    const json = parseJson(text);
    return arePeopleWithTerms(json) ? { ...CONGRESS, entries: entriesOfTerms(json) } : undefined;
  }
  if (isGeoNames(text)) {
    const { entries, of } = await readRegions();
    const cities = entriesOfCities(citiesOfGeoNames(text), of);
    return { ...CITIES, entries: [...entries, ...cities] };
  }
  const columns = new Set(columnsOf(text));
  const has = (names: readonly string[]) => names.every((name) => columns.has(name));
  if (has(LEGISLATORS)) return { ...CONGRESS, entries: entriesOfLegislators(linesOfCsv(text)) };
  if (has(AGENCY_CODES)) return { ...AGENCIES, entries: entriesOfAgencyCodes(linesOfCsv(text)) };
  if (has(ASSISTANCE_LISTINGS))
    return { ...PROGRAMS, entries: entriesOfAssistanceListings(linesOfCsv(text)) };
  return undefined;
}
