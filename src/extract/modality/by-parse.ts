import type { Modality } from '../../model/index.ts';
import type { Sentence, Token } from '../analysis/index.ts';
import type { Span } from '../text/index.ts';
import {
  BELIEF,
  CONDITIONS,
  DENYING,
  HEDGES,
  NEGATIONS,
  NONFACTUAL,
  OPEN_AUXILIARIES,
} from './predicates.ts';

/** Relations through which the status of the head passes on to what depends on it. */
const PASSES_DOWN =
  /^(?:conj|xcomp|ccomp|csubj|acl|advcl|obj|dobj|obl|nmod|nsubj:pass|cop|aux|appos)/;
const CLAUSAL = /^(?:conj|xcomp|ccomp|csubj|cop|aux|acl|advcl)/;
/** The most heads that are followed. */
const CLIMBS = 8;

/**
 * How a parsed sentence puts forward the event at `at`: by its own auxiliaries, adverbs and negation, and
 * by what it depends on. What somebody is said to have said is asserted, by that somebody. The rules are
 * those of Saurí and Pustejovsky's FactBank in short: predicates select the status of what is under them.
 * undefined where the engine parsed nothing.
 */
export function modalityByParse(at: Span, sentence: Sentence): Modality | undefined {
  const start = sentence.tokens.findIndex(
    (token) => token.start <= at.start && at.start < token.end,
  );
  if (start < 0 || sentence.tokens[start]?.head === undefined) return undefined;
  let status: Modality = 'ASSERTED';
  let index = start;
  let nominal = false;
  for (let climbs = 0; climbs < CLIMBS && status === 'ASSERTED'; climbs += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    status = ownStatus(sentence, index);
    // "It did not comment on the sale" does not deny the sale.
    if (status === 'DENIED' && nominal) return 'ASSERTED';
    const head = token.head ?? -1;
    const relation = token.relation ?? '';
    if (status !== 'ASSERTED' || head < 0 || !PASSES_DOWN.test(relation)) break;
    const above = sentence.tokens[head];
    if (above === undefined) break;
    const selected = selectedBy(above, sentence, index, relation);
    if (selected === 'STOP') break;
    status = selected;
    nominal = nominal || !CLAUSAL.test(relation);
    index = head;
  }
  return status;
}

function dependentsOf({ tokens }: Sentence, head: number): Token[] {
  return tokens.filter((token) => token.head === head);
}

/** By the words that depend on the token itself. */
function ownStatus(sentence: Sentence, index: number): Modality {
  const token = sentence.tokens[index];
  if (token === undefined) return 'ASSERTED';
  const under = dependentsOf(sentence, index);
  if (under.some((it) => it.relation === 'mark' && CONDITIONS.has(it.lemma))) return 'CONDITIONAL';
  const denied = under.some(
    (it) =>
      NEGATIONS.has(it.text.toLowerCase()) &&
      /^(?:advmod|neg|det|cc|case|mark)/.test(it.relation ?? ''),
  );
  if (denied || under.some((it) => isNobody(it, sentence))) return 'DENIED';
  const auxiliary = under.find(
    (it) =>
      /^aux/.test(it.relation ?? '') &&
      OPEN_AUXILIARIES.has(it.lemma) &&
      !isReportedWill(it, token, sentence),
  );
  if (auxiliary !== undefined) return 'SPECULATED';
  if (under.some((it) => /^(?:advmod|amod|det)/.test(it.relation ?? '') && HEDGES.has(it.lemma)))
    return 'SPECULATED';
  // An infinitive of purpose is wanted.
  const isPurpose =
    /^(?:advcl|acl)$/.test((token.relation ?? '').split(':')[0] ?? '') &&
    token.relation !== 'acl:relcl' &&
    under.some((it) => it.relation === 'mark' && it.lemma === 'to');
  return isPurpose ? 'SPECULATED' : 'ASSERTED';
}

/** "It said it would close" reports "we will close". */
function isReportedWill(
  auxiliary: Token,
  { head = -1, relation = '' }: Token,
  sentence: Sentence,
): boolean {
  const above = sentence.tokens[head];
  return (
    auxiliary.lemma === 'would' &&
    relation.startsWith('ccomp') &&
    above !== undefined &&
    SAYING.has(above.lemma)
  );
}

const SAYING: ReadonlySet<string> = new Set(
  'say add announce report state declare note tell confirm reiterate'.split(' '),
);

/** A negative subject: "no one", "no reader". */
function isNobody(token: Token, sentence: Sentence): boolean {
  if (!/^nsubj/.test(token.relation ?? '')) return false;
  if (/^(?:nobody|none|nothing)$/.test(token.lemma)) return true;
  return sentence.tokens.some(
    (it) => it.lemma === 'no' && sentence.tokens[it.head ?? -1] === token,
  );
}

/** The status that a head gives to what depends on it; STOP if it decides nothing. */
function selectedBy(
  head: Token,
  sentence: Sentence,
  index: number,
  relation: string,
): Modality | 'STOP' {
  const clausal =
    /^(?:xcomp|ccomp|csubj)/.test(relation) || relation === 'acl' || relation === 'advcl';
  const nominal = /^(?:obj|dobj|obl|nmod|nsubj:pass)/.test(relation);
  if (relation === 'acl:relcl' || relation.startsWith('appos')) return 'STOP';
  if (relation.startsWith('advcl') && !isInfinitive(sentence, index))
    return NONFACTUAL.has(head.lemma) ? 'SPECULATED' : 'STOP';
  if (relation.startsWith('conj')) return hasSubject(sentence, index) ? 'STOP' : 'ASSERTED';
  if (clausal) {
    if (DENYING.has(head.lemma)) return 'DENIED';
    if (BELIEF.has(head.lemma)) return 'SPECULATED';
    if (
      NONFACTUAL.has(head.lemma) &&
      (relation !== 'ccomp' || !/^(?:tell|mean|set|agree|decide|feel)$/.test(head.lemma))
    )
      return 'SPECULATED';
    // Reported speech is asserted by its speaker, whatever becomes of the verb of saying.
    return relation.startsWith('ccomp') ? 'STOP' : 'ASSERTED';
  }
  if (!nominal) return 'STOP';
  if (/^obl/.test(relation) && CALLING.has(head.lemma) && hasCase(sentence, index, 'for'))
    return 'SPECULATED';
  if (/^nmod/.test(relation) && (NONFACTUAL.has(head.lemma) || BELIEF.has(head.lemma)))
    return hasCase(sentence, index, 'for') || hasCase(sentence, index, 'of')
      ? 'SPECULATED'
      : 'STOP';
  if (!/^(?:obj|dobj)/.test(relation)) return 'ASSERTED';
  if (DENYING.has(head.lemma)) return 'DENIED';
  return NOMINAL_OBJECTS.has(head.lemma) ? 'SPECULATED' : 'ASSERTED';
}

/** Verbs whose direct object, an event named by a noun, need not come to be. */
const NOMINAL_OBJECTS: ReadonlySet<string> = new Set(
  'want hope plan seek expect request require demand need consider propose offer threaten promise anticipate await forecast predict project contemplate weigh explore mull oppose urge recommend'.split(
    ' ',
  ),
);

/** What somebody calls for does not exist yet. */
const CALLING: ReadonlySet<string> = new Set(
  'call ask look hope wait push press plan prepare apply lobby pray bid sue'.split(' '),
);

function hasCase(sentence: Sentence, index: number, preposition: string): boolean {
  return dependentsOf(sentence, index).some(
    (it) => it.relation === 'case' && it.lemma === preposition,
  );
}

function isInfinitive(sentence: Sentence, index: number): boolean {
  return dependentsOf(sentence, index).some((it) => it.relation === 'mark' && it.lemma === 'to');
}

function hasSubject(sentence: Sentence, index: number): boolean {
  return dependentsOf(sentence, index).some((it) => /^nsubj/.test(it.relation ?? ''));
}
