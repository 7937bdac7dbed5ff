/** Words that end a counted noun. */
const FUNCTION_WORDS = new Set(
  (
    'of in on at to for from by with and or but nor that which who whom whose when while as than because if so since until ' +
    'after before during between into over under per a an the is are was were be been being has have had will would ' +
    'can could may might shall must do does did this these those it they he she we i you not also each about through across ' +
    'against among including according said says more fewer less ago apart away up down out off live lived entered ' +
    'remain remained came come told voted should were'
  ).split(' '),
);

/** Words that a quantity is a part of: "33,370 of those visas" counts visas. */
const PARTITIVE = /^\s+of\s+(?:(?:those|these|the|all|its|their|his|her|our)\s+)+/;

/**
 * The counted noun after a number: up to five words, as far as a function word, punctuation or
 * a plural. "57,000 Mexican nationals through the app" → "Mexican nationals".
 */
export function countedNoun(masked: string, offset: number): string {
  const behind = masked
    .slice(offset, offset + 90)
    .replace(PARTITIVE, ' ')
    .replace(/\s+/g, ' ');
  const phrase = /^(?:-(?=[a-z]))?\s?((?:[A-Za-z][\w.’'&/-]*)(?: [A-Za-z][\w.’'&/-]*){0,4})/.exec(
    behind,
  )?.[1];
  const noun: string[] = [];
  for (const word of phrase?.split(' ') ?? []) {
    const bare = word.replace(/[.’']$/, '');
    if (FUNCTION_WORDS.has(bare.toLowerCase()) || (/ly$/.test(bare) && noun.length > 0)) break;
    // A participle after a noun begins a clause about it.
    if (noun.length > 0 && /(?:ed|ing)$/.test(bare)) break;
    noun.push(bare);
    if (bare !== word || isPlural(bare, noun.length)) break;
  }
  return noun.join(' ');
}

function isPlural(word: string, position: number): boolean {
  return position > 1 && /^[a-z].*[^sui]s$/.test(word);
}

/** What a percentage is a share of: "8 percent of the payroll" → "payroll". */
export function sharedNoun(masked: string, offset: number): string {
  const behind =
    /^\s(?:of|(?:decline|drop|increase|rise|cut|reduction|growth) (?:in|of))\s(?:the |all |its |their |our |those |these )*/.exec(
      masked.slice(offset, offset + 60),
    );
  return behind === null ? '' : countedNoun(masked, offset + behind[0].length - 1);
}
