const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Their complement is wanted, tried, requested or expected, and need not be true. */
export const NONFACTUAL = list(
  'want wish hope plan intend aim try attempt seek expect agree order urge ask request require demand need consider ' +
    'propose offer threaten promise pledge vow prepare decide choose authorize allow permit enable encourage persuade ' +
    'recommend advise call invite instruct tell command direct approve vote schedule slate design mean desire like ' +
    'prefer anticipate await forecast predict project envision envisage contemplate mull weigh explore discuss debate negotiate ' +
    'volunteer apply lobby push press strive struggle fight work set commit commission favor support oppose resist ' +
    'able unable ready willing unwilling eager likely unlikely prone possible due free afraid reluctant necessary essential important ' +
    'plan attempt effort proposal offer bid intention desire decision agreement order ability right chance opportunity ' +
    'possibility prospect hope threat promise request demand need authority permission power option deadline way',
);
/** Nouns and verbs of thinking: their complement is somebody's opinion. */
export const BELIEF = list(
  'think believe suspect speculate guess suppose assume presume imagine wonder doubt fear worry feel theorize posit hypothesize ' +
    'surmise conjecture seem appear reckon figure bet argue suggest estimate indicate allege claim consider deem ' +
    'theory hypothesis speculation belief suspicion fear possibility likelihood rumor allegation concern thought idea',
);
/** Their complement did not happen. */
export const DENYING = list(
  'deny refuse fail decline prevent avoid reject rule prohibit ban forbid bar stop block refute lack cancel failure refusal denial',
);
/** Adverbs and adjectives after which a word is not asserted. */
export const HEDGES = list(
  'perhaps maybe possibly probably presumably apparently seemingly supposedly allegedly reportedly purportedly ostensibly ' +
    'conceivably hypothetically theoretically arguably likely unlikely potentially hopefully possible potential alleged suspected proposed planned expected hypothetical prospective any',
);
export const NEGATIONS = list("not n't n’t never no neither nor hardly scarcely cannot without");
export const CONDITIONS = list('if unless whether lest assuming provided');
/** Auxiliaries that leave a fact open. */
export const OPEN_AUXILIARIES = list('may might could would should must ought can');
