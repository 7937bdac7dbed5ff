import type { Modality } from '../../model/index.ts';
import type { Sentence, Token } from '../analysis/index.ts';
import type { Span } from '../text/index.ts';
import { CONDITIONS, HEDGES, NEGATIONS, OPEN_AUXILIARIES, SAYING } from './predicates.ts';
import { dependentsOf, selectedBy } from './selection.ts';

/** Relations of clauses; an event that is named by a noun is under none of them. */
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
  // Of a figure or a name, not of an event: what the sentence denies, it denies of that.
  const isThing = /^(?:NUM|PROPN|OTHER)$/.test(sentence.tokens[start].pos);
  for (let climbs = 0; climbs < CLIMBS && status === 'ASSERTED'; climbs += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    status = ownStatus(sentence, index);
    // "It did not comment on the sale" does not deny the sale.
    if (status === 'DENIED' && nominal) return 'ASSERTED';
    const { head = -1, relation = '' } = token;
    const above = sentence.tokens[head];
    if (status !== 'ASSERTED' || above === undefined) break;
    const selected = selectedBy(above, sentence, index, relation);
    if (selected === 'STOP') break;
    status = selected;
    nominal ||= !isThing && !CLAUSAL.test(relation);
    index = head;
  }
  return status;
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
  return isWanted(token, under) || isImperative(token, under, sentence) ? 'SPECULATED' : 'ASSERTED';
}

/** An infinitive of purpose, or one that says what somebody's aim is: "came to sell", "the aim is to sell". */
function isWanted({ relation = '' }: Token, under: readonly Token[]): boolean {
  if (!under.some((it) => it.relation === 'mark' && it.lemma === 'to')) return false;
  return (
    /^(?:advcl|acl(?!:relcl)|root)/i.test(relation) ||
    under.some((it) => it.relation === 'aux' && it.lemma === 'be')
  );
}

/** "Stop the bloodshed." */
function isImperative(token: Token, under: readonly Token[], { tokens }: Sentence): boolean {
  if (token.pos !== 'VERB' || token.text.toLowerCase() !== token.lemma) return false;
  if (under.some((it) => /^(?:nsubj|aux|mark|expl)/.test(it.relation ?? ''))) return false;
  const before = tokens[tokens.indexOf(token) - 1];
  return /^\p{Lu}/u.test(token.text) && /^(?:[“"‘'`]|``)?$/.test(before?.text ?? '');
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

/** A negative subject: "no one", "no reader". */
function isNobody(token: Token, sentence: Sentence): boolean {
  if (!/^nsubj/.test(token.relation ?? '')) return false;
  if (/^(?:nobody|none|nothing)$/.test(token.lemma)) return true;
  return dependentsOf(sentence, sentence.tokens.indexOf(token)).some((it) => it.lemma === 'no');
}
