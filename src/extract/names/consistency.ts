import { Cover, Occurrences, type Span } from '../text/index.ts';
import { mentionAt, type EntityKind, type Mention } from './mention.ts';

/** Places are left out: they are often part of other names, and finding them everywhere did more harm than good. */
const SPREADS: ReadonlySet<EntityKind> = new Set(['person', 'agency', 'organization', 'program']);
/** Both are estimates. */
const SURNAME_AGAIN = 0.8;
/** Of a name found again, compared with where the engine found it. */
const FOUND_AGAIN = 0.85;

/**
 * Within a document a name has one kind and is a name wherever it stands: kinds follow a clear majority,
 * and people, bodies and programs are found again where the engine missed them.
 */
export function withConsistency(mentions: readonly Mention[], masked: string): Mention[] {
  const relabelled = withSurnames(withMajorityKinds(mentions));
  const all = [...relabelled];
  const taken = new Cover(masked.length, all);
  const occurrences = new Occurrences(masked);
  const add = (mention: Mention) => {
    all.push(mention);
    taken.add(mention);
  };
  // Longer names first, so that a surname does not take part of a full name.
  const names = [...new Map(relabelled.map((it) => [it.name, it])).values()]
    .filter((it) => SPREADS.has(it.kind) && spreads(it))
    .sort((a, b) => b.name.length - a.name.length);
  for (const name of names)
    for (const span of occurrences.of(name.name)) {
      if (taken.meets(span)) continue;
      add(mentionAt(masked, span, name.kind, 'found-again', name.confidence * FOUND_AGAIN));
    }
  for (const surname of surnames(relabelled))
    for (const span of occurrences.of(surname)) {
      if (taken.meets(span) || standsInName(span, masked)) continue;
      add(mentionAt(masked, span, 'person', 'surname-again', SURNAME_AGAIN));
    }
  return all.sort((a, b) => a.start - b.start);
}

/** How sure the engine must be that a surname of the document is no person. */
const NO_SURNAME = 0.95;

/** A body or place by itself that is called like somebody whom the document names in full is that person. */
function withSurnames(mentions: readonly Mention[]): Mention[] {
  const all = surnames(mentions);
  return mentions.map((mention) =>
    (mention.kind === 'organization' || mention.kind === 'place') &&
    mention.confidence < NO_SURNAME &&
    all.has(mention.name)
      ? { ...mention, kind: 'person', counted: false, rule: 'surname' }
      : mention,
  );
}

/** The last names of people whose full names the document gives, and of those whose administration it names. */
function surnames(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ kind, name, confidence }) => {
      const [last = ''] = /(?<= )\p{Lu}[\p{L}'’-]+$/u.exec(name) ?? [];
      if (kind === 'person' && confidence > 0.55 && last.length > 2) return [last];
      const [, head] = /^(\p{Lu}[\p{L}'’-]+) [Aa]dministration$/u.exec(name) ?? [];
      return head === undefined || COMMON.test(head) ? [] : [head];
    }),
  );
}

/** Words before "administration" that are not surnames. */
const COMMON =
  /^(?:The|This|Space|Security|Drug|Food|Aviation|Social|Federal|New|National|Services|Business|Veterans|Enforcement|Transportation|.*(?:an|ese|ish))$/;

/** "North" beside another capital is part of another name. */
function standsInName({ start, end }: Span, masked: string): boolean {
  return (
    /\p{Lu}[\p{L}.'’-]*\s$/u.test(masked.slice(Math.max(0, start - 20), start)) ||
    /^\s\p{Lu}/u.test(masked.slice(end, end + 2))
  );
}

/** A name that is a common word as well, or that the engine was unsure of, is not spread. */
function spreads({ name, confidence, kind }: Mention): boolean {
  if (kind === 'program') return name.length > 2;
  if (confidence < 0.5) return false;
  // One word in capitals and small letters may be the first word of a sentence.
  return (
    / /.test(name) ||
    /^[A-Z]{2,}/.test(name) ||
    (kind === 'person' ? confidence > 0.6 : confidence > 0.8)
  );
}

function withMajorityKinds(mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const { name, kind, confidence } of mentions) {
    const of = votes.get(name) ?? new Map<EntityKind, number>();
    of.set(kind, (of.get(kind) ?? 0) + confidence);
    votes.set(name, of);
  }
  return mentions.map((mention) => {
    const ranked = [...(votes.get(mention.name) ?? [])].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    if (first === undefined || second === undefined || first[0] === mention.kind) return mention;
    return first[1] >= 2 * second[1]
      ? { ...mention, kind: first[0], counted: false, rule: 'majority-kind' }
      : mention;
  });
}
