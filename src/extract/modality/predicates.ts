const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Their complement is wanted, tried, requested or expected, and need not be true. */
export const NONFACTUAL = list(
  'want wish hope plan intend aim try attempt seek expect agree order urge ask request require demand need ' +
    'propose offer threaten promise pledge vow prepare decide choose authorize allow permit enable encourage persuade ' +
    'recommend advise invite instruct tell command direct approve vote schedule slate design mean desire like ' +
    'prefer anticipate await forecast predict project envision envisage contemplate mull weigh explore discuss debate negotiate ' +
    'volunteer apply lobby push press strive struggle fight work set commit commission favor support oppose resist ' +
    'able unable ready willing unwilling eager likely unlikely prone possible impossible due free afraid reluctant necessary essential important ' +
    'effort proposal bid intention intent decision agreement ability right chance opportunity call warrant willingness ' +
    'possibility prospect threat authority permission power option deadline way pressure commitment strategy goal target',
);
/** Nouns and verbs of thinking: their complement is somebody's opinion. */
export const BELIEF = list(
  'think believe suspect speculate guess suppose assume presume imagine wonder doubt fear worry feel theorize posit hypothesize ' +
    'surmise conjecture seem appear reckon figure bet argue suggest estimate indicate allege claim consider deem calculate ' +
    'theory hypothesis speculation belief suspicion likelihood rumor allegation concern thought idea risk danger uncertainty',
);
/** What they report in a finite clause is asserted. */
export const OF_REPORTS = list('tell mean set agree decide feel call order');
/** Verbs and adjectives whose infinitive is as true as they are: "began to rise", "was glad to come". */
export const IMPLICATIVE = list(
  'continue begin start go use manage come happen turn proceed tend get help prove remain cease keep bother dare remember ' +
    'cause force lead compel extend rise fall become glad happy pleased proud sorry sad surprised delighted relieved lucky fortunate',
);
/** Verbs whose bare infinitive is as true as they are: "helped it grow". */
export const CAUSATIVE = list('help make let have');
/** Verbs whose infinitive did not happen. */
export const NEGATIVE_IMPLICATIVE = list('refuse fail decline neglect forget refusal failure');
/** Their complement or object did not happen. */
export const DENYING = list(
  'deny refuse fail decline prevent avoid reject rule prohibit ban forbid bar stop refute lack cancel failure refusal denial',
);
/** Verbs whose direct object, an event named by a noun, need not come to be. */
export const NOMINAL_OBJECTS = list(
  'want hope plan seek expect request require demand need consider propose offer threaten promise anticipate await forecast predict project contemplate weigh explore mull oppose urge recommend foresee favor',
);
/** What somebody calls for does not exist yet. */
export const CALLING = list(
  'call ask look hope wait push press plan prepare apply lobby pray bid sue want seek search negotiate schedule aim head',
);
/** What something is subject to, or close to, need not happen. */
export const EXPOSED = list(
  'subject vulnerable close due eligible ready open liable prone entitled opposed',
);
/** Adverbs and adjectives after which a word is not asserted. */
export const HEDGES = list(
  'perhaps maybe possibly probably presumably apparently seemingly supposedly allegedly reportedly purportedly ostensibly ' +
    'conceivably hypothetically theoretically arguably likely unlikely potentially hopefully possible potential alleged suspected proposed planned expected hypothetical prospective any ' +
    'future eventual estimated projected anticipated pending threatened feared intended attempted purported would-be',
);
export const NEGATIONS = list("not n't n’t never no neither nor hardly scarcely cannot without");
export const CONDITIONS = list('if unless whether lest assuming provided');
/** Auxiliaries that leave a fact open. */
export const OPEN_AUXILIARIES = list('may might could would should must ought can');
/** Verbs of saying, of which "would" is the past of "will". */
export const SAYING = list('say add announce report state declare note tell confirm reiterate');
