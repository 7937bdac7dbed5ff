import type { Token } from '../analysis/index.ts';

/** Dictionary forms of verbs that report what somebody said or thinks. */
const REPORTING = new Set(
  (
    'say tell add explain write tweet state claim note declare announce insist argue report reply respond ask warn suggest acknowledge ' +
    'admit concede contend maintain assert recall remark joke quip observe charge allege complain conclude continue cry call describe ' +
    'express predict promise vow pledge read reiterate stress emphasize urge testify think believe feel go begin boast brag caution comment ' +
    'confirm demand deny exclaim shout yell mock opine post offer point put reveal tout wonder counter retort agree blast criticize slam ' +
    'praise hail label dub refer blame accuse denounce speak text muse lament fume rail proclaim profess outline highlight indicate mention ' +
    'advise echo repeat chant quote attribute cite publish release posit theorize speculate deadpan interject dismiss plead estimate find show'
  ).split(' '),
);
/** Forms that taggers without lemmas leave as they are. */
const IRREGULAR = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['thought', 'think'],
  ['felt', 'feel'],
  ['spoke', 'speak'],
  ['went', 'go'],
  ['began', 'begin'],
  ['found', 'find'],
]);

export function isReportingVerb({ lemma, pos, text }: Token): boolean {
  const verb = IRREGULAR.get(lemma) ?? lemma;
  // Taggers make nouns of verbs next to a quotation mark; these are always verbs.
  return (REPORTING.has(verb) && pos === 'VERB') || /^(?:said|says|wrote|told|added)$/i.test(text);
}

/** Verbs that report speech; "show" and "find" have papers and figures as subjects. */
export function isSayingVerb(token: Token): boolean {
  return (
    isReportingVerb(token) &&
    !/^(?:go|begin|continue|call|describe|label|dub|read|put|refer|praise|hail|blame|blast|slam|criticize|accuse|offer|point|publish|release|quote|cite|mention|echo|repeat)$/.test(
      token.lemma,
    )
  );
}
