/** Either case of the first letter. */
const eitherCase = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase() ?? ''}${word[0] ?? ''}]${word.slice(1)}`)
    .join('|');

const MODIFIERS = eitherCase(
  'deputy|assistant|associate|acting|interim|vice|executive|managing|senior|chief|principal|special|general|attorney|inspector|surgeon|solicitor|prime|foreign|defense|defence|finance|interior|press|national|security|legal|policy|political|research|communications|immigration|district|federal|circuit|state|county|staff|border|patrol|labor|homeland|first|lieutenant|major|brigadier|rear|house|senate|majority|minority|municipal|city|campaign|regional|resident|visiting|distinguished|founding|co-founding|longtime|veteran|supreme|court|police|fire|intelligence|defence|health|education|trade|budget',
);
const HEADS = eitherCase(
  'vice presidents?|presidents?(?:-elect)?|secretary(?: [Gg]eneral)?|secretaries|commissioners?|administrators?|directors?(?: [Gg]eneral)?|chief(?: of [Ss]taff| [Ee]xecutive(?: [Oo]fficer)?| [Jj]ustice| [Ff]inancial [Oo]fficer| [Oo]perating [Oo]fficer| [Cc]ounsel)?|ambassadors?(?:-at-large)?|senators?|representatives?|congressman|congresswoman|congressmember|governors?|lieutenant governor|mayors?|judges?|justices?|attorneys?(?: general)?|counsel|lawyers?|prosecutors?|sheriffs?|generals?|admirals?|colonels?|captains?|majors?|sergeants?|officers?|agents?|ministers?|chancellors?|premiers?|kings?|queens?|princes?|princess|emperor|emir|amir|sheikh|pope|speaker|leaders?|whips?|chair(?:man|woman|person|s)?|co-chairs?|executives?|founders?|co-founders?|owners?|partners?|managers?|fellows?|analysts?|experts?|scholars?|scientists?|economists?|professors?|researchers?|dean|provost|superintendent|teachers?|editors?|reporters?|correspondents?|journalists?|columnists?|authors?|writers?|photographers?|spokes(?:man|woman|person|people)|advis[eo]rs?|aides?|advocates?|activists?|organizers?|envoys?|diplomats?|consul(?: general)?|delegates?|comptroller|treasurer|commander(?: in chief)?|commandant|inspector(?: general)?|coordinators?|czar|trustees?|members?|keepers?|librarians?|curators?|archivists?|auditors?|nominee|colleagues?|officials?|first lady',
);
const SHORT =
  'Sens?\\.|Reps?\\.|Gov\\.|Atty\\.? Gen\\.|Gen\\.|Adm\\.|Col\\.|Capt\\.|Maj\\.|Lt\\.(?: Gov\\.| Gen\\.| Col\\.)?|Sgt\\.|Prof\\.|CEOs?|CFO|COO|CTO';

/** "Under President Example" names no office of that name. */
const UNDER = '[Uu]nder(?=[ -](?:[Ss]ecretar|[Ss]heriff))';

/** An office or calling, with the words that make it special: "Deputy Assistant Secretary". */
export const TITLE = `(?:(?:(?<!White\\s)(?:${MODIFIERS})|${UNDER})[\\s-])*(?:${HEADS.replaceAll(' ', '\\s')}|${SHORT})`;
/** Whether it is still held. */
export const TIME =
  '(?:(?:[Ff]ormer|[Ee]x|[Tt]hen|[Ll]ate|[Rr]etired|[Oo]utgoing|[Ii]ncoming|[Cc]urrent|[Aa]cting)[ -])?';

const LONG = new Map([
  ['Sen.', 'Senator'],
  ['Sens.', 'Senator'],
  ['Rep.', 'Representative'],
  ['Reps.', 'Representative'],
  ['Gov.', 'Governor'],
  ['Gen.', 'General'],
  ['Adm.', 'Admiral'],
  ['Col.', 'Colonel'],
  ['Capt.', 'Captain'],
  ['Maj.', 'Major'],
  ['Lt.', 'Lieutenant'],
  ['Sgt.', 'Sergeant'],
  ['Prof.', 'Professor'],
]);

/** The title spelled out, of one person: "Sens." → "Senator". */
export function fullTitle(written: string): string {
  const spelled = written
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => LONG.get(word) ?? word)
    .join(' ');
  return spelled.replace(
    /\b([Pp]resident|[Gg]overnor|[Ss]enator|[Mm]inister|[Jj]udge|[Jj]ustice|[Rr]epresentative|[Cc]ommissioner|[Dd]irector|[Ss]ecretar)(?:ies|s)\b/g,
    (_, singular: string) => (/ecretar$/.test(singular) ? `${singular}y` : singular),
  );
}

export function statusOf(time: string): 'PRESENT' | 'FORMER' | 'UNSTATED' {
  if (/former|ex|then|late|retired/i.test(time)) return 'FORMER';
  // Of an incoming or outgoing officer, the word does not say who is in office.
  return /incoming|outgoing/i.test(time) ? 'UNSTATED' : 'PRESENT';
}

/** A calling, which is an office only at a body. */
export const CALLING =
  /(?:^|\s)(?:authors?|writers?|journalists?|columnists?|photographers?|scholars?|analysts?|economists?|scientists?|researchers?|activists?|advocates?|teachers?|reporters?|correspondents?|lawyers?|attorneys?|fellows?|professors?|editors?|founders? of our country)$/i;
/** A rank: it is kept for life, and after it. */
export const RANK =
  /^(?:(?:Major|Brigadier|Lieutenant|Rear|Vice|Police|Military) )*(?:General|Admiral|Colonel|Captain|Major|Sergeant|Lieutenant|Commander|Officer)$/i;
/** Titles that one person of a body has, who leads it. */
export const LEADS =
  /(?:^|\s)(?:CEO|CFO|COO|CTO|Chief Executive(?: Officer)?|Chief (?:Medical|Financial|Operating|Legal|Technology|Economic) Officer|(?:[Cc]o-)?[Ff]ounder|Chairman|Chairwoman|Executive Director)$/;

/** Words that bind a person to a body without naming an office. */
export const NO_OFFICE = /^(?:colleagues?|officials?|members?|experts?|leaders?|aides?)$/i;
