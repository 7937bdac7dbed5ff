import { foldedWords } from './name-key.ts';

/** Codes, names, and abbreviations of the AP stylebook. */
const STATES =
  'AL Alabama Ala;AK Alaska;AZ Arizona Ariz;AR Arkansas Ark;CA California Calif;CO Colorado Colo;CT Connecticut Conn;DE Delaware Del;FL Florida Fla;GA Georgia Ga;HI Hawaii;ID Idaho;IL Illinois Ill;IN Indiana Ind;IA Iowa;KS Kansas Kan;KY Kentucky Ky;LA Louisiana La;ME Maine;MD Maryland Md;MA Massachusetts Mass;MI Michigan Mich;MN Minnesota Minn;MS Mississippi Miss;MO Missouri Mo;MT Montana Mont;NE Nebraska Neb;NV Nevada Nev;NH New-Hampshire N.H;NJ New-Jersey N.J;NM New-Mexico N.M;NY New-York N.Y;NC North-Carolina N.C;ND North-Dakota N.D;OH Ohio;OK Oklahoma Okla;OR Oregon Ore;PA Pennsylvania Pa;RI Rhode-Island R.I;SC South-Carolina S.C;SD South-Dakota S.D;TN Tennessee Tenn;TX Texas Tex;UT Utah;VT Vermont Vt;VA Virginia Va;WA Washington Wash;WV West-Virginia W.Va;WI Wisconsin Wis;WY Wyoming Wyo;DC District-of-Columbia D.C;PR Puerto-Rico P.R';

const CODES: ReadonlyMap<string, string> = new Map(
  STATES.split(';').flatMap((line) => {
    const [code = '', ...names] = line.split(' ');
    return [code, ...names].map((name) => [key(name), code] as const);
  }),
);

function key(name: string): string {
  return foldedWords(name).replaceAll(' ', '');
}

/** The two letters of a state, from its name or an abbreviation as newspapers write it. */
export function stateCode(written: string): string | undefined {
  return CODES.get(key(written));
}
