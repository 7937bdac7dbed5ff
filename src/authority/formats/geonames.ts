import type { Entry } from '../authority.ts';
import { distinct } from './table.ts';

/** A city as GeoNames lists it. */
export interface City {
  readonly geonameId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of its region. In the United States it is that of ISO 3166-2. */
  readonly region: string;
}

/** The names of a country or region, by its code; none where it is unknown. */
export type NamesOfCodes = (code: string) => readonly string[];

const COLUMNS = 19;

/** Whether a text is of GeoNames' table of places: 19 columns between tabs, the first a number. */
export function isGeoNames(text: string): boolean {
  const [line = ''] = text.split('\n', 1);
  const columns = line.split('\t');
  return columns.length === COLUMNS && /^\d+$/.test(columns[0] ?? '');
}

/** The populated places of `cities1000.txt` and the like; see https://download.geonames.org/export/dump/. */
export function citiesOfGeoNames(text: string): City[] {
  return text.split('\n').flatMap((line) => {
    const [geonameId, name, , , , , feature, , country = '', , region = ''] = line.split('\t');
    if (geonameId === undefined || name === undefined || feature !== 'P') return [];
    return [{ geonameId, name, country, region }];
  });
}

/** Entries of cities. */
export function entriesOfCities(cities: readonly City[], namesOf: NamesOfCodes): Entry[] {
  return cities.map(({ geonameId, name, country, region }) => {
    const code = `${country}-${region}`;
    const [regionName] = namesOf(code);
    const where = distinct([regionName, namesOf(country)[0] ?? country]).join(', ');
    return {
      id: `geonames:${geonameId}`,
      type: 'place',
      // "Washington, D.C." is called Washington.
      names: distinct([name, name.replace(/, (?:\p{Lu}\.)+$/u, '')]),
      description: `a place in ${where}`,
      level: 'city',
      // Outside the United States, GeoNames numbers regions in its own way.
      within: `iso-3166:${regionName === undefined ? country : code}`,
    };
  });
}
