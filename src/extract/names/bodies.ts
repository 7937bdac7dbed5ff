import { Cover, type Span } from '../text/index.ts';
import { bodyKind } from './body-kind.ts';
import { LEADING, mentionAt, override, type Mention } from './mention.ts';

/** Nouns that form the name of a body with the surname before them. */
const OF_SURNAME =
  /^\s(?:administration|Administration|White House|campaign|Campaign|government|transition team|Justice Department|Cabinet|Foundation)\b/;
/** Nationalities, countries, states and cities before a noun that forms the name of a body with them. */
const OF_COUNTRY =
  /\b(?:U\.S\.|US|(?:[A-Z][a-z]+(?:an|ish|ese|ean|ch|i|ic|ek|sh)|American|French|Dutch|Greek|Swiss|Thai|Czech)|(?:[A-Z][a-z]+ )?[A-Z][a-z]+['’]s?) (?:(?:federal|central|state|national|military|local|coalition|interim) )?(?:government|parliament|army|navy|air force|police|military|embassy|Embassy|foreign ministry|Foreign Ministry|Defen[cs]e Ministry|Interior Ministry|Parliament|Army|Navy|Air Force|Government|Cabinet|cabinet|Justice Department)\b/g;
/** Names of bodies with "and" in them, which engines cut in two. */
const WITH_AND =
  /\b(?:(?:Office|Department|Council|Committee|Institutes?|Centers?) (?:of|for|on) (?:the )?)?(?:(?:U\.S\.|US) )?(?:[A-Z][\w’'-]+ ){1,4}?(?:and|&) (?:[A-Z][\w’'-]+ ){0,3}(?:Protection|Enforcement|Services|Administration|Commission|Affairs|Explosives|Prevention|Development|Naturalization|Budget|Space Administration|Urban Development|Human Services)\b/g;
/** Bodies that only their head noun shows. */
const HEADED =
  /\b(?:[A-Z][\w’-]+ ){1,3}(?:Department|Bureau|Agency|Ministry|Commission|University|Institute|Foundation|Committee)\b|\b(?:Department|Ministry|Bureau|Office|University|Institute|Center|Bank|Council|Court) (?:of|for) (?:the )?[A-Z][\w’-]+(?:(?: (?:and|of))? [A-Z][\w’-]+){0,3}/g;
/** A body, then its short name. */
const NATIONALITY = /^[A-Z]/;

/** If a document names only one administration, "the administration" means that one. */
const THE_ADMINISTRATION = /\b(?:[Tt]he|[Tt]his) (administration)\b/g;

/**
 * Bodies that engines miss or take for people: "the Example administration" is a body, not a person,
 * a nationality before "government" names one, and "Customs and Border Protection" is one.
 */
export function withBodies(mentions: readonly Mention[], masked: string): Mention[] {
  const named = mentions.map((mention) => bodyOfSurname(mention, masked) ?? mention);
  const patterns = [
    ...matches(OF_COUNTRY, masked, 'body-of-country', 0.85),
    ...matches(WITH_AND, masked, 'body-with-and', 0.9),
  ];
  const known = override(named, patterns);
  const headed = matches(HEADED, masked, 'body-head', 0.7);
  const taken = new Cover(masked.length, known);
  const all = [...known, ...headed.filter((it) => !taken.meets(it))];
  return [...all, ...administrations(all, masked)]
    .map((mention) => withoutTitle(mention, masked))
    .sort((a, b) => a.start - b.start);
}

/** Words at the end of what is taken for a body that belong to the title behind it. */
const OF_TITLE =
  /(?:\s+(?:Executive|Deputy|Under|Assistant|Associate|Acting|Managing|Senior|Vice|Press|Chief|Interim|Founding|National))+$/;
const TITLE_BEHIND =
  /^\s+(?:Director|Secretary|Chair(?:man|woman)?|President|Officer|Administrator|Commissioner|Manager|Counsel|Editor|Producer|of Staff)\b/;

/** "Example Association Executive Director": the association is no Example Association Executive. */
function withoutTitle(mention: Mention, masked: string): Mention {
  if (mention.kind !== 'agency' && mention.kind !== 'organization') return mention;
  const written = masked.slice(mention.start, mention.end);
  const [words = ''] = OF_TITLE.exec(written) ?? [];
  if (words === '' || !TITLE_BEHIND.test(masked.slice(mention.end, mention.end + 20)))
    return mention;
  const span = { start: mention.start, end: mention.end - words.length };
  return mentionAt(masked, span, mention.kind, 'body-before-title', mention.confidence);
}

function bodyOfSurname(mention: Mention, masked: string): Mention | undefined {
  if (mention.kind !== 'person') return undefined;
  const behind = OF_SURNAME.exec(masked.slice(mention.end, mention.end + 24));
  if (behind === null) return undefined;
  // "President Example’s first name Example administration" does not occur: the surname stands alone.
  const span = { start: mention.start, end: mention.end + behind[0].length };
  const kind = /campaign|foundation|team/i.test(behind[0]) ? 'organization' : 'agency';
  return mentionAt(masked, span, kind, 'body-of-surname', 0.9);
}

function matches(pattern: RegExp, masked: string, rule: string, confidence: number): Mention[] {
  return [...masked.matchAll(pattern)].map((match) => {
    const start = match.index + (LEADING.exec(match[0])?.[0].length ?? 0);
    const span = { start, end: match.index + match[0].length };
    const kind = bodyKind(masked.slice(span.start, span.end));
    return mentionAt(
      masked,
      span,
      NATIONALITY.test(match[0]) && rule === 'body-of-country' ? 'agency' : kind,
      rule,
      confidence,
    );
  });
}

function administrations(mentions: readonly Mention[], masked: string): Mention[] {
  const named = new Set(
    mentions.filter((it) => /\badministration$/i.test(it.name)).map((it) => it.name),
  );
  const [only] = named;
  if (only === undefined || named.size > 1) return [];
  const taken = new Cover(masked.length, mentions);
  return [...masked.matchAll(THE_ADMINISTRATION)].flatMap((match) => {
    const end = match.index + match[0].length;
    const span: Span = { start: end - 'administration'.length, end };
    return taken.meets(span) ? [] : [mentionAt(masked, span, 'agency', 'the-administration', 0.85)];
  });
}
