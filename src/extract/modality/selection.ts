import type { Modality } from '../../model/index.ts';
import type { Sentence, Token } from '../analysis/index.ts';
import {
  BELIEF,
  CALLING,
  CAUSATIVE,
  DENYING,
  EXPOSED,
  IMPLICATIVE,
  NEGATIVE_IMPLICATIVE,
  NOMINAL_OBJECTS,
  NONFACTUAL,
  OF_REPORTS,
  OPEN_AUXILIARIES,
} from './predicates.ts';

/** What a head says of something that depends on it: its status, as the head's own is (ASSERTED), or nothing (STOP). */
export type Selected = Modality | 'STOP';

/** The tokens that depend on each, of sentences that were asked for: a sentence may be as long as its text. */
const dependents = new WeakMap<Sentence, ReadonlyMap<number, readonly Token[]>>();

export function dependentsOf(sentence: Sentence, head: number): readonly Token[] {
  const known = dependents.get(sentence) ?? byHead(sentence);
  dependents.set(sentence, known);
  return known.get(head) ?? [];
}

function byHead({ tokens }: Sentence): ReadonlyMap<number, readonly Token[]> {
  const found = new Map<number, Token[]>();
  for (const token of tokens) {
    const { head = -1 } = token;
    const siblings = found.get(head);
    if (siblings === undefined) found.set(head, [token]);
    else siblings.push(token);
  }
  return found;
}

/** Whether a word such as "to" or "for" introduces the token. */
export function hasMarker(sentence: Sentence, index: number, ...words: string[]): boolean {
  return dependentsOf(sentence, index).some(
    (it) => /^(?:mark|case)/.test(it.relation ?? '') && words.includes(it.lemma),
  );
}

/** The status that a head gives to what depends on it. */
export function selectedBy(
  head: Token,
  sentence: Sentence,
  index: number,
  relation: string,
): Selected {
  const [kind = '', subtype] = relation.split(':');
  switch (kind) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return ofComplement(head, sentence, index, kind);
    case 'acl':
      return subtype === 'relcl' ? 'STOP' : ofNounClause(head, sentence, index);
    case 'advcl':
      return ofAdverbialClause(head, sentence, index);
    case 'amod':
      // "By banning books" is taken for books that ban.
      return /ing$/.test(sentence.tokens[index]?.text ?? '') ? 'ASSERTED' : 'STOP';
    // "40" in "40 maps", "Ada" in "Ada Example"
    case 'nummod':
    case 'compound':
    case 'conj':
    case 'cop':
    case 'aux':
      return 'ASSERTED';
    case 'obj':
    case 'dobj':
      if (DENYING.has(head.lemma)) return 'DENIED';
      return NOMINAL_OBJECTS.has(head.lemma) ? 'SPECULATED' : ofParticipant(sentence, index);
    case 'nsubj':
      // "The sale is subject to approval", "permission for ships to sail"
      return EXPOSED.has(head.lemma) || isForTo(sentence, sentence.tokens.indexOf(head))
        ? 'SPECULATED'
        : ofParticipant(sentence, index);
    case 'obl':
      return ofOblique(head, sentence, index);
    case 'nmod':
      return ofNounPhrase(head, sentence, index);
    default:
      return 'STOP';
  }
}

function isForTo(sentence: Sentence, verb: number): boolean {
  return hasMarker(sentence, verb, 'for') && hasMarker(sentence, verb, 'to');
}

function ofComplement(head: Token, sentence: Sentence, index: number, kind: string): Selected {
  if (hasMarker(sentence, index, 'to')) {
    if (NEGATIVE_IMPLICATIVE.has(head.lemma)) return 'DENIED';
    return IMPLICATIVE.has(head.lemma) ? 'ASSERTED' : 'SPECULATED';
  }
  if (DENYING.has(head.lemma)) return 'DENIED';
  if (BELIEF.has(head.lemma)) return 'SPECULATED';
  if (NONFACTUAL.has(head.lemma) && !(kind === 'ccomp' && OF_REPORTS.has(head.lemma)))
    return 'SPECULATED';
  // Reported speech is asserted by its speaker, whatever becomes of the verb of saying.
  return kind === 'xcomp' || CAUSATIVE.has(head.lemma) ? 'ASSERTED' : 'STOP';
}

/** "The plan to close", "the risk of closing" */
function ofNounClause(head: Token, sentence: Sentence, index: number): Selected {
  if (DENYING.has(head.lemma)) return 'DENIED';
  if (BELIEF.has(head.lemma) || NONFACTUAL.has(head.lemma)) return 'SPECULATED';
  return hasMarker(sentence, index, 'for') ? 'SPECULATED' : 'STOP';
}

function ofAdverbialClause(head: Token, sentence: Sentence, index: number): Selected {
  if (hasMarker(sentence, index, 'at')) return 'SPECULATED';
  if (hasMarker(sentence, index, 'by', 'in')) return 'ASSERTED';
  if (hasMarker(sentence, index, 'until', 'once', 'before') && isYetToCome(head, sentence))
    return 'SPECULATED';
  return NONFACTUAL.has(head.lemma) ? 'SPECULATED' : 'STOP';
}

/** Whether a verb is put in the future, or is open. */
function isYetToCome(verb: Token, sentence: Sentence): boolean {
  return dependentsOf(sentence, sentence.tokens.indexOf(verb)).some(
    (it) =>
      (/^aux/.test(it.relation ?? '') && (it.lemma === 'will' || OPEN_AUXILIARIES.has(it.lemma))) ||
      (it.relation === 'mark' && it.lemma === 'to'),
  );
}

function ofOblique(head: Token, sentence: Sentence, index: number): Selected {
  if (CALLING.has(head.lemma) && hasMarker(sentence, index, 'for')) return 'SPECULATED';
  if (EXPOSED.has(head.lemma) && hasMarker(sentence, index, 'to', 'for', 'on')) return 'SPECULATED';
  return ofParticipant(sentence, index);
}

function ofNounPhrase(head: Token, sentence: Sentence, index: number): Selected {
  const open = NONFACTUAL.has(head.lemma) || BELIEF.has(head.lemma);
  if (open && hasMarker(sentence, index, 'for', 'of', 'to', 'about')) return 'SPECULATED';
  return hasMarker(sentence, index, 'for') ? ofParticipant(sentence, index) : 'STOP';
}

/** "The sale" is there whatever is said of it; "a sale" is no more certain than what is said of it. */
function ofParticipant(sentence: Sentence, index: number): Selected {
  const isDefinite = dependentsOf(sentence, index).some(
    (it) => it.relation === 'nmod:poss' || (it.relation === 'det' && DEFINITE.test(it.lemma)),
  );
  return isDefinite ? 'STOP' : 'ASSERTED';
}

const DEFINITE = /^(?:the|this|that|these|those)$/;
