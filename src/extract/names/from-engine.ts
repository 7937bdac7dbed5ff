import type { MentionKind, NameMention } from '../analysis/index.ts';
import type { Span } from '../text/index.ts';
import { bodyKind } from './body-kind.ts';
import { mentionAt, type EntityKind, type Mention } from './mention.ts';
import { isAbbreviatedPlace, isKnownPlace } from './place-key.ts';

/** Titles before names; a name begins after them. */
export const TITLE_BEFORE_NAME =
  /^(?:(?:Former|former|Ex-|Acting|acting|Then|then|Late)[ -])?(?:(?:U\.S\.|US|Deputy|Vice|Assistant|Attorney|Prime|Foreign|State) )*(?:President|Senator|Sen\.?|Representative|Rep\.?|Congress(?:man|woman)|Governor|Gov\.?|Mayor|Judge|Justice|Attorney|General|Gen\.?|Lt\.|Colonel|Col\.?|Captain|Capt\.?|Major|Maj\.?|Sgt\.?|Admiral|Adm\.?|Commissioner|Secretary|Director|Administrator|Minister|Chancellor|Ambassador|Chairman|Chairwoman|Chair|Speaker|Professor|Prof\.?|Doctor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Fellow|Reporter|Pope|King|Queen|Prince|Princess|Sheriff|Detective|Officer|Agent)\s+(?=\p{Lu})/u;

/** Share of exact mentions by CoreNLP's probability, counted on IEER; the first whose floor is reached counts. */
const CALIBRATION = [
  [0.99, 0.973],
  [0.95, 0.922],
  [0.9, 0.815],
  [0.8, 0.747],
  [0.6, 0.669],
  [0, 0.372],
] as const;

/** Estimates for engines without probabilities. */
const WITHOUT_PROBABILITY: Record<MentionKind, number> = {
  PERSON: 0.6,
  ORGANIZATION: 0.45,
  PLACE: 0.65,
};

/** A title without a name. */
const TITLE_ALONE =
  /^(?:Sens?|Reps?|Gov|Gen|Adm|Col|Capt|Lt|Sgt|Prof|Mr|Mrs|Ms|Dr|President|Senator|Governor|Judge|Mayor|Secretary|Director|Minister)\.?$/;
/** "US" and "WHO" are bodies and places; pronouns in capitals do not occur. */
const PRONOUN =
  /^(?:I|[Mm](?:e|y|ine)|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ours?|[Yy]ou|[Hh](?:e|im|is|er|ers)|[Ss]he|[Ii]ts?|[Tt]he(?:y|m|irs?)|[Ww]ho(?:m|se)?|[Tt]h(?:is|at|ese|ose))$/;

/** Who is of a faith is of no body. */
const FAITH =
  /^(?:Protestant|Catholic|Christian|Muslim|Jewish|Hindu|Buddhist|Sunni|Shi['’]?ite|Orthodox)s?$/;

/** The engine's names with clean edges, without pronouns, numbers and words in lower case. */
export function mentionsFromEngine(names: readonly NameMention[], masked: string): Mention[] {
  return withInitials(names, masked).flatMap((found) =>
    splitLists(found, masked).flatMap((span) => {
      const trimmed = trim(span, found.kind, masked);
      const written = masked.slice(trimmed.start, trimmed.end);
      if (!/\p{Lu}/u.test(written) || PRONOUN.test(written) || TITLE_ALONE.test(written)) return [];
      const kind = kindOf(found.kind, written);
      if (kind === 'organization' && FAITH.test(written)) return [];
      return [
        mentionAt(
          masked,
          trimmed,
          kind,
          'engine',
          confidenceOf(found),
          found.probability !== undefined,
        ),
      ];
    }),
  );
}

/** A name that ends in a word for a body is a body, whatever the engine says; "U.S." by itself is a country. */
const BODY_HEAD =
  /\b(?:Department|Ministry|Bureau|Agency|Commission|White House|Congress|Senate|Pentagon|Treasury|Kremlin)$/;

function kindOf(kind: MentionKind, name: string): EntityKind {
  if (isKnownPlace(name) && kind !== 'PERSON') return 'place';
  if (kind === 'PERSON') return 'person';
  return kind === 'PLACE' && !BODY_HEAD.test(name) ? 'place' : bodyKind(name);
}

/** "A." at the end of a sentence, for the engine, and then "Example": one person. */
function withInitials(names: readonly NameMention[], masked: string): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isRest =
      before?.kind === 'PERSON' &&
      name.kind === 'PERSON' &&
      /(?:^|\s)\p{Lu}\.?$/u.test(masked.slice(before.start, before.end)) &&
      /^\.?\s{1,2}$/.test(masked.slice(before.end, name.start));
    if (isRest) joined.pop();
    joined.push(isRest ? { ...name, start: before.start } : name);
  }
  return joined;
}

function confidenceOf({ kind, probability }: NameMention): number {
  if (probability === undefined) return WITHOUT_PROBABILITY[kind];
  return CALIBRATION.find(([floor]) => probability >= floor)?.[1] ?? 0;
}

/** "Venezuela, Cuba" is two places. */
function splitLists({ start, end, kind }: NameMention, masked: string): Span[] {
  if (kind !== 'PLACE') return [{ start, end }];
  return [...masked.slice(start, end).matchAll(/[^,]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function trim({ start, end }: Span, kind: MentionKind, masked: string): Span {
  const written = masked.slice(start, end);
  const title = kind === 'PERSON' ? (TITLE_BEFORE_NAME.exec(written)?.[0].length ?? 0) : 0;
  const before = /^[^\p{L}\p{N}]+/u.exec(written.slice(title))?.[0].length ?? 0;
  const body = written.slice(title + before);
  // Each character in one way only: a name over a hundred blanks that masking left must not take years.
  const after = /(?:['’]s|[^\p{L}\p{N})])*$/u.exec(body)?.[0] ?? '';
  const point =
    after.startsWith('.') && keepsPoint(body.slice(0, body.length - after.length)) ? 1 : 0;
  return { start: start + title + before, end: end - after.length + point };
}

/** The point of "U.S.", "Jr." and "Calif." is part of the name; that of "Texas." ends a sentence. */
function keepsPoint(name: string): boolean {
  const last = /\S+$/.exec(name)?.[0] ?? '';
  return (
    last.includes('.') || /^(?:[JS]r|Inc|Co|Corp|Ltd|Bros)$/.test(last) || isAbbreviatedPlace(last)
  );
}
