import type { Modality } from '../../model/index.ts';
import { slug } from '../names/index.ts';
import { THIS, type DocumentMention, type Relation, type Referent } from '../relations/index.ts';
import { contains, type Span } from '../text/index.ts';
import type { ProposalDraft } from '../../proposal/index.ts';
import type { SpokenPassage } from './quotes.ts';
import { clusterOf, passageOf, proposerOf, type Source } from './source.ts';

/** The types that each relationship may join; see the annotation format. */
const SUBJECTS: Record<string, RegExp | undefined> = {
  HELD: /^person:/,
  PART_OF: /^agency:/,
  ADMINISTERS: /^agency:/,
  AUTHORED: /^(?:person|agency|organization):/,
  PUBLISHED: /^(?:person|agency|organization):/,
};

/** Relations as claims, once each for subject, predicate, object and title; and the documents that they refer to. */
export function proposeClaims(
  source: Source,
  relations: readonly Relation[],
  spoken: readonly SpokenPassage[],
  modality: (at: Span) => Modality,
): ProposalDraft[] {
  const references = new Map<string, ProposalDraft>();
  const claims = new Map<string, ProposalDraft>();
  for (const relation of relations) {
    const subject = idOf(relation.subject, source, references, relation);
    const object =
      relation.object === undefined
        ? undefined
        : idOf(relation.object, source, references, relation);
    if (subject === undefined || (relation.object !== undefined && object === undefined)) continue;
    if (SUBJECTS[relation.predicate]?.test(subject) === false || subject === object) continue;
    const said = spoken.find((it) => contains(it.span, relation) && it.speaker !== undefined);
    const what = object ?? relation.value ?? '';
    const key = [subject, relation.predicate, what, relation.title ?? ''].join('\n');
    if (claims.has(key)) continue;
    claims.set(key, {
      kind: 'CLAIM',
      item: {
        subject,
        predicate: relation.predicate,
        ...(object === undefined ? { value: what } : { object }),
        ...(relation.title === undefined || relation.title === '' ? {} : { title: relation.title }),
        ...(relation.status === undefined ? {} : { status: relation.status }),
        // A name's own title, genitive or byline is stated, whatever the sentence does with it.
        modality:
          relation.modality ?? (STATED.test(relation.rule) ? 'ASSERTED' : modality(relation)),
        assertedBy: said?.speaker ?? source.documentId,
        passage: passageOf(source, relation),
      },
      proposer: proposerOf(source, relation.rule),
      confidence: relation.confidence,
      basis: 'ESTIMATED',
      passage: passageOf(source, relation),
      alternatives: [],
    });
  }
  return [...references.values(), ...claims.values()];
}

const STATED =
  /^(?:byline|office-before-name|first-of-two-offices|office-in-apposition|party-and-state|place-in-place|document-of|document-by|agency-of-person|administration-of|part-in-genitive|told-author|its-program|program-of)$/;

function idOf(
  referent: Referent,
  source: Source,
  references: Map<string, ProposalDraft>,
  relation: Relation,
): string | undefined {
  if (referent.kind !== 'document') return clusterOf(source, referent)?.id;
  if (referent.name === THIS) return source.documentId;
  const id = `${source.documentId.slice(0, 110)}-ref-${slug(referent.name)}`.replace(/-+/g, '-');
  references.set(id, withMention(references.get(id), id, referent, source, relation));
  return id;
}

function withMention(
  known: ProposalDraft | undefined,
  id: string,
  referent: DocumentMention,
  source: Source,
  { rule, confidence }: Relation,
): ProposalDraft {
  const mention = passageOf(source, referent);
  if (known?.kind === 'REFERENCE') {
    const { mentions } = known.item;
    const isKnown = mentions.some((it) => it.start === mention.start && it.end === mention.end);
    return isKnown
      ? known
      : { ...known, item: { ...known.item, mentions: [...mentions, mention] } };
  }
  return {
    kind: 'REFERENCE',
    item: { id, title: referent.name, mentions: [mention] },
    proposer: proposerOf(source, rule),
    confidence,
    basis: 'ESTIMATED',
    passage: mention,
    alternatives: [],
  };
}
