import type { Entry } from '../authority.ts';
import { distinct } from './table.ts';

/** Continents and their parts by the codes of UN M49, with the names of English texts that ICU does not have. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  '002': [],
  '003': [],
  '005': [],
  '009': [],
  '011': ['West Africa'],
  '013': [],
  '014': ['East Africa'],
  '015': ['North Africa'],
  '017': ['Central Africa'],
  '018': [],
  '019': [],
  '021': [],
  '029': [],
  '030': ['East Asia'],
  '034': ['South Asia'],
  '035': ['South-East Asia', 'South-Eastern Asia'],
  '039': [],
  '053': [],
  '054': [],
  '061': [],
  '142': [],
  '143': [],
  '145': ['West Asia'],
  '150': [],
  '151': [],
  '154': [],
  '155': [],
  '202': [],
  '419': ['Latin America and the Caribbean'],
};

/** Entries of continents and their parts. */
export function entriesOfWorldRegions(): Entry[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return Object.entries(CODES).map(([code, further]) => ({
    id: `un-m49:${code}`,
    type: 'place',
    names: distinct([names.of(code), ...further]),
    description: 'a part of the world',
    level: 'continent',
  }));
}
