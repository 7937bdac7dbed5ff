/** Names that newspapers use for one place, the usual one first. */
const SAME: readonly string[] = [
  'united states|us|usa|america|united states of america',
  'united kingdom|uk|britain|great britain',
  'new york city|nyc',
  'washington dc|dc|district of columbia',
  'alabama|ala',
  'arizona|ariz',
  'arkansas|ark',
  'california|calif',
  'colorado|colo',
  'connecticut|conn',
  'delaware|del',
  'florida|fla',
  'georgia|ga',
  'illinois|ill',
  'indiana|ind',
  'kansas|kan',
  'kentucky|ky',
  'louisiana|la',
  'maryland|md',
  'massachusetts|mass',
  'michigan|mich',
  'minnesota|minn',
  'mississippi|miss',
  'missouri|mo',
  'montana|mont',
  'nebraska|neb',
  'nevada|nev',
  'new hampshire|nh',
  'new jersey|nj',
  'new mexico|nm',
  'new york|ny',
  'north carolina|nc',
  'north dakota|nd',
  'oklahoma|okla',
  'oregon|ore',
  'pennsylvania|pa|penn',
  'rhode island|ri',
  'south carolina|sc',
  'south dakota|sd',
  'tennessee|tenn',
  'texas|tex',
  'vermont|vt',
  'virginia|va',
  'washington|wash',
  'west virginia|wva',
  'wisconsin|wis',
  'wyoming|wyo',
];

const CANONICAL = new Map(
  SAME.flatMap((names) => {
    const all = names.split('|');
    return all.map((name) => [name, all[0] ?? name] as const);
  }),
);

/** Whether it is a country or state of the list, in full or short. */
export function isKnownPlace(name: string): boolean {
  return CANONICAL.has(plain(name));
}

/** The names of the world's countries in English, as ICU has them. */
const COUNTRIES = new Set(countryNames());

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second);
      return name === undefined ? [] : [plain(name)];
    }),
  );
}

/** Whether the name is of a country, or of a state of the United States. */
export function isRegionOrCountry(name: string): boolean {
  return isKnownPlace(name) || COUNTRIES.has(plain(name));
}

/** Whether it is a short form, such as "Calif" for California. */
export function isAbbreviatedPlace(name: string): boolean {
  const full = CANONICAL.get(plain(name));
  return full !== undefined && full !== plain(name) && name !== 'America' && name !== 'Britain';
}

/** The key under which names of one place meet: "U.S." and "America", "Calif." and "California". */
export function placeKey(name: string): string {
  return CANONICAL.get(plain(name)) ?? plain(name);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
