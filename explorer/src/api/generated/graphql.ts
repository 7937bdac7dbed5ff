/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Filters government bodies. All given conditions must hold. */
export type AgencyFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<AgencyFilter> | null | undefined;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: ClaimListFilter | null | undefined;
  /** A short description in the annotator's words. */
  description?: TextFilter | null | undefined;
  /** Documents that this body wrote or signed. */
  documents?: DocumentListFilter | null | undefined;
  /** The stable id: `agency:<key>`. */
  id?: IdFilter | null | undefined;
  /** Mentions of this entity in documents. */
  mentions?: MentionListFilter | null | undefined;
  /** The full name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: AgencyFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<AgencyFilter> | null | undefined;
  /** The government body that this one is part of. If sources disagree, the one that most claims name. */
  parent?: AgencyFilter | null | undefined;
  /** Government bodies that are part of this one. */
  parts?: AgencyListFilter | null | undefined;
  /** People who held an office with this body, once for each office. */
  people?: PositionListFilter | null | undefined;
  /** Programs that this body administers. */
  programs?: ProgramListFilter | null | undefined;
  /** Documents that this body published. */
  publications?: DocumentListFilter | null | undefined;
  /** Quotes by this body, direct or indirect. */
  quotes?: QuoteListFilter | null | undefined;
  /** Quotes about this body. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Statistics that this body reported. */
  statistics?: StatisticListFilter | null | undefined;
  /** Statistics about this body. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Filters by linked government bodies. */
export type AgencyListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: AgencyFilter | null | undefined;
  /** None of them matches. */
  none?: AgencyFilter | null | undefined;
  /** At least one of them matches. */
  some?: AgencyFilter | null | undefined;
};

/**
 * Filters by other names, compared as `TextFilter` compares a name. One and the same alias must meet all conditions. To
 * find a name wherever it stands, ask for either: `or: [{ name: { eq: "CBP" } }, { alias: { eq: "CBP" } }]`.
 */
export type AliasFilter = {
  /** Contains this text, ignoring case. */
  contains?: string | null | undefined;
  /** Equal to this text. */
  eq?: string | null | undefined;
  /** Equal to one of these texts. */
  in?: Array<string> | null | undefined;
  /** Starts with this text, ignoring case. */
  startsWith?: string | null | undefined;
};

/** Items of the annotation format (docs/annotation.md), which an editor adds to a document. */
export type AnnotationItems = {
  /** Statements about subjects. */
  claims?: Array<ClaimItem> | null | undefined;
  /** People, bodies, programs and places, with the passages that name them. */
  entities?: Array<EntityItem> | null | undefined;
  /** Words of speakers. */
  quotes?: Array<QuoteItem> | null | undefined;
  /** Other documents, with the passages that refer to them. */
  references?: Array<ReferenceItem> | null | undefined;
  /** Figures. */
  statistics?: Array<StatisticItem> | null | undefined;
};

/** How a figure relates to the actual quantity. */
export type Bound =
  /** Near the figure, as in "nearly 60,000". */
  | 'ABOUT'
  /** The figure or more, as in "more than 57,000". */
  | 'AT_LEAST'
  /** The figure or less, as in "up to 57,000". */
  | 'AT_MOST'
  /** Exactly the figure. */
  | 'EXACT';

/** Filters by one or more values. */
export type BoundFilter = {
  /** Equal to this value. */
  eq?: Bound | null | undefined;
  /** Equal to one of these values. */
  in?: Array<Bound> | null | undefined;
};

/** Filters claims. All given conditions must hold. */
export type ClaimFilter = {
  /** All of these filters match. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Who makes the claim. This need not be the publisher of the document. */
  assertedBy?: SourceFilter | null | undefined;
  /** The document that states the claim. */
  document?: DocumentFilter | null | undefined;
  /**
   * Derived from the document, what the claim says and its number among equal claims of the document:
   * `claim:<hash>`. Text inserted elsewhere does not change it.
   */
  id?: IdFilter | null | undefined;
  /** Whether the claim is asserted, speculated, conditional or denied. Only asserted claims become links. */
  modality?: ModalityFilter | null | undefined;
  /** This filter does not match. */
  not?: ClaimFilter | null | undefined;
  /** The entity or document that the claim links its subject to. Null if the claim states a `value`. */
  object?: ReferentFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<ClaimFilter> | null | undefined;
  /** The passage that states the claim. */
  passage?: PassageFilter | null | undefined;
  /** A verb in upper snake case: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or any other. */
  predicate?: TextFilter | null | undefined;
  /** When Footnote first loaded the claim. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** When the source retracted the claim. Null while it stands. */
  retractedAt?: DateTimeFilter | null | undefined;
  /** Whether the office was held at the time of the document. Set only when `predicate` is `HELD`. */
  status?: PositionStatusFilter | null | undefined;
  /** The entity or document that the claim is about. */
  subject?: ReferentFilter | null | undefined;
  /** Title of the office. Set only when `predicate` is `HELD`. */
  title?: TextFilter | null | undefined;
  /** The first day for which the claim holds, if stated. */
  validFrom?: DateFilter | null | undefined;
  /** The last day for which the claim holds, if stated. */
  validTo?: DateFilter | null | undefined;
  /** What the claim states, in the annotator's words. Null if the claim has an `object`. */
  value?: TextFilter | null | undefined;
};

/** A statement about a subject, with either an `object` or a `value`. */
export type ClaimItem = {
  /** The id of who makes the statement: a person, body or document. */
  assertedBy: string | number;
  /** How the claim is put forward. Default: `ASSERTED`. */
  modality?: Modality | null | undefined;
  /** The id of the entity or document that the claim links its subject to. */
  object?: string | number | null | undefined;
  /** The passage that states it. */
  passage: PassageItem;
  /** A verb in upper snake case: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or any other. */
  predicate: string;
  /** Whether the office was held at the time of the document. Only for `HELD`. */
  status?: PositionStatus | null | undefined;
  /** The id of the entity or document that the claim is about. */
  subject: string | number;
  /** Title of the office. Only for `HELD`. */
  title?: string | null | undefined;
  /** The first day for which it holds: `YYYY-MM-DD`. */
  validFrom?: string | null | undefined;
  /** The last day for which it holds: `YYYY-MM-DD`. */
  validTo?: string | null | undefined;
  /** What is said, in your own words. */
  value?: string | null | undefined;
};

/** Filters by linked claims. */
export type ClaimListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: ClaimFilter | null | undefined;
  /** None of them matches. */
  none?: ClaimFilter | null | undefined;
  /** At least one of them matches. */
  some?: ClaimFilter | null | undefined;
};

/** A field to order claims by. */
export type ClaimOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: ClaimOrderField;
};

/** Fields that claims can be ordered by. */
export type ClaimOrderField =
  /** By the first day for which the claim holds (`validFrom`). */
  | 'FROM'
  /** By id. */
  | 'ID'
  /** By the time at which Footnote first loaded the claim. */
  | 'RECORDED_AT'
  /** By the position in the document's text. */
  | 'START';

/** How a confidence is known. */
export type ConfidenceBasis =
  /** An editor added it by hand. The confidence is 1. */
  | 'BY_HAND'
  /** The share of such proposals that were right in a public set of texts. */
  | 'COUNTED'
  /** The estimate of the author of the rule. */
  | 'ESTIMATED'
  /** A language model proposed it, and nobody has counted how often it is right. The confidence is 0. */
  | 'UNKNOWN';

/** Filters by a number of items. */
export type CountFilter = {
  /** Equal to this number. */
  eq?: number | null | undefined;
  /** Greater than this number. */
  gt?: number | null | undefined;
  /** Greater than or equal to this number. */
  gte?: number | null | undefined;
  /** Less than this number. */
  lt?: number | null | undefined;
  /** Less than or equal to this number. */
  lte?: number | null | undefined;
};

/** Filters days. A missing value matches only `isNull: true`. */
export type DateFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater or later than this value. */
  gt?: string | null | undefined;
  /** Equal to this value, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these values. */
  in?: Array<string> | null | undefined;
  /** Whether the value is missing. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this value. */
  lt?: string | null | undefined;
  /** Equal to this value, or less or earlier. */
  lte?: string | null | undefined;
};

/** Filters times. A missing value matches only `isNull: true`. */
export type DateTimeFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater or later than this value. */
  gt?: string | null | undefined;
  /** Equal to this value, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these values. */
  in?: Array<string> | null | undefined;
  /** Whether the value is missing. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this value. */
  lt?: string | null | undefined;
  /** Equal to this value, or less or earlier. */
  lte?: string | null | undefined;
};

/** Filters decimals. A missing value matches only `isNull: true`. */
export type DecimalFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater or later than this value. */
  gt?: string | null | undefined;
  /** Equal to this value, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these values. */
  in?: Array<string> | null | undefined;
  /** Whether the value is missing. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this value. */
  lt?: string | null | undefined;
  /** Equal to this value, or less or earlier. */
  lte?: string | null | undefined;
};

/** How a figure is derived. */
export type DerivationItem = {
  /** The operands, in the order of the operation: keys of the same items, or ids of statistics of the document. */
  of: Array<string>;
  /** What is done with the operands. */
  operation: DerivationOperation;
};

/** How a figure derives from others: `a` is the first operand and `b` the second. */
export type DerivationOperation =
  /** a − b. */
  | 'DIFFERENCE'
  /** The change from a to b as a percentage of a. */
  | 'PERCENT_CHANGE'
  /** a ÷ b. */
  | 'RATIO'
  /** a as a percentage of b. */
  | 'SHARE'
  /** a + b, and so on for any number of operands. */
  | 'SUM';

/** Whether a stated figure is the result of its derivation. The sign of a DIFFERENCE or PERCENT_CHANGE may be left out. */
export type DerivationVerdict =
  /** It is none of these, but the bounds and ranges of the figures allow it: *more than half* for 58 percent. */
  | 'COMPATIBLE_BY_BOUNDS'
  /** It is the exact result. */
  | 'EXACT'
  /** It is none of these. */
  | 'INCONSISTENT'
  /** It is the result, rounded to the places of the stated figure. */
  | 'ROUNDED'
  /** It is the result, cut off at the places of the stated figure and not rounded: 51 for 51.54. */
  | 'TRUNCATED'
  /** The operation has no result, as for a share of zero. */
  | 'UNDEFINED';

/** Filters documents. All given conditions must hold. */
export type DocumentFilter = {
  /** All of these filters match. */
  and?: Array<DocumentFilter> | null | undefined;
  /** The authors. */
  authors?: SpeakerListFilter | null | undefined;
  /** Mentions of this document in other documents. */
  citedIn?: MentionListFilter | null | undefined;
  /** Claims that this document makes. */
  claims?: ClaimListFilter | null | undefined;
  /** The day of publication. */
  date?: DateFilter | null | undefined;
  /** The stable id: `document:<key>`. */
  id?: IdFilter | null | undefined;
  /** Language of the text, as a BCP 47 tag such as `en`. */
  language?: TextFilter | null | undefined;
  /** Mentions of entities and other documents in this document. */
  mentions?: MentionListFilter | null | undefined;
  /** This filter does not match. */
  not?: DocumentFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<DocumentFilter> | null | undefined;
  /** What programs propose as facts of this document. Order them by POSITION to read it from beginning to end. */
  proposals?: ProposalListFilter | null | undefined;
  /** The publisher. If sources disagree, the one that most claims name. */
  publisher?: SpeakerFilter | null | undefined;
  /** Quotes in this document. */
  quotes?: QuoteListFilter | null | undefined;
  /** Later documents that revise this one. */
  revisedBy?: DocumentListFilter | null | undefined;
  /** Earlier documents that this one revises. */
  revises?: DocumentListFilter | null | undefined;
  /** The SHA-256 hash of the canonical text, in hexadecimal. Null if the document is only referred to. */
  sha256?: TextFilter | null | undefined;
  /** Statistics that this document states. */
  statistics?: StatisticListFilter | null | undefined;
  /** Documents that take facts from this one, according to claims. */
  takenBy?: DocumentListFilter | null | undefined;
  /** Documents that this one takes facts from, according to claims. A source without a `text` is named only: the chain ends there. */
  takesFrom?: DocumentListFilter | null | undefined;
  /** The title. If none is known, the name by which other documents refer to it. */
  title?: TextFilter | null | undefined;
  /** The address of the document on the web. */
  url?: TextFilter | null | undefined;
};

/** Filters by linked documents. */
export type DocumentListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: DocumentFilter | null | undefined;
  /** None of them matches. */
  none?: DocumentFilter | null | undefined;
  /** At least one of them matches. */
  some?: DocumentFilter | null | undefined;
};

/** A person, body, program or place. What the graph says of one with this id already stays. */
export type EntityItem = {
  /** Other names. */
  aliases?: Array<string> | null | undefined;
  /** Who or what it is, in your own words. */
  description?: string | null | undefined;
  /** The id: `<type>:<key>`, like `person:mark-morgan`. */
  id: string | number;
  /** Required for a program, and only for it. */
  kind?: ProgramKind | null | undefined;
  /** Each passage that names it. */
  mentions?: Array<PassageItem> | null | undefined;
  /** The full name, as the document gives it. */
  name: string;
  /** Its identifiers elsewhere, like `wikidata:Q42`, or addresses. */
  sameAs?: Array<string> | null | undefined;
};

/** How one figure relates to another. A different population is named before a different period, and that before a different place. */
export type FigureVerdict =
  /** Some value is allowed by both: *more than 57,000* and *nearly 60,000*. */
  | 'COMPATIBLE_BY_BOUNDS'
  /** They describe one quantity, and no value is allowed by both. */
  | 'CONTRADICTION'
  /** They describe different periods. */
  | 'DIFFERENT_PERIOD'
  /** They were measured at different places. */
  | 'DIFFERENT_PLACE'
  /** They describe different populations. */
  | 'DIFFERENT_POPULATION'
  /** One is the other, rounded or cut off. */
  | 'ROUNDING'
  /** Equal value, range and bound. */
  | 'SAME';

/** The types that a search can be limited to, and the text that a search finds them by. */
export type FoundType =
  /** Government bodies, by name and aliases. */
  | 'AGENCY'
  /** Claims, by the passages that state them. */
  | 'CLAIM'
  /** Documents, by title and by words anywhere in the text. */
  | 'DOCUMENT'
  /** Organizations, by name and aliases. */
  | 'ORGANIZATION'
  /** People, by name and aliases. */
  | 'PERSON'
  /** Places, by name and aliases. */
  | 'PLACE'
  /** Programs, by name and aliases. */
  | 'PROGRAM'
  /** Quotes, by their words. */
  | 'QUOTE'
  /** Statistics, by the passages that state them. */
  | 'STATISTIC';

/** Filters by id. */
export type IdFilter = {
  /** Equal to this id. */
  eq?: string | number | null | undefined;
  /** Equal to one of these ids. */
  in?: Array<string | number> | null | undefined;
};

/** How many candidates a proposed entity has. */
export type IdentificationVerdict =
  /** None. */
  | 'NONE'
  /** One entity of the graph, one entry of authorities, or one of each. */
  | 'ONE'
  /** More than one entity of the graph, or more than one entry of authorities. */
  | 'SEVERAL';

/** Filters by one or more values. */
export type IdentificationVerdictFilter = {
  /** Equal to this value. */
  eq?: IdentificationVerdict | null | undefined;
  /** Equal to one of these values. */
  in?: Array<IdentificationVerdict> | null | undefined;
};

/** The direction of a link, seen from one of its ends. */
export type LinkDirection =
  /** This end is the object of the link. */
  | 'INCOMING'
  /** This end is the subject of the link. */
  | 'OUTGOING';

/** Filters mentions. All given conditions must hold. */
export type MentionFilter = {
  /** All of these filters match. */
  and?: Array<MentionFilter> | null | undefined;
  /** This filter does not match. */
  not?: MentionFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<MentionFilter> | null | undefined;
  /** The passage that contains the name. */
  passage?: PassageFilter | null | undefined;
  /** The entity or document that is named. */
  referent?: ReferentFilter | null | undefined;
};

/** Filters by linked mentions. */
export type MentionListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: MentionFilter | null | undefined;
  /** None of them matches. */
  none?: MentionFilter | null | undefined;
  /** At least one of them matches. */
  some?: MentionFilter | null | undefined;
};

/** How a claim or figure is put forward. */
export type Modality =
  /** Stated as a fact. */
  | 'ASSERTED'
  /** Stated only under a condition. */
  | 'CONDITIONAL'
  /** Stated not to be true. */
  | 'DENIED'
  /** Suggested as possible. */
  | 'SPECULATED';

/** Filters by one or more values. */
export type ModalityFilter = {
  /** Equal to this value. */
  eq?: Modality | null | undefined;
  /** Equal to one of these values. */
  in?: Array<Modality> | null | undefined;
};

/** The direction of an ordering. */
export type OrderDirection =
  /** Ascending: smallest, earliest or alphabetically first item first. */
  | 'ASC'
  /** Descending: largest, latest or alphabetically last item first. */
  | 'DESC';

/** Filters organizations. All given conditions must hold. */
export type OrganizationFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: ClaimListFilter | null | undefined;
  /** A short description in the annotator's words. */
  description?: TextFilter | null | undefined;
  /** Documents that this organization wrote or signed. */
  documents?: DocumentListFilter | null | undefined;
  /** The stable id: `organization:<key>`. */
  id?: IdFilter | null | undefined;
  /** Mentions of this entity in documents. */
  mentions?: MentionListFilter | null | undefined;
  /** The full name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: OrganizationFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** People who held an office with this organization, once for each office. */
  people?: PositionListFilter | null | undefined;
  /** Documents that this organization published. */
  publications?: DocumentListFilter | null | undefined;
  /** Quotes by this organization, direct or indirect. */
  quotes?: QuoteListFilter | null | undefined;
  /** Quotes about this organization. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Statistics that this organization reported. */
  statistics?: StatisticListFilter | null | undefined;
  /** Statistics about this organization. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Filters passages. All given conditions must hold. */
export type PassageFilter = {
  /** All of these filters match. */
  and?: Array<PassageFilter> | null | undefined;
  /** The document that contains the passage. */
  document?: DocumentFilter | null | undefined;
  /** The exact text of the passage. */
  exact?: TextFilter | null | undefined;
  /**
   * Derived from the document, the words and their number among equal words of the text: `passage:<hash>`.
   * Text inserted elsewhere does not change it.
   */
  id?: IdFilter | null | undefined;
  /** This filter does not match. */
  not?: PassageFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<PassageFilter> | null | undefined;
  /** Entities and documents that the passage mentions. */
  referents?: ReferentListFilter | null | undefined;
};

/**
 * A passage of the document's text: its words alone where the text has them once, the words and `occurrence`
 * where it has them more often, or the words with `start` and `end`.
 */
export type PassageItem = {
  /** Offset after the last character, in UTF-16 code units. */
  end?: number | null | undefined;
  /** The words, exactly as the text has them. */
  exact: string;
  /** Which of the places that have the words is meant, counted from 1. */
  occurrence?: number | null | undefined;
  /** Offset of the first character, in UTF-16 code units. */
  start?: number | null | undefined;
};

/** The period of a figure. */
export type PeriodItem = {
  /** The first day: `YYYY-MM-DD`. */
  from?: string | null | undefined;
  /** The period in the words of the text. */
  stated?: string | null | undefined;
  /** The last day: `YYYY-MM-DD`. */
  to?: string | null | undefined;
};

/** Filters people. All given conditions must hold. */
export type PersonFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<PersonFilter> | null | undefined;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: ClaimListFilter | null | undefined;
  /** A short description in the annotator's words. */
  description?: TextFilter | null | undefined;
  /** Documents that this person wrote. */
  documents?: DocumentListFilter | null | undefined;
  /** The stable id: `person:<key>`. */
  id?: IdFilter | null | undefined;
  /** Mentions of this entity in documents. */
  mentions?: MentionListFilter | null | undefined;
  /** The full name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: PersonFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<PersonFilter> | null | undefined;
  /** Offices that this person holds or held. */
  positions?: PositionListFilter | null | undefined;
  /** Documents that this person published. */
  publications?: DocumentListFilter | null | undefined;
  /** Quotes by this person, direct or indirect. */
  quotes?: QuoteListFilter | null | undefined;
  /** Quotes about this person. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Statistics that this person reported. */
  statistics?: StatisticListFilter | null | undefined;
  /** Statistics about this person. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Filters places. All given conditions must hold. */
export type PlaceFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<PlaceFilter> | null | undefined;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: ClaimListFilter | null | undefined;
  /** A short description in the annotator's words. */
  description?: TextFilter | null | undefined;
  /** The stable id: `place:<key>`. */
  id?: IdFilter | null | undefined;
  /** Mentions of this entity in documents. */
  mentions?: MentionListFilter | null | undefined;
  /** The full name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: PlaceFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<PlaceFilter> | null | undefined;
  /** Quotes about this place. */
  quotes?: QuoteListFilter | null | undefined;
  /** Statistics measured at this place. */
  statistics?: StatisticListFilter | null | undefined;
  /** Statistics about this place. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Filters offices. All given conditions must hold. */
export type PositionFilter = {
  /** The government body. Null if the office was with another organization. */
  agency?: AgencyFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<PositionFilter> | null | undefined;
  /** The first day in office, if stated. */
  from?: DateFilter | null | undefined;
  /** This filter does not match. */
  not?: PositionFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<PositionFilter> | null | undefined;
  /** The organization. Null if the office was with a government body. */
  organization?: OrganizationFilter | null | undefined;
  /** The person who held the office. */
  person?: PersonFilter | null | undefined;
  /** Whether the office was held at the time of the documents. */
  status?: PositionStatusFilter | null | undefined;
  /** Title of the office, as the documents give it. */
  title?: TextFilter | null | undefined;
  /** The last day in office, if stated. */
  to?: DateFilter | null | undefined;
};

/** Filters by linked offices. */
export type PositionListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: PositionFilter | null | undefined;
  /** None of them matches. */
  none?: PositionFilter | null | undefined;
  /** At least one of them matches. */
  some?: PositionFilter | null | undefined;
};

/** Whether an office was held at the time of the document. */
export type PositionStatus =
  /** Held before, and no longer at the time of the document. */
  | 'FORMER'
  /** Held at the time of the document. */
  | 'PRESENT'
  /** The document does not say. */
  | 'UNSTATED';

/** Filters by one or more values. A missing value matches only `isNull: true`. */
export type PositionStatusFilter = {
  /** Equal to this value. */
  eq?: PositionStatus | null | undefined;
  /** Equal to one of these values. */
  in?: Array<PositionStatus> | null | undefined;
  /** Whether the value is missing. */
  isNull?: boolean | null | undefined;
};

/** Filters programs. All given conditions must hold. */
export type ProgramFilter = {
  /** Government bodies that administer the program. */
  agencies?: AgencyListFilter | null | undefined;
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<ProgramFilter> | null | undefined;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: ClaimListFilter | null | undefined;
  /** A short description in the annotator's words. */
  description?: TextFilter | null | undefined;
  /** The stable id: `program:<key>`. */
  id?: IdFilter | null | undefined;
  /** Whether it is a program, a visa category or a legal instrument. */
  kind?: ProgramKindFilter | null | undefined;
  /** Mentions of this entity in documents. */
  mentions?: MentionListFilter | null | undefined;
  /** The full name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: ProgramFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<ProgramFilter> | null | undefined;
  /** Quotes about this program. */
  quotes?: QuoteListFilter | null | undefined;
  /** Statistics about this program. */
  statistics?: StatisticListFilter | null | undefined;
};

/** Kinds of program. */
export type ProgramKind =
  /** A law, convention, order or legal status. */
  | 'LEGAL_INSTRUMENT'
  /** A program that a government body or organization runs. */
  | 'PROGRAM'
  /** A visa category. */
  | 'VISA';

/** Filters by one or more values. */
export type ProgramKindFilter = {
  /** Equal to this value. */
  eq?: ProgramKind | null | undefined;
  /** Equal to one of these values. */
  in?: Array<ProgramKind> | null | undefined;
};

/** Filters by linked programs. */
export type ProgramListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: ProgramFilter | null | undefined;
  /** None of them matches. */
  none?: ProgramFilter | null | undefined;
  /** At least one of them matches. */
  some?: ProgramFilter | null | undefined;
};

/** Filters proposals. All given conditions must hold. */
export type ProposalFilter = {
  /** All of these filters match. */
  and?: Array<ProposalFilter> | null | undefined;
  /** How likely the proposal is to be right, from 0 to 1. */
  confidence?: DecimalFilter | null | undefined;
  /** The document that the proposal was found in. */
  document?: DocumentFilter | null | undefined;
  /** The program that analysed the text, with its version. Of what an editor added: `by hand`. */
  engine?: TextFilter | null | undefined;
  /**
   * Derived from the document, what is proposed, the words of its passage and their number among equal words:
   * `proposal:<hash>`. It does not depend on the program, so a decision also holds for the next run.
   */
  id?: IdFilter | null | undefined;
  /** What is proposed. */
  kind?: ProposalKindFilter | null | undefined;
  /** This filter does not match. */
  not?: ProposalFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<ProposalFilter> | null | undefined;
  /** The rule that found it, such as `office-before-name`. Of what an editor added: `by-hand`. */
  rule?: TextFilter | null | undefined;
  /** Whether an editor has decided. */
  state?: ProposalStateFilter | null | undefined;
  /**
   * Of a proposed entity: whether one, several or no entities of the graph and entries of authorities may be
   * meant. Null of other kinds, and of what was proposed before there were candidates.
   */
  verdict?: IdentificationVerdictFilter | null | undefined;
};

/** Kinds of proposal: the lists of an annotation. */
export type ProposalKind =
  /** A statement about a subject. */
  | 'CLAIM'
  /** A person, body, program or place, with all passages that name it. */
  | 'ENTITY'
  /** Words of a speaker. */
  | 'QUOTE'
  /** Another document, with the passages that refer to it. */
  | 'REFERENCE'
  /** A figure. */
  | 'STATISTIC';

/** Filters by one or more values. */
export type ProposalKindFilter = {
  /** Equal to this value. */
  eq?: ProposalKind | null | undefined;
  /** Equal to one of these values. */
  in?: Array<ProposalKind> | null | undefined;
};

/** Filters by linked proposals. */
export type ProposalListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: ProposalFilter | null | undefined;
  /** None of them matches. */
  none?: ProposalFilter | null | undefined;
  /** At least one of them matches. */
  some?: ProposalFilter | null | undefined;
};

/** A field to order proposals by. */
export type ProposalOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: ProposalOrderField;
};

/** Fields that proposals can be ordered by. */
export type ProposalOrderField =
  /** By how likely they are to be right. */
  | 'CONFIDENCE'
  /** By id. */
  | 'ID'
  /** By document, then by the position in its text. */
  | 'POSITION';

/** What has become of a proposal. */
export type ProposalState =
  /** An editor accepted it: the graph has it as a fact of its document. */
  | 'ACCEPTED'
  /** Nobody has decided, or the decision was undone. */
  | 'PENDING'
  /** An editor rejected it. */
  | 'REJECTED';

/** Filters by one or more values. */
export type ProposalStateFilter = {
  /** Equal to this value. */
  eq?: ProposalState | null | undefined;
  /** Equal to one of these values. */
  in?: Array<ProposalState> | null | undefined;
};

/** Filters quotes. All given conditions must hold. */
export type QuoteFilter = {
  /** Entities and documents that the quote is about. */
  about?: ReferentListFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<QuoteFilter> | null | undefined;
  /** The day of publication of the document. */
  date?: DateFilter | null | undefined;
  /** The document that contains the quote. */
  document?: DocumentFilter | null | undefined;
  /**
   * Derived from the document, the speaker, the words and their number among equal quotes of the document:
   * `quote:<hash>`. Text inserted elsewhere does not change it.
   */
  id?: IdFilter | null | undefined;
  /** Whether the words are quoted directly or reported indirectly. */
  kind?: QuoteKindFilter | null | undefined;
  /** This filter does not match. */
  not?: QuoteFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<QuoteFilter> | null | undefined;
  /** The passage that contains the quote. */
  passage?: PassageFilter | null | undefined;
  /** The speaker. Null if the document does not name one. */
  speaker?: SpeakerFilter | null | undefined;
  /** Statistics that the quote cites. */
  statistics?: StatisticListFilter | null | undefined;
  /** The words, without line breaks and markup. For the exact text, see `passage`. */
  text?: TextFilter | null | undefined;
};

/** Words of a speaker. */
export type QuoteItem = {
  /** Ids of entities and documents that the quote is about. */
  about?: Array<string | number> | null | undefined;
  /** The statistics that it states: keys of the same items, or ids of statistics of the document. */
  cites?: Array<string> | null | undefined;
  /** Whether the words are quoted or reported. */
  kind: QuoteKind;
  /** The words: of a direct quote, those between the quotation marks. */
  passage: PassageItem;
  /** The id of the speaker: a person, agency or organization. */
  speaker?: string | number | null | undefined;
};

/** How words are attributed to a speaker. */
export type QuoteKind =
  /** Word for word, in quotation marks. */
  | 'DIRECT'
  /** As reported speech. */
  | 'INDIRECT';

/** Filters by one or more values. */
export type QuoteKindFilter = {
  /** Equal to this value. */
  eq?: QuoteKind | null | undefined;
  /** Equal to one of these values. */
  in?: Array<QuoteKind> | null | undefined;
};

/** Filters by linked quotes. */
export type QuoteListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: QuoteFilter | null | undefined;
  /** None of them matches. */
  none?: QuoteFilter | null | undefined;
  /** At least one of them matches. */
  some?: QuoteFilter | null | undefined;
};

/** A field to order quotes by. */
export type QuoteOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: QuoteOrderField;
};

/** Fields that quotes can be ordered by. */
export type QuoteOrderField =
  /** By the day of publication of the document. */
  | 'DATE'
  /** By id. */
  | 'ID'
  /** By the position in the document's text. */
  | 'START';

/** How one wording of a quote relates to another. Case, accents and punctuation do not count. */
export type QuoteVariantKind =
  /** Words were changed, or left out in silence. */
  | 'ALTERED'
  /** One leaves words out at its beginning or end, or where an ellipsis says so. The rest is the same. */
  | 'TRUNCATED'
  /** The same words. */
  | 'VERBATIM';

/** Another document that this one refers to. */
export type ReferenceItem = {
  /** The day of publication: `YYYY-MM-DD`. */
  date?: string | null | undefined;
  /** The id: `document:<key>`. */
  id: string | number;
  /** Its language, a BCP 47 tag like `en`. */
  language?: string | null | undefined;
  /** Each passage that refers to it. */
  mentions?: Array<PassageItem> | null | undefined;
  /** Its title or, if the document gives none, what the document calls it. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
};

/** Filters nodes. All given conditions must hold. */
export type ReferentFilter = {
  /** Other names, which documents do not have. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<ReferentFilter> | null | undefined;
  /** The stable id: `<type>:<key>`. */
  id?: IdFilter | null | undefined;
  /** The name. Documents have a title instead, so they never match. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: ReferentFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<ReferentFilter> | null | undefined;
};

/** Filters by linked nodes. */
export type ReferentListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: ReferentFilter | null | undefined;
  /** None of them matches. */
  none?: ReferentFilter | null | undefined;
  /** At least one of them matches. */
  some?: ReferentFilter | null | undefined;
};

/** A passage that states a figure, with the figure as it stands there. */
export type RenderingItem = {
  /** How the figure relates to the quantity in this passage. */
  bound: Bound;
  /** Offset after the last character, in UTF-16 code units. */
  end?: number | null | undefined;
  /** The words, exactly as the text has them. */
  exact: string;
  /** Highest value of a range. */
  high?: string | null | undefined;
  /** Lowest value of a range. */
  low?: string | null | undefined;
  /** How the figure is put forward. Default: `ASSERTED`. */
  modality?: Modality | null | undefined;
  /** Which of the places that have the words is meant, counted from 1. */
  occurrence?: number | null | undefined;
  /** Offset of the first character, in UTF-16 code units. */
  start?: number | null | undefined;
  /** The figure in this passage, as an exact decimal. */
  value: string;
};

/** What somebody may do. */
export type Role =
  /** Read the graph, decide on proposals, add facts and import documents. */
  | 'EDITOR'
  /** Read the graph. */
  | 'READER';

/** Fields that search results can be narrowed by. */
export type SearchFacetField =
  /** The document that has the words. */
  | 'DOCUMENT'
  /** The modality of a claim, or of the rendering of a statistic. */
  | 'MODALITY'
  /** A publisher of that document. */
  | 'PUBLISHER'
  /** The speaker of a quote, the asserter of a claim or the reporter of a statistic. */
  | 'SPEAKER'
  /** The year of the document. */
  | 'YEAR';

/**
 * Conditions on search results. All conditions must hold; a list matches any of its values. The document
 * of a result is the one that contains the words. For an entity, it is any document that mentions it.
 */
export type SearchScope = {
  /** Ids of the documents. */
  document?: Array<string | number> | null | undefined;
  /** The earliest date of the document. Documents without a date do not match. */
  from?: string | null | undefined;
  /** The modality of a claim, or of the rendering of a statistic. Matches only these two types. */
  modality?: Array<Modality> | null | undefined;
  /** Ids of the publishers of the document. */
  publisher?: Array<string | number> | null | undefined;
  /** Ids of the speaker of a quote, the asserter of a claim or the reporter of a statistic. Matches only these three types. */
  speaker?: Array<string | number> | null | undefined;
  /** The latest date of the document. Documents without a date do not match. */
  to?: string | null | undefined;
};

/** Filters sources. All given conditions must hold. */
export type SourceFilter = {
  /** Other names, which documents do not have. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<SourceFilter> | null | undefined;
  /** The stable id: `<type>:<key>`. */
  id?: IdFilter | null | undefined;
  /** The name. Documents have a title instead, so they never match. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: SourceFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<SourceFilter> | null | undefined;
};

/** Filters by linked sources. */
export type SourceListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: SourceFilter | null | undefined;
  /** None of them matches. */
  none?: SourceFilter | null | undefined;
  /** At least one of them matches. */
  some?: SourceFilter | null | undefined;
};

/** Filters speakers. All given conditions must hold. */
export type SpeakerFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: AliasFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<SpeakerFilter> | null | undefined;
  /** The stable id: `<type>:<key>`. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: SpeakerFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<SpeakerFilter> | null | undefined;
  /** Offices held. Only people hold offices. */
  positions?: PositionListFilter | null | undefined;
};

/** Filters by linked speakers. */
export type SpeakerListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: SpeakerFilter | null | undefined;
  /** None of them matches. */
  none?: SpeakerFilter | null | undefined;
  /** At least one of them matches. */
  some?: SpeakerFilter | null | undefined;
};

/** Filters statistics. All given conditions must hold. */
export type StatisticFilter = {
  /** Entities and documents that the figure is about. */
  about?: ReferentListFilter | null | undefined;
  /** All of these filters match. */
  and?: Array<StatisticFilter> | null | undefined;
  /** Whether the value is exact, at least, at most or about. */
  bound?: BoundFilter | null | undefined;
  /** The documents that state the figure. */
  documents?: DocumentListFilter | null | undefined;
  /** The first day of the period. */
  from?: DateFilter | null | undefined;
  /** The upper end, if a range is given. */
  high?: DecimalFilter | null | undefined;
  /** Derived from what identifies the quantity: `statistic:<hash>`. */
  id?: IdFilter | null | undefined;
  /** The lower end, if a range is given. */
  low?: DecimalFilter | null | undefined;
  /** What is counted or measured. */
  measure?: TextFilter | null | undefined;
  /** This filter does not match. */
  not?: StatisticFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<StatisticFilter> | null | undefined;
  /** The place where it was counted or measured. */
  place?: PlaceFilter | null | undefined;
  /** The population the figure describes, for example *Mexican nationals*. */
  population?: TextFilter | null | undefined;
  /** The quotes that cite the figure. */
  quotes?: QuoteListFilter | null | undefined;
  /** The sources that reported the figure according to the documents. If a document names no source, the document itself. */
  reportedBy?: SourceListFilter | null | undefined;
  /** The last day of the period. */
  to?: DateFilter | null | undefined;
  /** The unit: person, visa, percent, square mile. */
  unit?: TextFilter | null | undefined;
  /** The value, in the unit of the statistic. */
  value?: DecimalFilter | null | undefined;
};

/** A figure: one quantity, and the passages that state it. */
export type StatisticItem = {
  /** Ids of entities and documents that the figure is about. */
  about?: Array<string | number> | null | undefined;
  /** How the figure relates to the actual quantity. Default: `EXACT`. */
  bound?: Bound | null | undefined;
  /** How the document gets the figure from others that it states. */
  derivedFrom?: DerivationItem | null | undefined;
  /** Highest value of a range. */
  high?: string | null | undefined;
  /** What quotes and figures of the same items name it by. Needed for nothing else. */
  key?: string | null | undefined;
  /** Lowest value of a range. */
  low?: string | null | undefined;
  /** What is counted or measured. */
  measure: string;
  /** The period of the figure. */
  period?: PeriodItem | null | undefined;
  /** The id of the place of the figure. */
  place?: string | number | null | undefined;
  /** The group that it is about. */
  population?: string | null | undefined;
  /** The passages that state it, at least one. */
  renderings: Array<RenderingItem>;
  /** Ids of the sources that the document names for the figure. Default: the document. */
  reportedBy?: Array<string | number> | null | undefined;
  /** The unit: person, visa, percent, square mile, year. */
  unit: string;
  /** The quantity, as an exact decimal. */
  value: string;
};

/** Filters by linked statistics. */
export type StatisticListFilter = {
  /** The number of them. */
  count?: CountFilter | null | undefined;
  /** All of them match. Also true if there are none. */
  every?: StatisticFilter | null | undefined;
  /** None of them matches. */
  none?: StatisticFilter | null | undefined;
  /** At least one of them matches. */
  some?: StatisticFilter | null | undefined;
};

/** A field to order statistics by. */
export type StatisticOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: StatisticOrderField;
};

/** Fields that statistics can be ordered by. */
export type StatisticOrderField =
  /** By the first day of the period. */
  | 'FROM'
  /** By id. */
  | 'ID'
  /** By what is measured: by its words, without regard to case, accents and punctuation. */
  | 'MEASURE'
  /** By the last day of the period. */
  | 'TO'
  /** By exact value, regardless of unit. */
  | 'VALUE';

/** Filters a text field. A missing value matches only `isNull: true`. */
export type TextFilter = {
  /** Contains this text, ignoring case. */
  contains?: string | null | undefined;
  /** Equal to this text. */
  eq?: string | null | undefined;
  /** Equal to one of these texts. */
  in?: Array<string> | null | undefined;
  /** Whether the value is missing. */
  isNull?: boolean | null | undefined;
  /** Starts with this text, ignoring case. */
  startsWith?: string | null | undefined;
};

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { name: string | null, role: Role, editRefusal: string | null } };

export type PickReferentQueryVariables = Exact<{
  text: string;
  types: Array<FoundType> | FoundType;
}>;


export type PickReferentQuery = { search: { edges: Array<{ node:
        | { __typename: 'Agency', id: string, name: string, description: string | null, mentions: { totalCount: number, nodes: Array<{ passage: { document: { title: string } } }> } }
        | { __typename: 'Claim' }
        | { __typename: 'Document', id: string, title: string, date: string | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null, mentions: { totalCount: number, nodes: Array<{ passage: { document: { title: string } } }> } }
        | { __typename: 'Person', id: string, name: string, description: string | null, mentions: { totalCount: number, nodes: Array<{ passage: { document: { title: string } } }> } }
        | { __typename: 'Place', id: string, name: string, description: string | null, mentions: { totalCount: number, nodes: Array<{ passage: { document: { title: string } } }> } }
        | { __typename: 'Program', id: string, name: string, description: string | null, kind: ProgramKind, mentions: { totalCount: number, nodes: Array<{ passage: { document: { title: string } } }> } }
        | { __typename: 'Quote' }
        | { __typename: 'Statistic' }
       }> } };

export type StatedFiguresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type StatedFiguresQuery = { document: { statistics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string }> } } | null };

export type TakenIdQueryVariables = Exact<{
  id: string | number;
}>;


export type TakenIdQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AnnotateMutationVariables = Exact<{
  document: string | number;
  items: AnnotationItems;
  dryRun: boolean;
}>;


export type AnnotateMutation = { decision: { id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string } | null };

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { node:
    | { __typename: 'Agency', name: string, description: string | null, id: string, nameUses: Array<{ name: string, isChosen: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, mentions: { nodes: Array<{ passage: { id: string } }> } }> } }>, merges: { nodes: Array<{ id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null }> } }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Organization', name: string, description: string | null, id: string, nameUses: Array<{ name: string, isChosen: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, mentions: { nodes: Array<{ passage: { id: string } }> } }> } }>, merges: { nodes: Array<{ id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null }> } }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', name: string, description: string | null, id: string, nameUses: Array<{ name: string, isChosen: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, mentions: { nodes: Array<{ passage: { id: string } }> } }> } }>, merges: { nodes: Array<{ id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null }> }, positions: { nodes: Array<{ title: string | null, status: PositionStatus, from: string | null, to: string | null, independentSources: number, agency: { id: string, name: string } | null, organization: { id: string, name: string } | null, claims: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
            , object:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             | null, assertedBy:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                  | { __typename: 'Agency', id: string, name: string }
                  | { __typename: 'Organization', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 | null } } }> }> } }
    | { __typename: 'Place', name: string, description: string | null, id: string, nameUses: Array<{ name: string, isChosen: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, mentions: { nodes: Array<{ passage: { id: string } }> } }> } }>, merges: { nodes: Array<{ id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null }> } }
    | { __typename: 'Program', name: string, description: string | null, kind: ProgramKind, id: string, nameUses: Array<{ name: string, isChosen: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, mentions: { nodes: Array<{ passage: { id: string } }> } }> } }>, merges: { nodes: Array<{ id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null }> } }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statistic', id: string }
   | null };

export type PositionsWithQueryVariables = Exact<{
  agency: PositionFilter;
  after?: string | null | undefined;
}>;


export type PositionsWithQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, positions: { nodes: Array<{ title: string | null, status: PositionStatus, from: string | null, to: string | null, independentSources: number, claims: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
            , object:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             | null, assertedBy:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                  | { __typename: 'Agency', id: string, name: string }
                  | { __typename: 'Organization', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 | null } } }> }> } }> } };

export type QuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  orderBy?: Array<QuoteOrder> | QuoteOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QuotesQuery = { quotes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, about: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , object:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       | null, assertedBy:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type StatisticsQueryVariables = Exact<{
  filter?: StatisticFilter | null | undefined;
  orderBy?: Array<StatisticOrder> | StatisticOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatisticsQuery = { statistics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, renderings: { totalCount: number, nodes: Array<{ value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                | { __typename: 'Agency', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               | null } } }> }, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      >, reportedBy: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }> } };

export type DocumentsByQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsByQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null }> } };

export type GapsQueryVariables = Exact<{
  statistics?: StatisticFilter | null | undefined;
  claims?: ClaimFilter | null | undefined;
}>;


export type GapsQuery = { statistics: { totalCount: number }, claims: { totalCount: number }, coverage: { statisticsWithOneSource: { totalCount: number }, claimsWithOneSource: { totalCount: number }, statisticsWithoutPeriod: { totalCount: number } } };

export type MergePartsFragment = { id: string, from: string, fromName: string, because: string | null, madeBy: string | null, madeAt: string, passage: { id: string, exact: string, document: { id: string, title: string } } | null };

export type MergedIntoQueryVariables = Exact<{
  id: string | number;
}>;


export type MergedIntoQuery = { merges: { nodes: Array<{ id: string, into: string }> } };

export type MergeEntitiesMutationVariables = Exact<{
  into: string | number;
  from: string | number;
  because: string;
}>;


export type MergeEntitiesMutation = { merge: { id: string } | null };

export type UnmergeEntitiesMutationVariables = Exact<{
  id: string | number;
}>;


export type UnmergeEntitiesMutation = { merge: { id: string, from: string } | null };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null }> } };

export type AgenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null }> } };

export type OrganizationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null }> } };

export type ProgramsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null }> } };

export type PlacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null }> } };

type ReferentName_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type ReferentName_Document_Fragment = { __typename: 'Document', id: string, title: string };

type ReferentName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type ReferentName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type ReferentName_Place_Fragment = { __typename: 'Place', id: string, name: string };

type ReferentName_Program_Fragment = { __typename: 'Program', id: string, name: string };

export type ReferentNameFragment =
  | ReferentName_Agency_Fragment
  | ReferentName_Document_Fragment
  | ReferentName_Organization_Fragment
  | ReferentName_Person_Fragment
  | ReferentName_Place_Fragment
  | ReferentName_Program_Fragment
;

type SourceName_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type SourceName_Document_Fragment = { __typename: 'Document', id: string, title: string };

type SourceName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type SourceName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type SourceNameFragment =
  | SourceName_Agency_Fragment
  | SourceName_Document_Fragment
  | SourceName_Organization_Fragment
  | SourceName_Person_Fragment
;

type SpeakerName_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type SpeakerName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type SpeakerName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type SpeakerNameFragment =
  | SpeakerName_Agency_Fragment
  | SpeakerName_Organization_Fragment
  | SpeakerName_Person_Fragment
;

export type PassagePlaceFragment = { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null } };

export type ClaimFactFragment = { __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Program', id: string, name: string }
  , object:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Program', id: string, name: string }
   | null, assertedBy:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null } } };

export type QuoteFactFragment = { __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   | null, about: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Program', id: string, name: string }
  >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null } } };

export type StatisticFactFragment = { __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Program', id: string, name: string }
  >, reportedBy: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

export type RenderingFactFragment = { value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null } } };

export type ClaimByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimByIdQuery = { claim: { __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Program', id: string, name: string }
    , object:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Program', id: string, name: string }
     | null, assertedBy:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null } } } | null };

export type QuoteByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type QuoteByIdQuery = { quote: { __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, statistics: { nodes: Array<{ __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        >, reportedBy: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }> }, speaker:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, about: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Program', id: string, name: string }
    >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null } } } | null };

export type StatisticByIdQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type StatisticByIdQuery = { statistic: { __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, renderings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }> }, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Program', id: string, name: string }
    >, reportedBy: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    > } | null };

export type ClaimsElsewhereQueryVariables = Exact<{
  subject: string | number;
  predicate: string;
  object?: IdFilter | null | undefined;
  value?: TextFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsElsewhereQuery = { claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , object:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       | null, assertedBy:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type WordingsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type WordingsOfQuery = { quote: { id: string, variants: Array<{ kind: QuoteVariantKind, quote: { id: string, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }, differences: Array<{ text: string, otherText: string }> }> } | null };

export type FigureConflictsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FigureConflictsQuery = { conflicts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, comparisons: Array<{ verdict: FigureVerdict, because: string, statistic: { id: string } }> }> } };

export type FigureDerivationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FigureDerivationsQuery = { derivedStatistics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, derivations: Array<{ arithmetic: string, result: string | null, verdict: DerivationVerdict, operands: Array<{ id: string }> }> }> } };

export type FiguresWithQueryVariables = Exact<{
  text: string;
}>;


export type FiguresWithQuery = { search: { edges: Array<{ node:
        | { id: string }
        | Record<PropertyKey, never>
       }> } };

export type FigureDetailsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FigureDetailsQuery = { statistics: { nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, comparisons: Array<{ verdict: FigureVerdict, because: string, statistic: { id: string } }>, derivations: Array<{ arithmetic: string, result: string | null, verdict: DerivationVerdict, operands: Array<{ id: string }> }> }> } };

export type DifferingFigureFragment = { id: string, comparisons: Array<{ verdict: FigureVerdict, because: string, statistic: { id: string } }> };

export type DerivedFigureFragment = { id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, derivations: Array<{ arithmetic: string, result: string | null, verdict: DerivationVerdict, operands: Array<{ id: string }> }> };

export type NeighbourhoodQueryVariables = Exact<{
  id: string | number;
  cap: number;
}>;


export type NeighbourhoodQuery = { node:
    | { __typename: 'Agency', name: string, description: string | null, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Document', title: string, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Organization', name: string, description: string | null, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', name: string, description: string | null, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Place', name: string, description: string | null, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Program', name: string, description: string | null, id: string, neighbours: Array<{ relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Document', id: string, title: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Program', id: string, name: string }
             }> } }> }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statistic', id: string }
   | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, modality: Modality, subject:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , object:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       | null }> } };

export type NeighbourKindFragment = { relationship: string, direction: LinkDirection, count: number, neighbours: { edges: Array<{ independentSources: number, node:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       }> } };

export type SaidAboutQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SaidAboutQuery = { quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string, positions: { nodes: Array<{ title: string | null, status: PositionStatus, agency: { id: string, name: string } | null, organization: { id: string, name: string } | null }> } }
       | null, about: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type ClaimsWithQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsWithQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , object:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       | null, assertedBy:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type HardenedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HardenedQuery = { hardened: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, hardenedBy: Array<{ because: string, claim: { __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Program', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Program', id: string, name: string }
           | null, assertedBy:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                | { __typename: 'Agency', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               | null } } } }>, subject:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , object:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
       | null, assertedBy:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type QuotesWithQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesWithQuery = { quotes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, about: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } }> } };

export type StatisticsWithQueryVariables = Exact<{
  filter?: StatisticFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsWithQuery = { statistics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, renderings: { nodes: Array<{ value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                | { __typename: 'Agency', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               | null } } }> }, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      >, reportedBy: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  speculation?: boolean | null | undefined;
}>;


export type ConnectionsQuery = { path: Array<{ length: number, nodes: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Document', id: string, title: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Program', id: string, name: string }
    >, hops: Array<{ relationship: string, direction: LinkDirection, independentSources: number, from:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , to:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Document', id: string, title: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Program', id: string, name: string }
      , claims: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        , object:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
         | null, assertedBy:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }> }> }> };

export type SingleSourceQueryVariables = Exact<{
  claims?: ClaimFilter | null | undefined;
  statistics?: StatisticFilter | null | undefined;
}>;


export type SingleSourceQuery = { coverage: { claimsWithOneSource: { totalCount: number, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        , object:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
         | null, assertedBy:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }> }, statisticsWithOneSource: { totalCount: number, nodes: Array<{ __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, renderings: { nodes: Array<{ value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                  | { __typename: 'Agency', id: string, name: string }
                  | { __typename: 'Organization', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 | null } } }> }, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        >, reportedBy: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }> } } };

export type CitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CitationsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, citedIn: { nodes: Array<{ passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                | { __typename: 'Agency', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               | null } } }> } }> } };

export type NodeNameQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeNameQuery = { node:
    | { __typename: 'Agency', name: string, id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Document', title: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Program', name: string, id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statistic', value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, id: string }
   | null };

export type StatisticListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StatisticListQuery = { statistics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string }> } };

export type DocumentListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentListQuery = { documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string }> } };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentPageQuery = { document: { id: string, title: string, date: string | null, url: string | null, language: string | null, sha256: string | null, text: string | null, pending: { totalCount: number }, publisher:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, authors: { nodes: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      > }, revises: { nodes: Array<{ id: string, title: string, date: string | null }> }, revisedBy: { nodes: Array<{ id: string, title: string, date: string | null }> } } | null };

export type DocumentQuotesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentQuotesQuery = { document: { quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, about: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        >, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }> } } | null };

export type DocumentClaimsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentClaimsQuery = { document: { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        , object:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
         | null, assertedBy:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null } } }> } } | null };

export type DocumentStatisticsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentStatisticsQuery = { document: { statistics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, population: string | null, independentSources: number, renderings: { nodes: Array<{ value: string, low: string | null, high: string | null, bound: Bound, modality: Modality, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
                  | { __typename: 'Agency', id: string, name: string }
                  | { __typename: 'Organization', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 | null } } }> }, period: { from: string | null, to: string | null, stated: string | null } | null, place: { id: string, name: string } | null, about: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        >, reportedBy: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }> } } | null };

export type DocumentMentionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentMentionsQuery = { document: { mentions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ referent:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Document', id: string, title: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Program', id: string, name: string }
        , passage: { id: string, start: number, end: number, exact: string } }> } } | null };

export type DocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null, sha256: string | null, url: string | null, publisher:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, quotes: { totalCount: number }, claims: { totalCount: number }, statistics: { totalCount: number } }> } };

export type PassageByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PassageByIdQuery = { node:
    | { __typename: 'Agency' }
    | { __typename: 'Claim' }
    | { __typename: 'Document' }
    | { __typename: 'Organization' }
    | { __typename: 'Passage', id: string, document: { id: string } }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Program' }
    | { __typename: 'Quote' }
    | { __typename: 'Statistic' }
   | null };

export type ProposalPartsFragment = { id: string, kind: ProposalKind, state: ProposalState, summary: string, item: string, alternatives: Array<string>, verdict: IdentificationVerdict | null, candidateCount: number | null, start: number, end: number, exact: string, rule: string, rulesVersion: string, engine: string, confidence: string, basis: ConfidenceBasis, original: string | null, editedBy: string | null, editedAt: string | null, decidedBy: string | null, decidedAt: string | null, candidates: Array<{ identifier: string, authority: string | null, name: string, description: string | null, sameAs: Array<string>, reason: string }> };

export type DocumentsToReviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentsToReviewQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, pending: { totalCount: number }, proposals: { totalCount: number } }> } };

export type LatestDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestDecisionsQuery = { proposals: { totalCount: number }, decisions: { nodes: Array<{ id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string, standing: { totalCount: number }, proposals: { nodes: Array<{ id: string, summary: string, document: { id: string, title: string } }> } }> } };

export type ProposalQueueQueryVariables = Exact<{
  filter: ProposalFilter;
  orderBy: Array<ProposalOrder> | ProposalOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalQueueQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ProposalKind, state: ProposalState, summary: string, item: string, alternatives: Array<string>, verdict: IdentificationVerdict | null, candidateCount: number | null, start: number, end: number, exact: string, rule: string, rulesVersion: string, engine: string, confidence: string, basis: ConfidenceBasis, original: string | null, editedBy: string | null, editedAt: string | null, decidedBy: string | null, decidedAt: string | null, candidates: Array<{ identifier: string, authority: string | null, name: string, description: string | null, sameAs: Array<string>, reason: string }> }> } };

export type ProposalByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalByIdQuery = { proposal: { id: string, kind: ProposalKind, state: ProposalState, summary: string, item: string, alternatives: Array<string>, verdict: IdentificationVerdict | null, candidateCount: number | null, start: number, end: number, exact: string, rule: string, rulesVersion: string, engine: string, confidence: string, basis: ConfidenceBasis, original: string | null, editedBy: string | null, editedAt: string | null, decidedBy: string | null, decidedAt: string | null, document: { id: string }, candidates: Array<{ identifier: string, authority: string | null, name: string, description: string | null, sameAs: Array<string>, reason: string }> } | null };

export type ProposalStatesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ProposalStatesQuery = { proposals: { nodes: Array<{ id: string, state: ProposalState, summary: string, decidedBy: string | null, decidedAt: string | null }> } };

export type DeclaringProposalsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DeclaringProposalsQuery = { document: { proposals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ProposalState, item: string }> } } | null };

export type KnownNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  document: string | number;
}>;


export type KnownNamesQuery = { nodes: Array<
    | { __typename: 'Agency', id: string, name: string, mentions: { totalCount: number } }
    | { __typename: 'Claim' }
    | { __typename: 'Document', id: string, title: string, citedIn: { totalCount: number } }
    | { __typename: 'Organization', id: string, name: string, mentions: { totalCount: number } }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, name: string, mentions: { totalCount: number } }
    | { __typename: 'Place', id: string, name: string, mentions: { totalCount: number } }
    | { __typename: 'Program', id: string, name: string, mentions: { totalCount: number } }
    | { __typename: 'Quote' }
    | { __typename: 'Statistic' }
   | null> };

export type DecisionMadeFragment = { id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string };

export type AcceptProposalsMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  filter?: ProposalFilter | null | undefined;
  expectedCount: number;
}>;


export type AcceptProposalsMutation = { decision: { id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string } | null };

export type RejectProposalsMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  filter?: ProposalFilter | null | undefined;
  expectedCount: number;
}>;


export type RejectProposalsMutation = { decision: { id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string } | null };

export type UndoDecisionsMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  filter?: ProposalFilter | null | undefined;
  expectedCount: number;
}>;


export type UndoDecisionsMutation = { decision: { id: string, state: ProposalState, count: number, decidedBy: string | null, decidedAt: string } | null };

export type DecisionMembersQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionMembersQuery = { decision: { state: ProposalState, proposals: { nodes: Array<{ id: string, state: ProposalState }> } } | null };

export type EditProposalMutationVariables = Exact<{
  id: string | number;
  item?: string | null | undefined;
  expectedItem: string;
  dryRun: boolean;
}>;


export type EditProposalMutation = { proposal: { id: string } | null };

export type ChooseCandidateMutationVariables = Exact<{
  id: string | number;
  candidate: string;
  expectedItem: string;
}>;


export type ChooseCandidateMutation = { proposal: { id: string } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<FoundType> | FoundType | null | undefined;
  filter?: SearchScope | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, totalCountIsCapped: boolean, groups: Array<{ type: FoundType, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, text: string, highlights: Array<{ start: number, end: number }>, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null } } | null, node:
        | { __typename: 'Agency', id: string, name: string, description: string | null }
        | { __typename: 'Claim', id: string, predicate: string, modality: Modality, stated: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Program', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Program', id: string, name: string }
           | null, assertedBy:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Document', id: string, title: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }
        | { __typename: 'Document', id: string, title: string, date: string | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null }
        | { __typename: 'Person', id: string, name: string, description: string | null }
        | { __typename: 'Place', id: string, name: string, description: string | null }
        | { __typename: 'Program', id: string, name: string, description: string | null }
        | { __typename: 'Quote', id: string, kind: QuoteKind, text: string, date: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }
        | { __typename: 'Statistic', id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, measure: string, period: { from: string | null, to: string | null, stated: string | null } | null }
       }> } };

export type FacetsQueryVariables = Exact<{
  text: string;
  types?: Array<FoundType> | FoundType | null | undefined;
  filter?: SearchScope | null | undefined;
}>;


export type FacetsQuery = { search: { facets: Array<{ field: SearchFacetField, value: string, label: string, count: number }> } };

export type ChosenNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenNamesQuery = { nodes: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Claim' }
    | { __typename: 'Document', id: string, title: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Passage' }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Program', id: string, name: string }
    | { __typename: 'Quote' }
    | { __typename: 'Statistic' }
   | null> };

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { documents: { totalCount: number }, people: { totalCount: number }, agencies: { totalCount: number }, organizations: { totalCount: number }, programs: { totalCount: number }, places: { totalCount: number }, quotes: { totalCount: number }, statistics: { totalCount: number }, claims: { totalCount: number } };

export type TeachingQueryVariables = Exact<{ [key: string]: never; }>;


export type TeachingQuery = { quotes: { nodes: Array<{ id: string, kind: QuoteKind, speaker:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null }> }, statistics: { nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string, documents: { totalCount: number } }> }, claims: { nodes: Array<{ id: string }> } };

export type DatedDocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DatedDocumentsQuery = { documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null }> } };

export type TimelineOfWordsQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type TimelineOfWordsQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Agency' }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Organization' }
      | { __typename: 'Person' }
      | { __typename: 'Place' }
      | { __typename: 'Program' }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statistic', id: string }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MergePartsFragmentDoc = new TypedDocumentString(`
    fragment MergeParts on Merge {
  id
  from
  fromName
  because
  passage {
    id
    exact
    document {
      id
      title
    }
  }
  madeBy
  madeAt
}
    `, {"fragmentName":"MergeParts"}) as unknown as TypedDocumentString<MergePartsFragment, unknown>;
export const ReferentNameFragmentDoc = new TypedDocumentString(`
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
    `, {"fragmentName":"ReferentName"}) as unknown as TypedDocumentString<ReferentNameFragment, unknown>;
export const SourceNameFragmentDoc = new TypedDocumentString(`
    fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
    `, {"fragmentName":"SourceName"}) as unknown as TypedDocumentString<SourceNameFragment, unknown>;
export const SpeakerNameFragmentDoc = new TypedDocumentString(`
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
    `, {"fragmentName":"SpeakerName"}) as unknown as TypedDocumentString<SpeakerNameFragment, unknown>;
export const PassagePlaceFragmentDoc = new TypedDocumentString(`
    fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}`, {"fragmentName":"PassagePlace"}) as unknown as TypedDocumentString<PassagePlaceFragment, unknown>;
export const ClaimFactFragmentDoc = new TypedDocumentString(`
    fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`, {"fragmentName":"ClaimFact"}) as unknown as TypedDocumentString<ClaimFactFragment, unknown>;
export const QuoteFactFragmentDoc = new TypedDocumentString(`
    fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`, {"fragmentName":"QuoteFact"}) as unknown as TypedDocumentString<QuoteFactFragment, unknown>;
export const StatisticFactFragmentDoc = new TypedDocumentString(`
    fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}`, {"fragmentName":"StatisticFact"}) as unknown as TypedDocumentString<StatisticFactFragment, unknown>;
export const RenderingFactFragmentDoc = new TypedDocumentString(`
    fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`, {"fragmentName":"RenderingFact"}) as unknown as TypedDocumentString<RenderingFactFragment, unknown>;
export const DifferingFigureFragmentDoc = new TypedDocumentString(`
    fragment DifferingFigure on Statistic {
  id
  comparisons {
    verdict
    because
    statistic {
      id
    }
  }
}
    `, {"fragmentName":"DifferingFigure"}) as unknown as TypedDocumentString<DifferingFigureFragment, unknown>;
export const DerivedFigureFragmentDoc = new TypedDocumentString(`
    fragment DerivedFigure on Statistic {
  id
  value
  low
  high
  bound
  unit
  measure
  derivations {
    arithmetic
    result
    verdict
    operands {
      id
    }
  }
}
    `, {"fragmentName":"DerivedFigure"}) as unknown as TypedDocumentString<DerivedFigureFragment, unknown>;
export const NeighbourKindFragmentDoc = new TypedDocumentString(`
    fragment NeighbourKind on NeighbourGroup {
  relationship
  direction
  count
  neighbours(first: $cap) {
    edges {
      independentSources
      node {
        ...ReferentName
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}`, {"fragmentName":"NeighbourKind"}) as unknown as TypedDocumentString<NeighbourKindFragment, unknown>;
export const ProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalParts on Proposal {
  id
  kind
  state
  summary
  item
  alternatives
  verdict
  candidates {
    identifier
    authority
    name
    description
    sameAs
    reason
  }
  candidateCount
  start
  end
  exact
  rule
  rulesVersion
  engine
  confidence
  basis
  original
  editedBy
  editedAt
  decidedBy
  decidedAt
}
    `, {"fragmentName":"ProposalParts"}) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const DecisionMadeFragmentDoc = new TypedDocumentString(`
    fragment DecisionMade on Decision {
  id
  state
  count
  decidedBy
  decidedAt
}
    `, {"fragmentName":"DecisionMade"}) as unknown as TypedDocumentString<DecisionMadeFragment, unknown>;
export const WhoAsksDocument = new TypedDocumentString(`
    query WhoAsks {
  viewer {
    name
    role
    editRefusal
  }
}
    `) as unknown as TypedDocumentString<WhoAsksQuery, WhoAsksQueryVariables>;
export const PickReferentDocument = new TypedDocumentString(`
    query PickReferent($text: String!, $types: [FoundType!]!) {
  search(text: $text, types: $types, match: PREFIX, first: 12) {
    edges {
      node {
        __typename
        ... on Entity {
          id
          name
          description
          mentions(first: 1) {
            totalCount
            nodes {
              passage {
                document {
                  title
                }
              }
            }
          }
        }
        ... on Program {
          kind
        }
        ... on Document {
          id
          title
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PickReferentQuery, PickReferentQueryVariables>;
export const StatedFiguresDocument = new TypedDocumentString(`
    query StatedFigures($id: ID!, $after: String) {
  document(id: $id) {
    statistics(first: 1000, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        value
        low
        high
        bound
        unit
        measure
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatedFiguresQuery, StatedFiguresQueryVariables>;
export const TakenIdDocument = new TypedDocumentString(`
    query TakenId($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakenIdQuery, TakenIdQueryVariables>;
export const AnnotateDocument = new TypedDocumentString(`
    mutation Annotate($document: ID!, $items: AnnotationItems!, $dryRun: Boolean!) {
  decision: annotate(document: $document, items: $items, dryRun: $dryRun) {
    ...DecisionMade
  }
}
    fragment DecisionMade on Decision {
  id
  state
  count
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<AnnotateMutation, AnnotateMutationVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      nameUses {
        name
        isChosen
        documents(first: 20, orderBy: [{field: DATE}]) {
          totalCount
          nodes {
            id
            title
            mentions(
              first: 1
              filter: {referent: {id: {eq: $id}}}
              orderBy: [{field: START}]
            ) {
              nodes {
                passage {
                  id
                }
              }
            }
          }
        }
      }
      description
      merges(
        first: 50
        filter: {undoneAt: {isNull: true}}
        orderBy: [{field: MADE_AT}]
      ) {
        nodes {
          ...MergeParts
        }
      }
    }
    ... on Person {
      positions(first: 50, orderBy: [{field: FROM}]) {
        nodes {
          title
          status
          from
          to
          agency {
            id
            name
          }
          organization {
            id
            name
          }
          independentSources
          claims {
            ...ClaimFact
          }
        }
      }
    }
    ... on Program {
      kind
    }
  }
}
    fragment MergeParts on Merge {
  id
  from
  fromName
  because
  passage {
    id
    exact
    document {
      id
      title
    }
  }
  madeBy
  madeAt
}
fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const PositionsWithDocument = new TypedDocumentString(`
    query PositionsWith($agency: PositionFilter!, $after: String) {
  people(first: 50, after: $after, filter: {positions: {some: $agency}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      positions(first: 20, filter: $agency, orderBy: [{field: FROM}]) {
        nodes {
          title
          status
          from
          to
          independentSources
          claims {
            ...ClaimFact
          }
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<PositionsWithQuery, PositionsWithQueryVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($filter: QuoteFilter, $orderBy: [QuoteOrder!], $first: Int!, $after: String) {
  quotes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuoteFact
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($filter: ClaimFilter, $orderBy: [ClaimOrder!], $first: Int!, $after: String) {
  claims(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimFact
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($filter: StatisticFilter, $orderBy: [StatisticOrder!], $first: Int!, $after: String) {
  statistics(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatisticFact
      renderings(first: 20) {
        totalCount
        nodes {
          ...RenderingFact
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const DocumentsByDocument = new TypedDocumentString(`
    query DocumentsBy($filter: DocumentFilter, $first: Int!, $after: String) {
  documents(
    first: $first
    after: $after
    filter: $filter
    orderBy: [{field: DATE, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      date
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsByQuery, DocumentsByQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($statistics: StatisticFilter, $claims: ClaimFilter) {
  statistics(first: 1, filter: $statistics) {
    totalCount
  }
  claims(first: 1, filter: $claims) {
    totalCount
  }
  coverage {
    statisticsWithOneSource(first: 1, filter: $statistics) {
      totalCount
    }
    claimsWithOneSource(first: 1, filter: $claims) {
      totalCount
    }
    statisticsWithoutPeriod(first: 1, filter: $statistics) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const MergedIntoDocument = new TypedDocumentString(`
    query MergedInto($id: ID!) {
  merges(first: 1, filter: {from: {eq: $id}, undoneAt: {isNull: true}}) {
    nodes {
      id
      into
    }
  }
}
    `) as unknown as TypedDocumentString<MergedIntoQuery, MergedIntoQueryVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($into: ID!, $from: ID!, $because: String!) {
  merge: mergeEntities(into: $into, from: $from, because: $because) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const UnmergeEntitiesDocument = new TypedDocumentString(`
    mutation UnmergeEntities($id: ID!) {
  merge: unmergeEntities(id: $id) {
    id
    from
  }
}
    `) as unknown as TypedDocumentString<UnmergeEntitiesMutation, UnmergeEntitiesMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  list: people(first: 200, after: $after, orderBy: [{field: NAME}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($after: String) {
  list: agencies(first: 200, after: $after, orderBy: [{field: NAME}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($after: String) {
  list: organizations(first: 200, after: $after, orderBy: [{field: NAME}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($after: String) {
  list: programs(first: 200, after: $after, orderBy: [{field: NAME}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($after: String) {
  list: places(first: 200, after: $after, orderBy: [{field: NAME}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ClaimByIdDocument = new TypedDocumentString(`
    query ClaimById($id: ID!) {
  claim(id: $id) {
    ...ClaimFact
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<ClaimByIdQuery, ClaimByIdQueryVariables>;
export const QuoteByIdDocument = new TypedDocumentString(`
    query QuoteById($id: ID!) {
  quote(id: $id) {
    ...QuoteFact
    statistics(first: 20) {
      nodes {
        ...StatisticFact
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}`) as unknown as TypedDocumentString<QuoteByIdQuery, QuoteByIdQueryVariables>;
export const StatisticByIdDocument = new TypedDocumentString(`
    query StatisticById($id: ID!, $after: String) {
  statistic(id: $id) {
    ...StatisticFact
    renderings(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...RenderingFact
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<StatisticByIdQuery, StatisticByIdQueryVariables>;
export const ClaimsElsewhereDocument = new TypedDocumentString(`
    query ClaimsElsewhere($subject: ID!, $predicate: String!, $object: IDFilter, $value: TextFilter, $after: String) {
  claims(
    first: 50
    after: $after
    filter: {subject: {id: {eq: $subject}}, predicate: {eq: $predicate}, object: {id: $object}, value: $value}
  ) {
    totalCount
    nodes {
      ...ClaimFact
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<ClaimsElsewhereQuery, ClaimsElsewhereQueryVariables>;
export const WordingsOfDocument = new TypedDocumentString(`
    query WordingsOf($id: ID!) {
  quote(id: $id) {
    id
    variants {
      kind
      quote {
        id
        passage {
          ...PassagePlace
        }
      }
      differences {
        text
        otherText
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`) as unknown as TypedDocumentString<WordingsOfQuery, WordingsOfQueryVariables>;
export const FigureConflictsDocument = new TypedDocumentString(`
    query FigureConflicts($after: String) {
  conflicts(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DifferingFigure
    }
  }
}
    fragment DifferingFigure on Statistic {
  id
  comparisons {
    verdict
    because
    statistic {
      id
    }
  }
}`) as unknown as TypedDocumentString<FigureConflictsQuery, FigureConflictsQueryVariables>;
export const FigureDerivationsDocument = new TypedDocumentString(`
    query FigureDerivations($after: String) {
  derivedStatistics(first: 200, after: $after, orderBy: [{field: MEASURE}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DerivedFigure
    }
  }
}
    fragment DerivedFigure on Statistic {
  id
  value
  low
  high
  bound
  unit
  measure
  derivations {
    arithmetic
    result
    verdict
    operands {
      id
    }
  }
}`) as unknown as TypedDocumentString<FigureDerivationsQuery, FigureDerivationsQueryVariables>;
export const FiguresWithDocument = new TypedDocumentString(`
    query FiguresWith($text: String!) {
  search(text: $text, types: [STATISTIC], first: 200) {
    edges {
      node {
        ... on Statistic {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresWithQuery, FiguresWithQueryVariables>;
export const FigureDetailsDocument = new TypedDocumentString(`
    query FigureDetails($ids: [ID!]!) {
  statistics(first: 25, filter: {id: {in: $ids}}) {
    nodes {
      ...DifferingFigure
      ...DerivedFigure
    }
  }
}
    fragment DifferingFigure on Statistic {
  id
  comparisons {
    verdict
    because
    statistic {
      id
    }
  }
}
fragment DerivedFigure on Statistic {
  id
  value
  low
  high
  bound
  unit
  measure
  derivations {
    arithmetic
    result
    verdict
    operands {
      id
    }
  }
}`) as unknown as TypedDocumentString<FigureDetailsQuery, FigureDetailsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $cap: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      description
      neighbours {
        ...NeighbourKind
      }
    }
    ... on Document {
      title
      neighbours {
        ...NeighbourKind
      }
    }
  }
  claims(
    first: $cap
    filter: {modality: {in: [SPECULATED, CONDITIONAL, DENIED]}, or: [{subject: {id: {eq: $id}}}, {object: {id: {eq: $id}}}]}
  ) {
    totalCount
    nodes {
      id
      predicate
      modality
      subject {
        ...ReferentName
      }
      object {
        ...ReferentName
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment NeighbourKind on NeighbourGroup {
  relationship
  direction
  count
  neighbours(first: $cap) {
    edges {
      independentSources
      node {
        ...ReferentName
      }
    }
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const SaidAboutDocument = new TypedDocumentString(`
    query SaidAbout($id: ID!, $after: String) {
  quotes(
    first: 200
    after: $after
    filter: {about: {some: {id: {eq: $id}}}}
    orderBy: [{field: DATE}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuoteFact
      speaker {
        ... on Person {
          positions(first: 5) {
            nodes {
              title
              status
              agency {
                id
                name
              }
              organization {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<SaidAboutQuery, SaidAboutQueryVariables>;
export const ClaimsWithDocument = new TypedDocumentString(`
    query ClaimsWith($filter: ClaimFilter, $after: String) {
  claims(first: 500, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimFact
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<ClaimsWithQuery, ClaimsWithQueryVariables>;
export const HardenedDocument = new TypedDocumentString(`
    query Hardened($after: String) {
  hardened(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimFact
      hardenedBy {
        because
        claim {
          ...ClaimFact
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<HardenedQuery, HardenedQueryVariables>;
export const QuotesWithDocument = new TypedDocumentString(`
    query QuotesWith($filter: QuoteFilter, $after: String) {
  quotes(first: 500, after: $after, filter: $filter, orderBy: [{field: DATE}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuoteFact
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<QuotesWithQuery, QuotesWithQueryVariables>;
export const StatisticsWithDocument = new TypedDocumentString(`
    query StatisticsWith($filter: StatisticFilter, $after: String) {
  statistics(
    first: 200
    after: $after
    filter: $filter
    orderBy: [{field: MEASURE}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatisticFact
      renderings(first: 50) {
        nodes {
          ...RenderingFact
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<StatisticsWithQuery, StatisticsWithQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $speculation: Boolean) {
  path(from: $from, to: $to, maxPaths: 10, includeSpeculation: $speculation) {
    length
    nodes {
      ...ReferentName
    }
    hops {
      from {
        ...ReferentName
      }
      to {
        ...ReferentName
      }
      relationship
      direction
      independentSources
      claims {
        ...ClaimFact
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const SingleSourceDocument = new TypedDocumentString(`
    query SingleSource($claims: ClaimFilter, $statistics: StatisticFilter) {
  coverage {
    claimsWithOneSource(first: 200, filter: $claims) {
      totalCount
      nodes {
        ...ClaimFact
      }
    }
    statisticsWithOneSource(first: 100, filter: $statistics) {
      totalCount
      nodes {
        ...StatisticFact
        renderings(first: 5) {
          nodes {
            ...RenderingFact
          }
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<SingleSourceQuery, SingleSourceQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($after: String) {
  documents(first: 100, after: $after, filter: {citedIn: {count: {gt: 0}}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      citedIn(first: 50) {
        nodes {
          passage {
            ...PassagePlace
          }
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const NodeNameDocument = new TypedDocumentString(`
    query NodeName($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
    }
    ... on Document {
      title
    }
    ... on Statistic {
      value
      low
      high
      bound
      unit
      measure
    }
  }
}
    `) as unknown as TypedDocumentString<NodeNameQuery, NodeNameQueryVariables>;
export const StatisticListDocument = new TypedDocumentString(`
    query StatisticList($after: String) {
  statistics(first: 200, after: $after, orderBy: [{field: MEASURE}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      low
      high
      bound
      unit
      measure
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticListQuery, StatisticListQueryVariables>;
export const DocumentListDocument = new TypedDocumentString(`
    query DocumentList($after: String) {
  documents(first: 200, after: $after, orderBy: [{field: TITLE}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!) {
  document(id: $id) {
    id
    title
    date
    url
    language
    sha256
    text
    pending: proposals(first: 1, filter: {state: {eq: PENDING}}) {
      totalCount
    }
    publisher {
      ...SpeakerName
    }
    authors(first: 20) {
      nodes {
        ...SpeakerName
      }
    }
    revises(first: 10) {
      nodes {
        id
        title
        date
      }
    }
    revisedBy(first: 10) {
      nodes {
        id
        title
        date
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentQuotesDocument = new TypedDocumentString(`
    query DocumentQuotes($id: ID!, $after: String) {
  document(id: $id) {
    quotes(first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...QuoteFact
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment QuoteFact on Quote {
  __typename
  id
  kind
  text
  date
  speaker {
    ...SpeakerName
  }
  about {
    ...ReferentName
  }
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<DocumentQuotesQuery, DocumentQuotesQueryVariables>;
export const DocumentClaimsDocument = new TypedDocumentString(`
    query DocumentClaims($id: ID!, $after: String) {
  document(id: $id) {
    claims(first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimFact
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment ClaimFact on Claim {
  __typename
  id
  subject {
    ...ReferentName
  }
  predicate
  object {
    ...ReferentName
  }
  value
  title
  status
  modality
  assertedBy {
    ...SourceName
  }
  passage {
    ...PassagePlace
  }
  validFrom
  validTo
  recordedAt
  retractedAt
}`) as unknown as TypedDocumentString<DocumentClaimsQuery, DocumentClaimsQueryVariables>;
export const DocumentStatisticsDocument = new TypedDocumentString(`
    query DocumentStatistics($id: ID!, $after: String) {
  document(id: $id) {
    statistics(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatisticFact
        renderings(first: 50) {
          nodes {
            ...RenderingFact
          }
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}
fragment StatisticFact on Statistic {
  __typename
  id
  value
  low
  high
  bound
  unit
  measure
  population
  period {
    from
    to
    stated
  }
  place {
    id
    name
  }
  about {
    ...ReferentName
  }
  reportedBy {
    ...SourceName
  }
  independentSources
}
fragment RenderingFact on Rendering {
  value
  low
  high
  bound
  modality
  passage {
    ...PassagePlace
  }
}`) as unknown as TypedDocumentString<DocumentStatisticsQuery, DocumentStatisticsQueryVariables>;
export const DocumentMentionsDocument = new TypedDocumentString(`
    query DocumentMentions($id: ID!, $after: String) {
  document(id: $id) {
    mentions(first: 1000, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        referent {
          ...ReferentName
        }
        passage {
          id
          start
          end
          exact
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}`) as unknown as TypedDocumentString<DocumentMentionsQuery, DocumentMentionsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($after: String, $filter: DocumentFilter) {
  documents(
    first: 100
    after: $after
    filter: $filter
    orderBy: [{field: DATE, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      date
      sha256
      url
      publisher {
        ...SpeakerName
      }
      quotes(first: 1) {
        totalCount
      }
      claims(first: 1) {
        totalCount
      }
      statistics(first: 1) {
        totalCount
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PassageByIdDocument = new TypedDocumentString(`
    query PassageById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Passage {
      id
      document {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassageByIdQuery, PassageByIdQueryVariables>;
export const DocumentsToReviewDocument = new TypedDocumentString(`
    query DocumentsToReview($after: String) {
  documents(
    first: 50
    after: $after
    filter: {proposals: {some: {state: {eq: PENDING}}}}
    orderBy: [{field: TITLE}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      pending: proposals(first: 1, filter: {state: {eq: PENDING}}) {
        totalCount
      }
      proposals(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>;
export const LatestDecisionsDocument = new TypedDocumentString(`
    query LatestDecisions {
  proposals(first: 1, filter: {state: {eq: PENDING}}) {
    totalCount
  }
  decisions(first: 10, orderBy: [{field: DECIDED_AT, direction: DESC}]) {
    nodes {
      id
      state
      count
      decidedBy
      decidedAt
      standing: proposals(first: 1, filter: {state: {in: [ACCEPTED, REJECTED]}}) {
        totalCount
      }
      proposals(first: 3, orderBy: [{field: POSITION}]) {
        nodes {
          id
          summary
          document {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestDecisionsQuery, LatestDecisionsQueryVariables>;
export const ProposalQueueDocument = new TypedDocumentString(`
    query ProposalQueue($filter: ProposalFilter!, $orderBy: [ProposalOrder!]!, $first: Int!, $after: String) {
  proposals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProposalParts
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  state
  summary
  item
  alternatives
  verdict
  candidates {
    identifier
    authority
    name
    description
    sameAs
    reason
  }
  candidateCount
  start
  end
  exact
  rule
  rulesVersion
  engine
  confidence
  basis
  original
  editedBy
  editedAt
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<ProposalQueueQuery, ProposalQueueQueryVariables>;
export const ProposalByIdDocument = new TypedDocumentString(`
    query ProposalById($id: ID!) {
  proposal(id: $id) {
    ...ProposalParts
    document {
      id
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  state
  summary
  item
  alternatives
  verdict
  candidates {
    identifier
    authority
    name
    description
    sameAs
    reason
  }
  candidateCount
  start
  end
  exact
  rule
  rulesVersion
  engine
  confidence
  basis
  original
  editedBy
  editedAt
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<ProposalByIdQuery, ProposalByIdQueryVariables>;
export const ProposalStatesDocument = new TypedDocumentString(`
    query ProposalStates($ids: [ID!]!) {
  proposals(first: 1000, filter: {id: {in: $ids}}, orderBy: [{field: POSITION}]) {
    nodes {
      id
      state
      summary
      decidedBy
      decidedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalStatesQuery, ProposalStatesQueryVariables>;
export const DeclaringProposalsDocument = new TypedDocumentString(`
    query DeclaringProposals($id: ID!, $after: String) {
  document(id: $id) {
    proposals(
      first: 1000
      after: $after
      filter: {kind: {in: [ENTITY, REFERENCE, STATISTIC]}}
      orderBy: [{field: POSITION}]
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        item
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclaringProposalsQuery, DeclaringProposalsQueryVariables>;
export const KnownNamesDocument = new TypedDocumentString(`
    query KnownNames($ids: [ID!]!, $document: ID!) {
  nodes(ids: $ids) {
    __typename
    ...ReferentName
    ... on Entity {
      mentions(first: 1, filter: {passage: {document: {id: {eq: $document}}}}) {
        totalCount
      }
    }
    ... on Document {
      citedIn(first: 1, filter: {passage: {document: {id: {eq: $document}}}}) {
        totalCount
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}`) as unknown as TypedDocumentString<KnownNamesQuery, KnownNamesQueryVariables>;
export const AcceptProposalsDocument = new TypedDocumentString(`
    mutation AcceptProposals($ids: [ID!], $filter: ProposalFilter, $expectedCount: Int!) {
  decision: acceptProposals(
    ids: $ids
    filter: $filter
    expectedCount: $expectedCount
  ) {
    ...DecisionMade
  }
}
    fragment DecisionMade on Decision {
  id
  state
  count
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<AcceptProposalsMutation, AcceptProposalsMutationVariables>;
export const RejectProposalsDocument = new TypedDocumentString(`
    mutation RejectProposals($ids: [ID!], $filter: ProposalFilter, $expectedCount: Int!) {
  decision: rejectProposals(
    ids: $ids
    filter: $filter
    expectedCount: $expectedCount
  ) {
    ...DecisionMade
  }
}
    fragment DecisionMade on Decision {
  id
  state
  count
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<RejectProposalsMutation, RejectProposalsMutationVariables>;
export const UndoDecisionsDocument = new TypedDocumentString(`
    mutation UndoDecisions($ids: [ID!], $filter: ProposalFilter, $expectedCount: Int!) {
  decision: undoDecisions(
    ids: $ids
    filter: $filter
    expectedCount: $expectedCount
  ) {
    ...DecisionMade
  }
}
    fragment DecisionMade on Decision {
  id
  state
  count
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<UndoDecisionsMutation, UndoDecisionsMutationVariables>;
export const DecisionMembersDocument = new TypedDocumentString(`
    query DecisionMembers($id: ID!) {
  decision(id: $id) {
    state
    proposals(first: 1000) {
      nodes {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionMembersQuery, DecisionMembersQueryVariables>;
export const EditProposalDocument = new TypedDocumentString(`
    mutation EditProposal($id: ID!, $item: String, $expectedItem: String!, $dryRun: Boolean!) {
  proposal: editProposal(
    id: $id
    item: $item
    expectedItem: $expectedItem
    dryRun: $dryRun
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditProposalMutation, EditProposalMutationVariables>;
export const ChooseCandidateDocument = new TypedDocumentString(`
    mutation ChooseCandidate($id: ID!, $candidate: String!, $expectedItem: String!) {
  proposal: chooseCandidate(
    id: $id
    candidate: $candidate
    expectedItem: $expectedItem
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseCandidateMutation, ChooseCandidateMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [FoundType!], $filter: SearchScope, $first: Int!, $after: String) {
  search(
    text: $text
    types: $types
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    totalCountIsCapped
    groups {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      text
      highlights {
        start
        end
      }
      passage {
        ...PassagePlace
      }
      node {
        __typename
        ... on Entity {
          id
          name
          description
        }
        ... on Document {
          id
          title
          date
        }
        ... on Quote {
          id
          kind
          text
          date
          speaker {
            ...SpeakerName
          }
        }
        ... on Statistic {
          id
          value
          low
          high
          bound
          unit
          measure
          period {
            from
            to
            stated
          }
        }
        ... on Claim {
          id
          predicate
          modality
          subject {
            ...ReferentName
          }
          object {
            ...ReferentName
          }
          stated: value
          assertedBy {
            ...SourceName
          }
        }
      }
    }
  }
}
    fragment ReferentName on Referent {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SourceName on Source {
  __typename
  ... on Entity {
    id
    name
  }
  ... on Document {
    id
    title
  }
}
fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PassagePlace on Passage {
  id
  start
  end
  exact
  prefix
  suffix
  document {
    id
    title
    date
    url
    sha256
    publisher {
      ...SpeakerName
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($text: String!, $types: [FoundType!], $filter: SearchScope) {
  search(text: $text, types: $types, filter: $filter, first: 1) {
    facets {
      field
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const ChosenNamesDocument = new TypedDocumentString(`
    query ChosenNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name
    }
    ... on Document {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenNamesQuery, ChosenNamesQueryVariables>;
export const ContentsDocument = new TypedDocumentString(`
    query Contents {
  documents(first: 1) {
    totalCount
  }
  people(first: 1) {
    totalCount
  }
  agencies(first: 1) {
    totalCount
  }
  organizations(first: 1) {
    totalCount
  }
  programs(first: 1) {
    totalCount
  }
  places(first: 1) {
    totalCount
  }
  quotes(first: 1) {
    totalCount
  }
  statistics(first: 1) {
    totalCount
  }
  claims(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ContentsQuery, ContentsQueryVariables>;
export const TeachingDocument = new TypedDocumentString(`
    query Teaching {
  quotes(first: 20, orderBy: [{field: DATE, direction: DESC}]) {
    nodes {
      id
      kind
      speaker {
        ...SpeakerName
      }
    }
  }
  statistics(first: 20, orderBy: [{field: VALUE, direction: DESC}]) {
    nodes {
      id
      value
      low
      high
      bound
      unit
      documents(first: 1) {
        totalCount
      }
    }
  }
  claims(first: 1, filter: {modality: {eq: SPECULATED}}) {
    nodes {
      id
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  ... on Entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<TeachingQuery, TeachingQueryVariables>;
export const DatedDocumentsDocument = new TypedDocumentString(`
    query DatedDocuments($filter: DocumentFilter, $after: String) {
  documents(first: 500, after: $after, filter: $filter, orderBy: [{field: DATE}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      date
    }
  }
}
    `) as unknown as TypedDocumentString<DatedDocumentsQuery, DatedDocumentsQueryVariables>;
export const TimelineOfWordsDocument = new TypedDocumentString(`
    query TimelineOfWords($text: String!, $after: String) {
  search(
    text: $text
    types: [DOCUMENT, QUOTE, STATISTIC, CLAIM]
    first: 500
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ... on Document {
        id
      }
      ... on Quote {
        id
      }
      ... on Statistic {
        id
      }
      ... on Claim {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineOfWordsQuery, TimelineOfWordsQueryVariables>;