import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../../../../src/model/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day: `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A point in time in UTC, in ISO 8601: `2026-01-31T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * An exact decimal number as a string, with the digits that the source gives: no exponent, at most 200
   * digits. It is never converted to a floating-point number.
   */
  Decimal: { input: string; output: string; }
  /** An absolute `http` or `https` URL. */
  URL: { input: string; output: string; }
};

/** A government body, such as a department, an agency or a court. */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** When the graph first had it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Documents that this body wrote or signed. */
  documents: LinkedDocumentConnection;
  /** What changed about it, as single documents describe it. */
  history: ChangeConnection;
  /** The stable id: `agency:<key>`. */
  id: Scalars['ID']['output'];
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** The government body that this one is part of. If sources disagree, the one that most claims name. */
  parent?: Maybe<Agency>;
  /** The live claims that name the parent. */
  parentClaims: Array<Claim>;
  /** Government bodies that are part of this one. */
  parts: LinkedAgencyConnection;
  /** People who held an office with this body, once for each office. */
  people: AgencyPersonConnection;
  /** Programs that this body administers. */
  programs: LinkedProgramConnection;
  /** Documents that this body published. */
  publications: LinkedDocumentConnection;
  /** Quotes by this body, direct or indirect. */
  quotes: QuoteConnection;
  /** Quotes about this body. */
  quotesAbout: QuoteConnection;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
  /** Statistics that this body reported. */
  statistics: StatisticConnection;
  /** Statistics about this body. */
  statisticsAbout: StatisticConnection;
  /** When its name, aliases, description or kind changed last. Null if they have not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A government body, such as a department, an agency or a court. */
export type AgencyStatisticsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of government bodies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AgencyEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Agency>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of government bodies. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Agency;
};

/** Filters government bodies. All given conditions must hold. */
export type AgencyFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** A short description in the annotator's words. */
  description?: InputMaybe<TextFilter>;
  /** Documents that this body wrote or signed. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The stable id: `agency:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Mentions of this entity in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The full name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<AgencyFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** The government body that this one is part of. If sources disagree, the one that most claims name. */
  parent?: InputMaybe<AgencyFilter>;
  /** Government bodies that are part of this one. */
  parts?: InputMaybe<AgencyListFilter>;
  /** People who held an office with this body, once for each office. */
  people?: InputMaybe<PositionListFilter>;
  /** Programs that this body administers. */
  programs?: InputMaybe<ProgramListFilter>;
  /** Documents that this body published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** Quotes by this body, direct or indirect. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Quotes about this body. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Statistics that this body reported. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Statistics about this body. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** Filters by linked government bodies. */
export type AgencyListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<AgencyFilter>;
  /** None of them matches. */
  none?: InputMaybe<AgencyFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<AgencyFilter>;
};

/** A field to order government bodies by. */
export type AgencyOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: AgencyOrderField;
};

/** Fields that government bodies can be ordered by. */
export type AgencyOrderField =
  /** By id. */
  | 'ID'
  /** By name: by its words, without regard to case, accents and punctuation, then by the name itself. */
  | 'NAME';

/** A page of people who held an office. */
export type AgencyPersonConnection = {
  __typename?: 'AgencyPersonConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AgencyPersonEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Person>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person who held an office, and the office. */
export type AgencyPersonEdge = {
  __typename?: 'AgencyPersonEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The first day in office, if stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Person;
  /** Whether the office was held at the time of the documents. */
  status: PositionStatus;
  /** Title of the office, as the documents give it. A person who held two offices is listed twice. */
  title?: Maybe<Scalars['String']['output']>;
  /** The last day in office, if stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/**
 * Filters by other names, compared as `TextFilter` compares a name. One and the same alias must meet all conditions. To
 * find a name wherever it stands, ask for either: `or: [{ name: { eq: "CBP" } }, { alias: { eq: "CBP" } }]`.
 */
export type AliasFilter = {
  /** Contains this text, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these texts. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with this text, ignoring case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Items of the annotation format (docs/annotation.md), which an editor adds to a document. */
export type AnnotationItems = {
  /** Statements about subjects. */
  claims?: InputMaybe<Array<ClaimItem>>;
  /** People, bodies, programs and places, with the passages that name them. */
  entities?: InputMaybe<Array<EntityItem>>;
  /** Words of speakers. */
  quotes?: InputMaybe<Array<QuoteItem>>;
  /** Other documents, with the passages that refer to them. */
  references?: InputMaybe<Array<ReferenceItem>>;
  /** Figures. */
  statistics?: InputMaybe<Array<StatisticItem>>;
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
  eq?: InputMaybe<Bound>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<Bound>>;
};

/** Something in the graph or in an authority that a proposed entity may be. */
export type Candidate = {
  __typename?: 'Candidate';
  /** The title of the authority. Null of an entity of the graph. */
  authority?: Maybe<Scalars['String']['output']>;
  /** Who or what it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id of an entity of the graph, or an identifier elsewhere, such as `bioguide:G000386`. */
  identifier: Scalars['String']['output'];
  /** Its name there. */
  name: Scalars['String']['output'];
  /** Why it may be meant: the name that agrees, and what the document says besides. */
  reason: Scalars['String']['output'];
  /** Its identifiers elsewhere. */
  sameAs: Array<Scalars['String']['output']>;
};

/**
 * What a load changed about one fact: it was added to a document, stated in another way, or removed. `before` keeps
 * what was superseded. Of a document that is new, the document alone is listed, not each of its facts.
 */
export type Change = {
  __typename?: 'Change';
  /** What happened to the fact. */
  action: ChangeAction;
  /** When the graph changed. What `before` says was superseded at this moment. */
  at: Scalars['DateTime']['output'];
  /**
   * What the document said until then, as JSON: an item of the annotation format, or title, date, URL, language and
   * SHA-256 of a document. Null if the fact was added.
   */
  before?: Maybe<Scalars['String']['output']>;
  /** What the document said until then, in one line. */
  beforeSummary?: Maybe<Scalars['String']['output']>;
  /** The document that states the fact. Null if it was removed. */
  document?: Maybe<Document>;
  /** The id of that document. */
  documentId: Scalars['ID']['output'];
  /** The id of the fact. `node` finds it as it is now; of a removed fact, this is all that is left. */
  fact: Scalars['ID']['output'];
  /** The id: `change:<time>-<hash>`. Ids are in the order of the changes. */
  id: Scalars['ID']['output'];
  /** The kind of fact. */
  kind: FactKind;
  /** When what it said until then was recorded. Null if that is not known. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fact in one line: as it is since then, or as it was if it was removed. */
  summary: Scalars['String']['output'];
  /** The ids of the entities and documents that the fact is about. A site that has a page for each builds these anew. */
  touches: Array<Scalars['ID']['output']>;
  /** The version of the document that the change led to. Null if it was removed. */
  version?: Maybe<Scalars['String']['output']>;
};

/** What can happen to a fact. */
export type ChangeAction =
  /** The document states it since then. */
  | 'ADDED'
  /** The document states it in another way since then. */
  | 'CHANGED'
  /** The document no longer states it. */
  | 'REMOVED';

/** Filters by one or more values. */
export type ChangeActionFilter = {
  /** Equal to this value. */
  eq?: InputMaybe<ChangeAction>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<ChangeAction>>;
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Change>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of changes. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Change;
};

/** Filters changes. All given conditions must hold. */
export type ChangeFilter = {
  /** What happened to the fact. */
  action?: InputMaybe<ChangeActionFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<ChangeFilter>>;
  /** When the graph changed. What `before` says was superseded at this moment. */
  at?: InputMaybe<DateTimeFilter>;
  /** The id of that document. */
  documentId?: InputMaybe<IdFilter>;
  /** The id of the fact. `node` finds it as it is now; of a removed fact, this is all that is left. */
  fact?: InputMaybe<IdFilter>;
  /** The id: `change:<time>-<hash>`. Ids are in the order of the changes. */
  id?: InputMaybe<IdFilter>;
  /** The kind of fact. */
  kind?: InputMaybe<FactKindFilter>;
  /** This filter does not match. */
  not?: InputMaybe<ChangeFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<ChangeFilter>>;
};

/** A field to order changes by. */
export type ChangeOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: ChangeOrderField;
};

/** Fields that changes can be ordered by. */
export type ChangeOrderField =
  /** By when the graph changed. */
  | 'AT'
  /** By id. */
  | 'ID';

/** A statement about a subject, made in one passage of a document. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Who makes the claim. This need not be the publisher of the document. */
  assertedBy: Source;
  /** Live claims that say the opposite: they deny what this one asserts, or assert what it denies, of the same subject, predicate, title, and object or value. */
  contradictedBy: Array<Claim>;
  /** When Footnote first loaded the claim: the same as `recordedAt`. */
  createdAt: Scalars['DateTime']['output'];
  /** The document that states the claim. */
  document: Document;
  /** Live claims that assert later, without new evidence, what this one speculates or makes conditional: at most 100, the earliest documents first. */
  hardenedBy: Array<Hardening>;
  /** What changed about it since it was recorded. */
  history: ChangeConnection;
  /**
   * Derived from the document, what the claim says and its number among equal claims of the document:
   * `claim:<hash>`. Text inserted elsewhere does not change it.
   */
  id: Scalars['ID']['output'];
  /** Whether the claim is asserted, speculated, conditional or denied. Only asserted claims become links. */
  modality: Modality;
  /** The entity or document that the claim links its subject to. Null if the claim states a `value`. */
  object?: Maybe<Referent>;
  /** The passage that states the claim. */
  passage: Passage;
  /** A verb in upper snake case: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or any other. */
  predicate: Scalars['String']['output'];
  /** When Footnote first loaded the claim. */
  recordedAt: Scalars['DateTime']['output'];
  /** When the source retracted the claim. Null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Other claims of the same subject, predicate, title, and object or value, in any document and of any modality. */
  sameStatement: ClaimConnection;
  /** Whether the office was held at the time of the document. Set only when `predicate` is `HELD`. */
  status?: Maybe<PositionStatus>;
  /** The entity or document that the claim is about. */
  subject: Referent;
  /** Title of the office. Set only when `predicate` is `HELD`. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the document's statement of it changed last. Null if it has not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day for which the claim holds, if stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day for which the claim holds, if stated. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What the claim states, in the annotator's words. Null if the claim has an `object`. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A statement about a subject, made in one passage of a document. */
export type ClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A statement about a subject, made in one passage of a document. */
export type ClaimSameStatementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Claim>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of claims. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Claim;
};

/** Filters claims. All given conditions must hold. */
export type ClaimFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** Who makes the claim. This need not be the publisher of the document. */
  assertedBy?: InputMaybe<SourceFilter>;
  /** The document that states the claim. */
  document?: InputMaybe<DocumentFilter>;
  /**
   * Derived from the document, what the claim says and its number among equal claims of the document:
   * `claim:<hash>`. Text inserted elsewhere does not change it.
   */
  id?: InputMaybe<IdFilter>;
  /** Whether the claim is asserted, speculated, conditional or denied. Only asserted claims become links. */
  modality?: InputMaybe<ModalityFilter>;
  /** This filter does not match. */
  not?: InputMaybe<ClaimFilter>;
  /** The entity or document that the claim links its subject to. Null if the claim states a `value`. */
  object?: InputMaybe<ReferentFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** The passage that states the claim. */
  passage?: InputMaybe<PassageFilter>;
  /** A verb in upper snake case: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or any other. */
  predicate?: InputMaybe<TextFilter>;
  /** When Footnote first loaded the claim. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** When the source retracted the claim. Null while it stands. */
  retractedAt?: InputMaybe<DateTimeFilter>;
  /** Whether the office was held at the time of the document. Set only when `predicate` is `HELD`. */
  status?: InputMaybe<PositionStatusFilter>;
  /** The entity or document that the claim is about. */
  subject?: InputMaybe<ReferentFilter>;
  /** Title of the office. Set only when `predicate` is `HELD`. */
  title?: InputMaybe<TextFilter>;
  /** The first day for which the claim holds, if stated. */
  validFrom?: InputMaybe<DateFilter>;
  /** The last day for which the claim holds, if stated. */
  validTo?: InputMaybe<DateFilter>;
  /** What the claim states, in the annotator's words. Null if the claim has an `object`. */
  value?: InputMaybe<TextFilter>;
};

/** A statement about a subject, with either an `object` or a `value`. */
export type ClaimItem = {
  /** The id of who makes the statement: a person, body or document. */
  assertedBy: Scalars['ID']['input'];
  /** How the claim is put forward. Default: `ASSERTED`. */
  modality?: InputMaybe<Modality>;
  /** The id of the entity or document that the claim links its subject to. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** The passage that states it. */
  passage: PassageItem;
  /** A verb in upper snake case: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or any other. */
  predicate: Scalars['String']['input'];
  /** Whether the office was held at the time of the document. Only for `HELD`. */
  status?: InputMaybe<PositionStatus>;
  /** The id of the entity or document that the claim is about. */
  subject: Scalars['ID']['input'];
  /** Title of the office. Only for `HELD`. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The first day for which it holds: `YYYY-MM-DD`. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** The last day for which it holds: `YYYY-MM-DD`. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** What is said, in your own words. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Filters by linked claims. */
export type ClaimListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<ClaimFilter>;
  /** None of them matches. */
  none?: InputMaybe<ClaimFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<ClaimFilter>;
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
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this number. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this number. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this number. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this number. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Gaps in the graph: facts with little support, and data that is missing. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Asserted claims that no other document makes with the same subject, predicate, title, and object or value. */
  claimsWithOneSource: ClaimConnection;
  /** People, organizations, programs and places that no claim links to anything. */
  entitiesNeverLinked: ReferentConnection;
  /** Quotes without a named speaker. */
  quotesWithoutSpeaker: QuoteConnection;
  /** Statistics with one independent source: one publisher, or near-duplicates of one document. */
  statisticsWithOneSource: StatisticConnection;
  /** Statistics with no stated period. */
  statisticsWithoutPeriod: StatisticConnection;
  /** Percentages that a document states beside two counts of one unit and the same topic, and that no document derives from other figures. */
  underivedPercentages: StatisticConnection;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageClaimsWithOneSourceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageEntitiesNeverLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageQuotesWithoutSpeakerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageStatisticsWithOneSourceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageStatisticsWithoutPeriodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Gaps in the graph: facts with little support, and data that is missing. */
export type CoverageUnderivedPercentagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** Filters days. A missing value matches only `isNull: true`. */
export type DateFilter = {
  /** Equal to this value. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater or later than this value. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to this value, or greater or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether the value is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this value. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to this value, or less or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Filters times. A missing value matches only `isNull: true`. */
export type DateTimeFilter = {
  /** Equal to this value. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater or later than this value. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to this value, or greater or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Whether the value is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this value. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to this value, or less or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Filters decimals. A missing value matches only `isNull: true`. */
export type DecimalFilter = {
  /** Equal to this value. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater or later than this value. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to this value, or greater or later. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Whether the value is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this value. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to this value, or less or earlier. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What an editor decided on some proposals at one moment. */
export type Decision = {
  __typename?: 'Decision';
  /** The number of proposals, those included that accepted ones needed. */
  count: Scalars['Int']['output'];
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who decided: the name of the key or the subject of the token. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The id: `decision:<key>`. */
  id: Scalars['ID']['output'];
  /** The proposals. */
  proposals: ProposalConnection;
  /** What the proposals became. PENDING: earlier decisions were undone. */
  state: ProposalState;
};


/** What an editor decided on some proposals at one moment. */
export type DecisionProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProposalOrder>>;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DecisionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Decision>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of decisions. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Decision;
};

/** Filters decisions. All given conditions must hold. */
export type DecisionFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<DecisionFilter>>;
  /** When it was decided. */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** Who decided: the name of the key or the subject of the token. */
  decidedBy?: InputMaybe<TextFilter>;
  /** The id: `decision:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** This filter does not match. */
  not?: InputMaybe<DecisionFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<DecisionFilter>>;
  /** The proposals. */
  proposals?: InputMaybe<ProposalListFilter>;
  /** What the proposals became. PENDING: earlier decisions were undone. */
  state?: InputMaybe<ProposalStateFilter>;
};

/** A field to order decisions by. */
export type DecisionOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: DecisionOrderField;
};

/** Fields that decisions can be ordered by. */
export type DecisionOrderField =
  /** By when they were made. */
  | 'DECIDED_AT'
  /** By id. */
  | 'ID';

/**
 * How documents derive a figure from other figures, and whether the arithmetic is right. It uses the values of
 * the statistics; a passage may give a figure in other words.
 */
export type Derivation = {
  __typename?: 'Derivation';
  /** The arithmetic in figures: `(16170 − 33370) ÷ 33370 × 100`. */
  arithmetic: Scalars['String']['output'];
  /** The documents that derive the figure in this way, by id. */
  documents: Array<Document>;
  /** The figures that it is applied to, in the order of the operation. */
  operands: Array<Statistic>;
  /** The operation. */
  operation: DerivationOperation;
  /** The exact result. Null if the operation has none, as for a share of zero. If its decimals never end, the first 12. */
  result?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the stated figure is the result. */
  verdict: DerivationVerdict;
};

/** How a figure is derived. */
export type DerivationItem = {
  /** The operands, in the order of the operation: keys of the same items, or ids of statistics of the document. */
  of: Array<Scalars['String']['input']>;
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

/** A document in the graph, or one that another document refers to. */
export type Document = Node & {
  __typename?: 'Document';
  /** The authors. */
  authors: LinkedSpeakerConnection;
  /** Mentions of this document in other documents. */
  citedIn: MentionConnection;
  /** Claims that this document makes. */
  claims: ClaimConnection;
  /** When the graph first had it, or first a reference to it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What changed about the document itself: its title, date, URL, language and text. */
  history: ChangeConnection;
  /** The stable id: `document:<key>`. */
  id: Scalars['ID']['output'];
  /** Language of the text, as a BCP 47 tag such as `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** Mentions of entities and other documents in this document. */
  mentions: MentionConnection;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Annotated passages of this document. Order them by START to read it from beginning to end. */
  passages: PassageConnection;
  /** What programs propose as facts of this document. Order them by POSITION to read it from beginning to end. */
  proposals: ProposalConnection;
  /** The publisher. If sources disagree, the one that most claims name. */
  publisher?: Maybe<Speaker>;
  /** The live claims that name a publisher. */
  publisherClaims: Array<Claim>;
  /** Quotes in this document. */
  quotes: QuoteConnection;
  /** Later documents that revise this one. */
  revisedBy: LinkedDocumentConnection;
  /** Earlier documents that this one revises. */
  revises: LinkedDocumentConnection;
  /** The SHA-256 hash of the canonical text, in hexadecimal. Null if the document is only referred to. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Statistics that this document states. */
  statistics: StatisticConnection;
  /** Documents that take facts from this one, according to claims. */
  takenBy: LinkedDocumentConnection;
  /** Documents that this one takes facts from, according to claims. A source without a `text` is named only: the chain ends there. */
  takesFrom: LinkedDocumentConnection;
  /** The canonical text, which passages refer to by offsets in UTF-16 code units. Null if the document is only referred to. */
  text?: Maybe<Scalars['String']['output']>;
  /** The title. If none is known, the name by which other documents refer to it. */
  title: Scalars['String']['output'];
  /** When it was last loaded with other content. Null if that was before Footnote recorded this. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address of the document on the web. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Which version of the document this is: a hash of all that it states. An annotation that corrects it names it, so that two corrections never overwrite each other. Null if the document is only referred to. */
  version?: Maybe<Scalars['String']['output']>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentCitedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PassageOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProposalOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentRevisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentRevisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentTakenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A document in the graph, or one that another document refers to. */
export type DocumentTakesFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Document>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of documents. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Document;
};

/** Filters documents. All given conditions must hold. */
export type DocumentFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** The authors. */
  authors?: InputMaybe<SpeakerListFilter>;
  /** Mentions of this document in other documents. */
  citedIn?: InputMaybe<MentionListFilter>;
  /** Claims that this document makes. */
  claims?: InputMaybe<ClaimListFilter>;
  /** The day of publication. */
  date?: InputMaybe<DateFilter>;
  /** The stable id: `document:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Language of the text, as a BCP 47 tag such as `en`. */
  language?: InputMaybe<TextFilter>;
  /** Mentions of entities and other documents in this document. */
  mentions?: InputMaybe<MentionListFilter>;
  /** This filter does not match. */
  not?: InputMaybe<DocumentFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** What programs propose as facts of this document. Order them by POSITION to read it from beginning to end. */
  proposals?: InputMaybe<ProposalListFilter>;
  /** The publisher. If sources disagree, the one that most claims name. */
  publisher?: InputMaybe<SpeakerFilter>;
  /** Quotes in this document. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Later documents that revise this one. */
  revisedBy?: InputMaybe<DocumentListFilter>;
  /** Earlier documents that this one revises. */
  revises?: InputMaybe<DocumentListFilter>;
  /** The SHA-256 hash of the canonical text, in hexadecimal. Null if the document is only referred to. */
  sha256?: InputMaybe<TextFilter>;
  /** Statistics that this document states. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Documents that take facts from this one, according to claims. */
  takenBy?: InputMaybe<DocumentListFilter>;
  /** Documents that this one takes facts from, according to claims. A source without a `text` is named only: the chain ends there. */
  takesFrom?: InputMaybe<DocumentListFilter>;
  /** The title. If none is known, the name by which other documents refer to it. */
  title?: InputMaybe<TextFilter>;
  /** The address of the document on the web. */
  url?: InputMaybe<TextFilter>;
};

/** Filters by linked documents. */
export type DocumentListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<DocumentFilter>;
  /** None of them matches. */
  none?: InputMaybe<DocumentFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<DocumentFilter>;
};

/** A field to order documents by. */
export type DocumentOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: DocumentOrderField;
};

/** Fields that documents can be ordered by. */
export type DocumentOrderField =
  /** By the day of publication. */
  | 'DATE'
  /** By id. */
  | 'ID'
  /** By title: by its words, without regard to case, accents and punctuation, then by the title itself. */
  | 'TITLE';

/** A person, organization, government body, program or place that documents name. */
export type Entity = {
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The stable id: `<type>:<key>`. */
  id: Scalars['ID']['output'];
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
};


/** A person, organization, government body, program or place that documents name. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A person, organization, government body, program or place that documents name. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A person, organization, government body, program or place that documents name. */
export type EntityMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};

/** A person, body, program or place. What the graph says of one with this id already stays. */
export type EntityItem = {
  /** Other names. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who or what it is, in your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id: `<type>:<key>`, like `person:mark-morgan`. */
  id: Scalars['ID']['input'];
  /** Required for a program, and only for it. */
  kind?: InputMaybe<ProgramKind>;
  /** Each passage that names it. */
  mentions?: InputMaybe<Array<PassageItem>>;
  /** The full name, as the document gives it. */
  name: Scalars['String']['input'];
  /** Its identifiers elsewhere, like `wikidata:Q42`, or addresses. */
  sameAs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Kinds of fact that can change. */
export type FactKind =
  /** A statement about a subject. */
  | 'CLAIM'
  /** A document: its title, date, URL, language or text. */
  | 'DOCUMENT'
  /** How a document describes and mentions a person, body, program or place. */
  | 'ENTITY'
  /** Words of a speaker. */
  | 'QUOTE'
  /** How a document refers to another one. */
  | 'REFERENCE'
  /** A figure, as a document states it. */
  | 'STATISTIC';

/** Filters by one or more values. */
export type FactKindFilter = {
  /** Equal to this value. */
  eq?: InputMaybe<FactKind>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<FactKind>>;
};

/** Another figure of the same measure and unit, and how it relates to the first. */
export type FigureComparison = {
  __typename?: 'FigureComparison';
  /** The reason in one sentence, with the values that it rests on. */
  because: Scalars['String']['output'];
  /** The other figure. */
  statistic: Statistic;
  /** Why the figures differ. */
  verdict: FigureVerdict;
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

/** Anything that a search can find. */
export type Found = Agency | Claim | Document | Organization | Person | Place | Program | Quote | Statistic;

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

/** A claim that asserts what an earlier one only speculated, and names no evidence that the earlier one did not have. */
export type Hardening = {
  __typename?: 'Hardening';
  /** The reason in one sentence, with the documents and the source that it rests on. */
  because: Scalars['String']['output'];
  /** The claim that asserts it: `assertedBy` says who does, `document` where. */
  claim: Claim;
  /** Why it is thought to have no new evidence. */
  reason: HardeningReason;
};

/** Why an assertion is thought to have no evidence beyond that of an earlier speculation. The first that applies is given. */
export type HardeningReason =
  /** Its document is a near copy of the earlier one. */
  | 'NEAR_COPY'
  /** It names no source at all: its document says it in its own name, or in that of its author or publisher. */
  | 'NO_SOURCE'
  /** One document has both: first the speculation, further down the assertion. */
  | 'SAME_DOCUMENT'
  /** It names a source that the earlier document had already. */
  | 'SAME_SOURCE'
  /** Its document revises the earlier one, takes facts from it, or attributes the claim to it, perhaps through other documents. */
  | 'TAKES_FROM';

/** A range of a text. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Offset after the last character, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** Offset of the first character, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** One link of a path: everything that connects the two nodes. */
export type Hop = {
  __typename?: 'Hop';
  /** The claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** OUTGOING if `from` is the subject of the first of `relationships`, the speaker, the reporter or the document. */
  direction: LinkDirection;
  /** The end that is nearer to the start of the path. */
  from: Referent;
  /** The number of independent publishers behind the claims. Near-duplicates count once; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The passages that connect the nodes, if the path may go through documents. */
  passages: Array<Passage>;
  /** The quotes that connect the nodes, if the path may go through quotes. */
  quotes: Array<Quote>;
  /** The first of `relationships`. */
  relationship: Scalars['String']['output'];
  /** The kinds of link, in alphabetical order: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, another predicate, QUOTE, FIGURE or MENTION. */
  relationships: Array<Scalars['String']['output']>;
  /** The statistics that connect the nodes, if the path may go through figures. */
  statistics: Array<Statistic>;
  /** The end that is nearer to the end of the path. */
  to: Referent;
};

/** Filters by id. */
export type IdFilter = {
  /** Equal to this id. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these ids. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  eq?: InputMaybe<IdentificationVerdict>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<IdentificationVerdict>>;
};

/** The direction of a link, seen from one of its ends. */
export type LinkDirection =
  /** This end is the object of the link. */
  | 'INCOMING'
  /** This end is the subject of the link. */
  | 'OUTGOING';

/** A page of linked government bodies. */
export type LinkedAgencyConnection = {
  __typename?: 'LinkedAgencyConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LinkedAgencyEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Agency>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of linked government bodies. */
export type LinkedAgencyEdge = {
  __typename?: 'LinkedAgencyEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Agency;
};

/** A page of linked documents. */
export type LinkedDocumentConnection = {
  __typename?: 'LinkedDocumentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LinkedDocumentEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Document>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of linked documents. */
export type LinkedDocumentEdge = {
  __typename?: 'LinkedDocumentEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Document;
};

/** A page of linked programs. */
export type LinkedProgramConnection = {
  __typename?: 'LinkedProgramConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LinkedProgramEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Program>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of linked programs. */
export type LinkedProgramEdge = {
  __typename?: 'LinkedProgramEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Program;
};

/** A page of linked nodes. */
export type LinkedReferentConnection = {
  __typename?: 'LinkedReferentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LinkedReferentEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Referent>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of linked nodes. */
export type LinkedReferentEdge = {
  __typename?: 'LinkedReferentEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Referent;
};

/** A page of authors. */
export type LinkedSpeakerConnection = {
  __typename?: 'LinkedSpeakerConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LinkedSpeakerEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Speaker>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of authors. */
export type LinkedSpeakerEdge = {
  __typename?: 'LinkedSpeakerEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The item. */
  node: Speaker;
};

/** A place in a document where an entity or another document is named. */
export type Mention = {
  __typename?: 'Mention';
  /** The passage that contains the name. */
  passage: Passage;
  /** The entity or document that is named. */
  referent: Referent;
};

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MentionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Mention>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of mentions. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Mention;
};

/** Filters mentions. All given conditions must hold. */
export type MentionFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<MentionFilter>>;
  /** This filter does not match. */
  not?: InputMaybe<MentionFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<MentionFilter>>;
  /** The passage that contains the name. */
  passage?: InputMaybe<PassageFilter>;
  /** The entity or document that is named. */
  referent?: InputMaybe<ReferentFilter>;
};

/** Filters by linked mentions. */
export type MentionListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<MentionFilter>;
  /** None of them matches. */
  none?: InputMaybe<MentionFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<MentionFilter>;
};

/** A field to order mentions by. */
export type MentionOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: MentionOrderField;
};

/** Fields that mentions can be ordered by. */
export type MentionOrderField =
  /** By id. */
  | 'ID'
  /** By the position in the document's text. */
  | 'START';

/**
 * An editor's statement that two entities are one. While it holds, the graph has `into` alone: what documents state of
 * `from` is stated of it, under ids that stay the same.
 */
export type Merge = {
  __typename?: 'Merge';
  /** Why, in the words of the editor. Null if a passage alone says so. */
  because?: Maybe<Scalars['String']['output']>;
  /** That entity. Null if the graph has none with this id: it may have been merged itself. */
  entity?: Maybe<Referent>;
  /** The id of the entity that is another one. No entity has it while the merge holds. */
  from: Scalars['ID']['output'];
  /** The name of that entity when it was merged. */
  fromName: Scalars['String']['output'];
  /** The id: `merge:<key>`. */
  id: Scalars['ID']['output'];
  /** The id of the entity that it is. */
  into: Scalars['ID']['output'];
  /** When they were merged. */
  madeAt: Scalars['DateTime']['output'];
  /** Who said so: the name of the key or the subject of the token. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** The passage that says so. Null if there is none, or it is gone. */
  passage?: Maybe<Passage>;
  /** When it was undone. Null while it holds. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. Null while it holds. */
  undoneBy?: Maybe<Scalars['String']['output']>;
};

/** A page of merges. */
export type MergeConnection = {
  __typename?: 'MergeConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MergeEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Merge>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of merges. */
export type MergeEdge = {
  __typename?: 'MergeEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Merge;
};

/** Filters merges. All given conditions must hold. */
export type MergeFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<MergeFilter>>;
  /** The id of the entity that is another one. No entity has it while the merge holds. */
  from?: InputMaybe<IdFilter>;
  /** The id: `merge:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** The id of the entity that it is. */
  into?: InputMaybe<IdFilter>;
  /** When they were merged. */
  madeAt?: InputMaybe<DateTimeFilter>;
  /** Who said so: the name of the key or the subject of the token. */
  madeBy?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<MergeFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<MergeFilter>>;
  /** When it was undone. Null while it holds. */
  undoneAt?: InputMaybe<DateTimeFilter>;
};

/** A field to order merges by. */
export type MergeOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: MergeOrderField;
};

/** Fields that merges can be ordered by. */
export type MergeOrderField =
  /** By id. */
  | 'ID'
  /** By when they were made. */
  | 'MADE_AT';

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
  eq?: InputMaybe<Modality>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<Modality>>;
};

/** What editors may change. Each operation makes one change, whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Makes facts of pending proposals: their documents are loaded with them, as revisions of their annotations.
   * A proposal brings along the pending entities that it needs, such as the speaker of a quote. CONFLICT if the
   * proposals are not what the caller saw.
   */
  acceptProposals?: Maybe<Decision>;
  /**
   * Adds facts by hand to a document that has its text. Each becomes a proposal of the caller's that is accepted
   * at once, so that `undoDecisions` takes it back. What an annotation may not state is refused, with all that is
   * wrong; words that the text has more than once are refused with their places. An entity that an item refers to
   * need not be among the items if the document, a pending proposal of it or the graph has it.
   */
  annotate?: Maybe<Decision>;
  /**
   * Says which candidate a pending proposal of an entity is. Of an entity of the graph, the proposal gets the id,
   * and so do the pending proposals of the document that refer to it; of an entry of an authority, it gets the
   * identifiers in `sameAs`. One of each can be chosen, one after the other. CONFLICT if the proposal is not what
   * the caller saw.
   */
  chooseCandidate?: Maybe<Proposal>;
  /**
   * Changes what a pending proposal proposes; it keeps its id, its rule and its confidence. The item is checked
   * as an item of an annotation is, and each of its passages against the text. CONFLICT if the proposal is not
   * what the caller saw.
   */
  editProposal?: Maybe<Proposal>;
  /**
   * Says that two entities of one type are the same: from then on, the graph has `into` alone, with all that documents
   * state of both, and documents that name `from` later are about it too. Facts keep their ids. A reason is required:
   * words, or a passage. `unmergeEntities` takes it back exactly.
   */
  mergeEntities?: Maybe<Merge>;
  /** Sets pending proposals aside. Further runs do not bring them back. */
  rejectProposals?: Maybe<Decision>;
  /**
   * Makes accepted or rejected proposals pending again, and takes back exactly the facts that accepting them
   * added. CONFLICT if the document was loaded again since with an annotation that states the same.
   */
  undoDecisions?: Maybe<Decision>;
  /**
   * Undoes a merge: the graph has both entities again, each with what documents state of it. CONFLICT if it is undone
   * already.
   */
  unmergeEntities?: Maybe<Merge>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationAcceptProposalsArgs = {
  expectedCount: Scalars['Int']['input'];
  filter?: InputMaybe<ProposalFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationAnnotateArgs = {
  document: Scalars['ID']['input'];
  dryRun?: Scalars['Boolean']['input'];
  items: AnnotationItems;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationChooseCandidateArgs = {
  candidate: Scalars['String']['input'];
  expectedItem: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationEditProposalArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedItem: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  item?: InputMaybe<Scalars['String']['input']>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationMergeEntitiesArgs = {
  because?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  passage?: InputMaybe<Scalars['ID']['input']>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationRejectProposalsArgs = {
  expectedCount: Scalars['Int']['input'];
  filter?: InputMaybe<ProposalFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationUndoDecisionsArgs = {
  expectedCount: Scalars['Int']['input'];
  filter?: InputMaybe<ProposalFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What editors may change. Each operation makes one change, whole or not at all. */
export type MutationUnmergeEntitiesArgs = {
  id: Scalars['ID']['input'];
};

/**
 * A name of an entity, and who uses it. A document uses the names that its annotation lists for the entity, as its name
 * or as an alias, whatever words it mentions the entity by.
 */
export type NameUse = {
  __typename?: 'NameUse';
  /** Documents that use the name. */
  documents: DocumentConnection;
  /** Whether this is the entity's `name`: the one that most documents give it, and of equally many that of the earliest document. */
  isChosen: Scalars['Boolean']['output'];
  /** The name, as the documents write it. */
  name: Scalars['String']['output'];
};


/**
 * A name of an entity, and who uses it. A document uses the names that its annotation lists for the entity, as its name
 * or as an alias, whatever words it mentions the entity by.
 */
export type NameUseDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};

/** All links of one kind and direction from one entity or document. */
export type NeighbourGroup = {
  __typename?: 'NeighbourGroup';
  /** The number of links. */
  count: Scalars['Int']['output'];
  /** Whether the links go out from the entity or document, or come in. */
  direction: LinkDirection;
  /** The entities and documents at the other end. */
  neighbours: LinkedReferentConnection;
  /** The kind of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, TAKES_FROM, or another asserted predicate. */
  relationship: Scalars['String']['output'];
};


/** All links of one kind and direction from one entity or document. */
export type NeighbourGroupNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An object with a global id. */
export type Node = {
  /** The stable id, `<type>:<key>`. Only the part before the colon has a meaning. */
  id: Scalars['ID']['output'];
};

/** The direction of an ordering. */
export type OrderDirection =
  /** Ascending: smallest, earliest or alphabetically first item first. */
  | 'ASC'
  /** Descending: largest, latest or alphabetically last item first. */
  | 'DESC';

/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** When the graph first had it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Documents that this organization wrote or signed. */
  documents: LinkedDocumentConnection;
  /** What changed about it, as single documents describe it. */
  history: ChangeConnection;
  /** The stable id: `organization:<key>`. */
  id: Scalars['ID']['output'];
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** People who held an office with this organization, once for each office. */
  people: AgencyPersonConnection;
  /** Documents that this organization published. */
  publications: LinkedDocumentConnection;
  /** Quotes by this organization, direct or indirect. */
  quotes: QuoteConnection;
  /** Quotes about this organization. */
  quotesAbout: QuoteConnection;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
  /** Statistics that this organization reported. */
  statistics: StatisticConnection;
  /** Statistics about this organization. */
  statisticsAbout: StatisticConnection;
  /** When its name, aliases, description or kind changed last. Null if they have not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** An organization that is not part of a government, such as a company, a newspaper or an association. */
export type OrganizationStatisticsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Organization>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of organizations. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
};

/** Filters organizations. All given conditions must hold. */
export type OrganizationFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** A short description in the annotator's words. */
  description?: InputMaybe<TextFilter>;
  /** Documents that this organization wrote or signed. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The stable id: `organization:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Mentions of this entity in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The full name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<OrganizationFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** People who held an office with this organization, once for each office. */
  people?: InputMaybe<PositionListFilter>;
  /** Documents that this organization published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** Quotes by this organization, direct or indirect. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Quotes about this organization. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Statistics that this organization reported. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Statistics about this organization. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** A field to order organizations by. */
export type OrganizationOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: OrganizationOrderField;
};

/** Fields that organizations can be ordered by. */
export type OrganizationOrderField =
  /** By id. */
  | 'ID'
  /** By name: by its words, without regard to case, accents and punctuation, then by the name itself. */
  | 'NAME';

/** The position of a page in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. Null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A range of a document's text. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** Claims that this passage states. */
  claims: Array<Claim>;
  /** The document that contains the passage. */
  document: Document;
  /** Offset after the last character, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** The exact text of the passage. */
  exact: Scalars['String']['output'];
  /**
   * Derived from the document, the words and their number among equal words of the text: `passage:<hash>`.
   * Text inserted elsewhere does not change it.
   */
  id: Scalars['ID']['output'];
  /** Up to 32 code units of text before the passage. */
  prefix: Scalars['String']['output'];
  /** Quotes in exactly this passage. */
  quotes: Array<Quote>;
  /** Entities and documents that the passage mentions. */
  referents: Array<Referent>;
  /** Statistics that this passage states, each with the value that it gives. */
  renderings: Array<Rendering>;
  /** Offset of the first character in the document's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Up to 32 code units of text after the passage. */
  suffix: Scalars['String']['output'];
};

/** A page of passages. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<PassageEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Passage>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of passages. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Passage;
};

/** Filters passages. All given conditions must hold. */
export type PassageFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<PassageFilter>>;
  /** The document that contains the passage. */
  document?: InputMaybe<DocumentFilter>;
  /** The exact text of the passage. */
  exact?: InputMaybe<TextFilter>;
  /**
   * Derived from the document, the words and their number among equal words of the text: `passage:<hash>`.
   * Text inserted elsewhere does not change it.
   */
  id?: InputMaybe<IdFilter>;
  /** This filter does not match. */
  not?: InputMaybe<PassageFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<PassageFilter>>;
  /** Entities and documents that the passage mentions. */
  referents?: InputMaybe<ReferentListFilter>;
};

/**
 * A passage of the document's text: its words alone where the text has them once, the words and `occurrence`
 * where it has them more often, or the words with `start` and `end`.
 */
export type PassageItem = {
  /** Offset after the last character, in UTF-16 code units. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The words, exactly as the text has them. */
  exact: Scalars['String']['input'];
  /** Which of the places that have the words is meant, counted from 1. */
  occurrence?: InputMaybe<Scalars['Int']['input']>;
  /** Offset of the first character, in UTF-16 code units. */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A field to order passages by. */
export type PassageOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: PassageOrderField;
};

/** Fields that passages can be ordered by. */
export type PassageOrderField =
  /** By id. */
  | 'ID'
  /** By the position in the document's text. */
  | 'START';

/** A chain of links between two entities or documents, with the evidence for each link. No node occurs twice. */
export type Path = {
  __typename?: 'Path';
  /** The links, in order. */
  hops: Array<Hop>;
  /** The number of links; 0 from a node to itself. */
  length: Scalars['Int']['output'];
  /** All entities and documents on the path, both ends included, in order. */
  nodes: Array<Referent>;
};

/** What may connect two nodes of a path. */
export type PathStep =
  /** Passages: they connect a document and everything that the passage mentions. */
  | 'DOCUMENTS'
  /** Statistics: they connect the reporters, the place and everything that the statistic is about. */
  | 'FIGURES'
  /** Links that claims state. */
  | 'LINKS'
  /** Quotes: they connect the speaker and everything that the quote is about. */
  | 'QUOTES';

/** The period that a figure refers to. */
export type Period = {
  __typename?: 'Period';
  /** The first day, if it follows from the text. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The period in the words of the document. */
  stated?: Maybe<Scalars['String']['output']>;
  /** The last day, if it follows from the text. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** The period of a figure. */
export type PeriodItem = {
  /** The first day: `YYYY-MM-DD`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** The period in the words of the text. */
  stated?: InputMaybe<Scalars['String']['input']>;
  /** The last day: `YYYY-MM-DD`. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** A person. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** When the graph first had it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Documents that this person wrote. */
  documents: LinkedDocumentConnection;
  /** What changed about it, as single documents describe it. */
  history: ChangeConnection;
  /** The stable id: `person:<key>`. */
  id: Scalars['ID']['output'];
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Offices that this person holds or held. */
  positions: PositionConnection;
  /** Documents that this person published. */
  publications: LinkedDocumentConnection;
  /** Quotes by this person, direct or indirect. */
  quotes: QuoteConnection;
  /** Quotes about this person. */
  quotesAbout: QuoteConnection;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
  /** Statistics that this person reported. */
  statistics: StatisticConnection;
  /** Statistics about this person. */
  statisticsAbout: StatisticConnection;
  /** When its name, aliases, description or kind changed last. Null if they have not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A person. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A person. */
export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A person. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A person. */
export type PersonMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** A person. */
export type PersonPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** A person. */
export type PersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A person. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A person. */
export type PersonQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A person. */
export type PersonStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A person. */
export type PersonStatisticsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Person>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** Filters people. All given conditions must hold. */
export type PersonFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** A short description in the annotator's words. */
  description?: InputMaybe<TextFilter>;
  /** Documents that this person wrote. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The stable id: `person:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Mentions of this entity in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The full name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Offices that this person holds or held. */
  positions?: InputMaybe<PositionListFilter>;
  /** Documents that this person published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** Quotes by this person, direct or indirect. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Quotes about this person. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Statistics that this person reported. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Statistics about this person. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** A field to order people by. */
export type PersonOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: PersonOrderField;
};

/** Fields that people can be ordered by. */
export type PersonOrderField =
  /** By id. */
  | 'ID'
  /** By name: by its words, without regard to case, accents and punctuation, then by the name itself. */
  | 'NAME';

/** A place: a country, a city, a border or a site. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** When the graph first had it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What changed about it, as single documents describe it. */
  history: ChangeConnection;
  /** The stable id: `place:<key>`. */
  id: Scalars['ID']['output'];
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Quotes about this place. */
  quotes: QuoteConnection;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
  /** Statistics measured at this place. */
  statistics: StatisticConnection;
  /** Statistics about this place. */
  statisticsAbout: StatisticConnection;
  /** When its name, aliases, description or kind changed last. Null if they have not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A place: a country, a city, a border or a site. */
export type PlaceStatisticsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Place>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Place;
};

/** Filters places. All given conditions must hold. */
export type PlaceFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** A short description in the annotator's words. */
  description?: InputMaybe<TextFilter>;
  /** The stable id: `place:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Mentions of this entity in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The full name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<PlaceFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** Quotes about this place. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Statistics measured at this place. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Statistics about this place. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** A field to order places by. */
export type PlaceOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: PlaceOrderField;
};

/** Fields that places can be ordered by. */
export type PlaceOrderField =
  /** By id. */
  | 'ID'
  /** By name: by its words, without regard to case, accents and punctuation, then by the name itself. */
  | 'NAME';

/** An office that a person held with a government body or another organization, as claims state it. */
export type Position = {
  __typename?: 'Position';
  /** The government body. Null if the office was with another organization. */
  agency?: Maybe<Agency>;
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** The first day in office, if stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The number of independent publishers behind this link. Documents that take the claim or their facts from another of the documents, and near copies, add none; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The organization. Null if the office was with a government body. */
  organization?: Maybe<Organization>;
  /** The person who held the office. */
  person: Person;
  /** Whether the office was held at the time of the documents. */
  status: PositionStatus;
  /** Title of the office, as the documents give it. */
  title?: Maybe<Scalars['String']['output']>;
  /** The last day in office, if stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A page of offices. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<PositionEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Position>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of offices. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Position;
};

/** Filters offices. All given conditions must hold. */
export type PositionFilter = {
  /** The government body. Null if the office was with another organization. */
  agency?: InputMaybe<AgencyFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<PositionFilter>>;
  /** The first day in office, if stated. */
  from?: InputMaybe<DateFilter>;
  /** This filter does not match. */
  not?: InputMaybe<PositionFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<PositionFilter>>;
  /** The organization. Null if the office was with a government body. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The person who held the office. */
  person?: InputMaybe<PersonFilter>;
  /** Whether the office was held at the time of the documents. */
  status?: InputMaybe<PositionStatusFilter>;
  /** Title of the office, as the documents give it. */
  title?: InputMaybe<TextFilter>;
  /** The last day in office, if stated. */
  to?: InputMaybe<DateFilter>;
};

/** Filters by linked offices. */
export type PositionListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<PositionFilter>;
  /** None of them matches. */
  none?: InputMaybe<PositionFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<PositionFilter>;
};

/** A field to order offices by. */
export type PositionOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: PositionOrderField;
};

/** Fields that offices can be ordered by. */
export type PositionOrderField =
  /** By the first day in office. */
  | 'FROM'
  /** By internal id: a stable order without a meaning. */
  | 'ID'
  /** By title, in code point order. */
  | 'TITLE';

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
  eq?: InputMaybe<PositionStatus>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<PositionStatus>>;
  /** Whether the value is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A program, a visa category or a legal instrument. */
export type Program = Entity & Node & {
  __typename?: 'Program';
  /** Government bodies that administer the program. */
  agencies: LinkedAgencyConnection;
  /** Other names that the documents use, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims with this entity as subject or object, of any modality. */
  claims: ClaimConnection;
  /** When the graph first had it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short description in the annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What changed about it, as single documents describe it. */
  history: ChangeConnection;
  /** The stable id: `program:<key>`. */
  id: Scalars['ID']['output'];
  /** Whether it is a program, a visa category or a legal instrument. */
  kind: ProgramKind;
  /** Mentions of this entity in documents. */
  mentions: MentionConnection;
  /** What editors found to be the same and merged into this, merges included that were undone. */
  merges: MergeConnection;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The name and each alias, with the documents that use it. The name comes first, aliases in alphabetical order. */
  nameUses: Array<NameUse>;
  /** Linked entities and documents, grouped by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Quotes about this program. */
  quotes: QuoteConnection;
  /**
   * Identifiers that others gave it, in alphabetical order: `wikidata:Q42`, `bioguide:G000386`, the code of an
   * agency, or an address. Null if documents give none.
   */
  sameAs?: Maybe<Array<Scalars['String']['output']>>;
  /** Statistics about this program. */
  statistics: StatisticConnection;
  /** When its name, aliases, description or kind changed last. Null if they have not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A program, a visa category or a legal instrument. */
export type ProgramStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of programs. */
export type ProgramConnection = {
  __typename?: 'ProgramConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ProgramEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Program>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of programs. */
export type ProgramEdge = {
  __typename?: 'ProgramEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Program;
};

/** Filters programs. All given conditions must hold. */
export type ProgramFilter = {
  /** Government bodies that administer the program. */
  agencies?: InputMaybe<AgencyListFilter>;
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<ProgramFilter>>;
  /** Claims with this entity as subject or object, of any modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** A short description in the annotator's words. */
  description?: InputMaybe<TextFilter>;
  /** The stable id: `program:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** Whether it is a program, a visa category or a legal instrument. */
  kind?: InputMaybe<ProgramKindFilter>;
  /** Mentions of this entity in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The full name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<ProgramFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<ProgramFilter>>;
  /** Quotes about this program. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Statistics about this program. */
  statistics?: InputMaybe<StatisticListFilter>;
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
  eq?: InputMaybe<ProgramKind>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<ProgramKind>>;
};

/** Filters by linked programs. */
export type ProgramListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<ProgramFilter>;
  /** None of them matches. */
  none?: InputMaybe<ProgramFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<ProgramFilter>;
};

/** A field to order programs by. */
export type ProgramOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: ProgramOrderField;
};

/** Fields that programs can be ordered by. */
export type ProgramOrderField =
  /** By id. */
  | 'ID'
  /** By name: by its words, without regard to case, accents and punctuation, then by the name itself. */
  | 'NAME';

/**
 * A possible fact that a program found in a document, or one that an editor added to it. Facts, searches and paths
 * leave it out until an editor accepts it: then it is loaded as if an annotation stated it.
 */
export type Proposal = {
  __typename?: 'Proposal';
  /** What else the passage may say, in words. */
  alternatives: Array<Scalars['String']['output']>;
  /** How the confidence is known. */
  basis: ConfidenceBasis;
  /** The number of all candidates; `candidates` has at most 20. */
  candidateCount?: Maybe<Scalars['Int']['output']>;
  /** What a proposed entity may be, each with the reason. They are suggestions: `chooseCandidate` takes one. */
  candidates: Array<Candidate>;
  /** How likely the proposal is to be right, from 0 to 1. */
  confidence: Scalars['Decimal']['output'];
  /** When the editor decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. Null if nobody did, or if the name is not known. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The document that the proposal was found in. */
  document: Document;
  /** When an editor changed `item` last, or added it by hand. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed `item` last, or added it by hand. Null if nobody did, or if the name is not known. */
  editedBy?: Maybe<Scalars['String']['output']>;
  /** Offset after the last character of the passage, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** The program that analysed the text, with its version. Of what an editor added: `by hand`. */
  engine: Scalars['String']['output'];
  /** The exact text of the passage that the proposal rests on. */
  exact: Scalars['String']['output'];
  /**
   * Derived from the document, what is proposed, the words of its passage and their number among equal words:
   * `proposal:<hash>`. It does not depend on the program, so a decision also holds for the next run.
   */
  id: Scalars['ID']['output'];
  /** The proposed item of the annotation format, as JSON. */
  item: Scalars['String']['output'];
  /** What is proposed. */
  kind: ProposalKind;
  /** What the program proposed, if an editor has changed `item` since. */
  original?: Maybe<Scalars['String']['output']>;
  /** Up to 32 code units of text before the passage. */
  prefix: Scalars['String']['output'];
  /** The rule that found it, such as `office-before-name`. Of what an editor added: `by-hand`. */
  rule: Scalars['String']['output'];
  /** The version of the rules. */
  rulesVersion: Scalars['String']['output'];
  /** Offset of the first character of the passage in the document's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Whether an editor has decided. */
  state: ProposalState;
  /** Up to 32 code units of text after the passage. */
  suffix: Scalars['String']['output'];
  /** The proposal in one line. */
  summary: Scalars['String']['output'];
  /**
   * Of a proposed entity: whether one, several or no entities of the graph and entries of authorities may be
   * meant. Null of other kinds, and of what was proposed before there were candidates.
   */
  verdict?: Maybe<IdentificationVerdict>;
};

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ProposalEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Proposal>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of proposals. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Proposal;
};

/** Filters proposals. All given conditions must hold. */
export type ProposalFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<ProposalFilter>>;
  /** How likely the proposal is to be right, from 0 to 1. */
  confidence?: InputMaybe<DecimalFilter>;
  /** The document that the proposal was found in. */
  document?: InputMaybe<DocumentFilter>;
  /** The program that analysed the text, with its version. Of what an editor added: `by hand`. */
  engine?: InputMaybe<TextFilter>;
  /**
   * Derived from the document, what is proposed, the words of its passage and their number among equal words:
   * `proposal:<hash>`. It does not depend on the program, so a decision also holds for the next run.
   */
  id?: InputMaybe<IdFilter>;
  /** What is proposed. */
  kind?: InputMaybe<ProposalKindFilter>;
  /** This filter does not match. */
  not?: InputMaybe<ProposalFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<ProposalFilter>>;
  /** The rule that found it, such as `office-before-name`. Of what an editor added: `by-hand`. */
  rule?: InputMaybe<TextFilter>;
  /** Whether an editor has decided. */
  state?: InputMaybe<ProposalStateFilter>;
  /**
   * Of a proposed entity: whether one, several or no entities of the graph and entries of authorities may be
   * meant. Null of other kinds, and of what was proposed before there were candidates.
   */
  verdict?: InputMaybe<IdentificationVerdictFilter>;
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
  eq?: InputMaybe<ProposalKind>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<ProposalKind>>;
};

/** Filters by linked proposals. */
export type ProposalListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<ProposalFilter>;
  /** None of them matches. */
  none?: InputMaybe<ProposalFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<ProposalFilter>;
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
  eq?: InputMaybe<ProposalState>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<ProposalState>>;
};

/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type Query = {
  __typename?: 'Query';
  /** All government bodies. */
  agencies: AgencyConnection;
  /** The government body with this id. Null if there is none. */
  agency?: Maybe<Agency>;
  /** The change with this id. Null if there is none. */
  change?: Maybe<Change>;
  /**
   * What loads changed, removals included. Order them by AT: whoever has read up to a cursor then finds all later
   * changes after it.
   */
  changes: ChangeConnection;
  /** The claim with this id. Null if there is none. */
  claim?: Maybe<Claim>;
  /** All claims, of any modality. */
  claims: ClaimConnection;
  /**
   * Statistics that differ from another figure of the same measure and unit. `comparisons` has the other
   * figures, each with the verdict and the reason.
   */
  conflicts: StatisticConnection;
  /** Gaps in the graph. */
  coverage: Coverage;
  /** The decision with this id. Null if there is none. */
  decision?: Maybe<Decision>;
  /** What editors decided. Order them by DECIDED_AT to read the latest. */
  decisions: DecisionConnection;
  /** Statistics that a document derives from others. `derivations` says how, and whether the arithmetic is right. */
  derivedStatistics: StatisticConnection;
  /** Claims that deny what another claim asserts. `contradictedBy` has the assertions. */
  disputedClaims: ClaimConnection;
  /**
   * Statistics that differ from another figure of the same quantity: the same measure, unit, population,
   * period and place.
   */
  disputedStatistics: StatisticConnection;
  /** The document with this id. Null if there is none. */
  document?: Maybe<Document>;
  /** All documents. */
  documents: DocumentConnection;
  /**
   * Claims that one document speculates or makes conditional, and that are asserted later without new evidence.
   * `hardenedBy` has the assertions. Evidence is a source that the speculation did not have: somebody else who makes the
   * claim, or a document that states it too or whose text is not loaded. Later is what has a later day, what takes
   * facts from the other document, or what stands further down in the same text.
   */
  hardened: ClaimConnection;
  /** The merge with this id. Null if there is none. */
  merge?: Maybe<Merge>;
  /**
   * Entities that editors found to be one, those merges included that were undone. Whoever has the id of an entity that
   * is gone finds what it became by `from`.
   */
  merges: MergeConnection;
  /** The node with this id, of any type. Null if there is none. */
  node?: Maybe<Node>;
  /** The nodes with these ids, in the same order. Null for each id that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** The organization with this id. Null if there is none. */
  organization?: Maybe<Organization>;
  /** All organizations that are not part of a government. */
  organizations: OrganizationConnection;
  /**
   * The shortest chains of links between two entities or documents, all of the same length. Only asserted
   * links count. With `includeSpeculation`, speculated and conditional claims count too; denied claims never
   * do. Between a node and itself there is one chain, of length 0.
   */
  path: Array<Path>;
  /** All people. */
  people: PersonConnection;
  /** The person with this id. Null if there is none. */
  person?: Maybe<Person>;
  /** The place with this id. Null if there is none. */
  place?: Maybe<Place>;
  /** All places. */
  places: PlaceConnection;
  /** The program with this id. Null if there is none. */
  program?: Maybe<Program>;
  /** All programs, visa categories and legal instruments. */
  programs: ProgramConnection;
  /** The proposal with this id. Null if there is none. */
  proposal?: Maybe<Proposal>;
  /**
   * What programs propose as facts, for editors to accept or reject. Order them by CONFIDENCE to begin with the
   * surest, or by POSITION to read a document.
   */
  proposals: ProposalConnection;
  /** The quote with this id. Null if there is none. */
  quote?: Maybe<Quote>;
  /** All quotes. */
  quotes: QuoteConnection;
  /**
   * Full-text search, best matches first: entities by name and alias, documents by title and whole text,
   * quotes by their words, statistics and claims by the passages that state them. All terms must match:
   * `word` exactly, `wor*` as a prefix, `wrod~` with one wrong letter, `"of words"` as a phrase. Case,
   * accents and the separators in numbers are ignored.
   */
  search: SearchConnection;
  /** The statistic with this id. Null if there is none. */
  statistic?: Maybe<Statistic>;
  /** Statistics in groups, with counts, extremes and sums. Default order: the largest group first. */
  statisticGroups: StatisticGroupConnection;
  /** All statistics. */
  statistics: StatisticConnection;
  /** Who sends this request, and what they may do. It reads nothing of the graph. */
  viewer: Viewer;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryAgencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DecisionOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDerivedStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDisputedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDisputedStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryHardenedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryMergeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MergeOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryOrganizationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryPathArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  includeSpeculation?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxHops?: Scalars['Int']['input'];
  maxPaths?: Scalars['Int']['input'];
  minIndependentSources?: Scalars['Int']['input'];
  through?: Array<PathStep>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryProgramArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProposalOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryQuoteArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchScope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: SearchMatch;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<FoundType>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryStatisticArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryStatisticGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: Array<StatisticGroupKey>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<StatisticGroupFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticGroupOrder>>;
};


/** Entry points of the graph: single nodes by id, lists, search, paths and statistics. */
export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** Words that a document attributes to a speaker. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** Entities and documents that the quote is about. */
  about: Array<Referent>;
  /** When Footnote first loaded the quote. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication of the document. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that contains the quote. */
  document: Document;
  /** What changed about it since it was recorded. */
  history: ChangeConnection;
  /**
   * Derived from the document, the speaker, the words and their number among equal quotes of the document:
   * `quote:<hash>`. Text inserted elsewhere does not change it.
   */
  id: Scalars['ID']['output'];
  /** Whether the words are quoted directly or reported indirectly. */
  kind: QuoteKind;
  /** The passage that contains the quote. */
  passage: Passage;
  /** The speaker. Null if the document does not name one. */
  speaker?: Maybe<Speaker>;
  /** Statistics that the quote cites. */
  statistics: StatisticConnection;
  /** The words, without line breaks and markup. For the exact text, see `passage`. */
  text: Scalars['String']['output'];
  /** When the document's statement of it changed last. Null if it has not changed since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Other wordings of this quote: quotes of the same speaker that have its words, a part of them, or most of them; at most
   * 100, the earliest first. Of a speaker with many quotes, the 500 before and the 500 after this one in time are compared.
   */
  variants: Array<QuoteVariant>;
};


/** Words that a document attributes to a speaker. */
export type QuoteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** Words that a document attributes to a speaker. */
export type QuoteStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<QuoteEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Quote>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of quotes. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Quote;
};

/** Filters quotes. All given conditions must hold. */
export type QuoteFilter = {
  /** Entities and documents that the quote is about. */
  about?: InputMaybe<ReferentListFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<QuoteFilter>>;
  /** The day of publication of the document. */
  date?: InputMaybe<DateFilter>;
  /** The document that contains the quote. */
  document?: InputMaybe<DocumentFilter>;
  /**
   * Derived from the document, the speaker, the words and their number among equal quotes of the document:
   * `quote:<hash>`. Text inserted elsewhere does not change it.
   */
  id?: InputMaybe<IdFilter>;
  /** Whether the words are quoted directly or reported indirectly. */
  kind?: InputMaybe<QuoteKindFilter>;
  /** This filter does not match. */
  not?: InputMaybe<QuoteFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<QuoteFilter>>;
  /** The passage that contains the quote. */
  passage?: InputMaybe<PassageFilter>;
  /** The speaker. Null if the document does not name one. */
  speaker?: InputMaybe<SpeakerFilter>;
  /** Statistics that the quote cites. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** The words, without line breaks and markup. For the exact text, see `passage`. */
  text?: InputMaybe<TextFilter>;
};

/** Words of a speaker. */
export type QuoteItem = {
  /** Ids of entities and documents that the quote is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statistics that it states: keys of the same items, or ids of statistics of the document. */
  cites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the words are quoted or reported. */
  kind: QuoteKind;
  /** The words: of a direct quote, those between the quotation marks. */
  passage: PassageItem;
  /** The id of the speaker: a person, agency or organization. */
  speaker?: InputMaybe<Scalars['ID']['input']>;
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
  eq?: InputMaybe<QuoteKind>;
  /** Equal to one of these values. */
  in?: InputMaybe<Array<QuoteKind>>;
};

/** Filters by linked quotes. */
export type QuoteListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<QuoteFilter>;
  /** None of them matches. */
  none?: InputMaybe<QuoteFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<QuoteFilter>;
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

/** Another wording of a quote, by the same speaker. */
export type QuoteVariant = {
  __typename?: 'QuoteVariant';
  /** Where the wordings differ, in the order of the text. Empty if they are VERBATIM. */
  differences: Array<WordingDifference>;
  /** How the wordings relate. */
  kind: QuoteVariantKind;
  /** The other quote. */
  quote: Quote;
};

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
  date?: InputMaybe<Scalars['String']['input']>;
  /** The id: `document:<key>`. */
  id: Scalars['ID']['input'];
  /** Its language, a BCP 47 tag like `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Each passage that refers to it. */
  mentions?: InputMaybe<Array<PassageItem>>;
  /** Its title or, if the document gives none, what the document calls it. */
  title: Scalars['String']['input'];
  /** Its address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that a claim, a quote or a statistic can be about, and that a passage can mention. */
export type Referent = Agency | Document | Organization | Person | Place | Program;

/** A page of nodes. */
export type ReferentConnection = {
  __typename?: 'ReferentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ReferentEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Referent>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of nodes. */
export type ReferentEdge = {
  __typename?: 'ReferentEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Referent;
};

/** Filters nodes. All given conditions must hold. */
export type ReferentFilter = {
  /** Other names, which documents do not have. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<ReferentFilter>>;
  /** The stable id: `<type>:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** The name. Documents have a title instead, so they never match. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<ReferentFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<ReferentFilter>>;
};

/** Filters by linked nodes. */
export type ReferentListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<ReferentFilter>;
  /** None of them matches. */
  none?: InputMaybe<ReferentFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<ReferentFilter>;
};

/** A passage that states a statistic, with the figure as this passage words it. */
export type Rendering = {
  __typename?: 'Rendering';
  /** The reason for the verdict in one sentence. */
  because: Scalars['String']['output'];
  /** Whether this passage gives the figure as exact, at least, at most or about. */
  bound: Bound;
  /** The upper end, if the passage gives a range. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** The lower end, if the passage gives a range. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** Whether this passage asserts the figure. */
  modality: Modality;
  /** The passage. */
  passage: Passage;
  /** The statistic that the passage states. */
  statistic: Statistic;
  /** The figure in this passage. */
  value: Scalars['Decimal']['output'];
  /** How the figure of this passage relates to the value of the statistic. */
  verdict: FigureVerdict;
};

/** A page of renderings. */
export type RenderingConnection = {
  __typename?: 'RenderingConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<RenderingEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Rendering>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of renderings. */
export type RenderingEdge = {
  __typename?: 'RenderingEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Rendering;
};

/** A passage that states a figure, with the figure as it stands there. */
export type RenderingItem = {
  /** How the figure relates to the quantity in this passage. */
  bound: Bound;
  /** Offset after the last character, in UTF-16 code units. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The words, exactly as the text has them. */
  exact: Scalars['String']['input'];
  /** Highest value of a range. */
  high?: InputMaybe<Scalars['String']['input']>;
  /** Lowest value of a range. */
  low?: InputMaybe<Scalars['String']['input']>;
  /** How the figure is put forward. Default: `ASSERTED`. */
  modality?: InputMaybe<Modality>;
  /** Which of the places that have the words is meant, counted from 1. */
  occurrence?: InputMaybe<Scalars['Int']['input']>;
  /** Offset of the first character, in UTF-16 code units. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** The figure in this passage, as an exact decimal. */
  value: Scalars['String']['input'];
};

/** What somebody may do. */
export type Role =
  /** Read the graph, decide on proposals, add facts and import documents. */
  | 'EDITOR'
  /** Read the graph. */
  | 'READER';

/** A page of search results, best matches first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The results of this page, each with its score and the text that matched. */
  edges: Array<SearchEdge>;
  /**
   * What the results can be narrowed to: the 10 most frequent values of each field of `filter`, the most frequent
   * first. Documents, quotes, statistics and claims are counted, with their documents and speakers; people, bodies,
   * programs and places are not.
   */
  facets: Array<SearchFacet>;
  /** The number of results of each type, the most frequent first. The counts add up to `totalCount`. */
  groups: Array<SearchGroup>;
  /** The results of this page, without scores and texts. */
  nodes: Array<Found>;
  /** The position of this page in all results. */
  pageInfo: PageInfo;
  /** The number of results, at most 10,000. A search returns only the best 10,000 matches. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` reached its limit, so there may be more matches. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** A search result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The cursor of this result: opaque, and valid only for searches. */
  cursor: Scalars['String']['output'];
  /** The matching words in `text`. */
  highlights: Array<Highlight>;
  /** The result. */
  node: Found;
  /** The passage behind the result: for an entity, one that mentions it. Null for a document that no other document mentions. */
  passage?: Maybe<Passage>;
  /** The relevance as computed by Lucene. Compare scores only within one search. */
  score: Scalars['Float']['output'];
  /** The offset of `text` in the document's text, in UTF-16 code units. Null if `text` is not a sentence of it. */
  start?: Maybe<Scalars['Int']['output']>;
  /** The name, alias, title, quote or passage that matched, or the best matching sentence of the document's text. */
  text: Scalars['String']['output'];
};

/** A value to narrow search results to. */
export type SearchFacet = {
  __typename?: 'SearchFacet';
  /** The number of results that have it. */
  count: Scalars['Int']['output'];
  /** What it is a value of. */
  field: SearchFacetField;
  /** The title or name of what has the id. Of other fields, the value. */
  label: Scalars['String']['output'];
  /** The value for `filter`: an id, a modality, or of YEAR four digits, which are the first of `from` and `to`. */
  value: Scalars['String']['output'];
};

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

/** The search results of one type. */
export type SearchGroup = {
  __typename?: 'SearchGroup';
  /** The number of results. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: FoundType;
};

/** How a search matches the terms. */
export type SearchMatch =
  /** All terms match as one phrase. Marks have no meaning. */
  | 'PHRASE'
  /** Each word without a mark matches as a prefix: `bord pat` finds `border patrol`. */
  | 'PREFIX'
  /** Each word matches exactly, except terms with a mark: `wor*`, `wrod~`, `"of words"`. */
  | 'WORDS';

/**
 * Conditions on search results. All conditions must hold; a list matches any of its values. The document
 * of a result is the one that contains the words. For an entity, it is any document that mentions it.
 */
export type SearchScope = {
  /** Ids of the documents. */
  document?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The earliest date of the document. Documents without a date do not match. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The modality of a claim, or of the rendering of a statistic. Matches only these two types. */
  modality?: InputMaybe<Array<Modality>>;
  /** Ids of the publishers of the document. */
  publisher?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the speaker of a quote, the asserter of a claim or the reporter of a statistic. Matches only these three types. */
  speaker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The latest date of the document. Documents without a date do not match. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Anyone or anything that can make a claim or report a statistic. */
export type Source = Agency | Document | Organization | Person;

/** Filters sources. All given conditions must hold. */
export type SourceFilter = {
  /** Other names, which documents do not have. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** The stable id: `<type>:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** The name. Documents have a title instead, so they never match. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<SourceFilter>>;
};

/** Filters by linked sources. */
export type SourceListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<SourceFilter>;
  /** None of them matches. */
  none?: InputMaybe<SourceFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<SourceFilter>;
};

/** Anyone who can be quoted, or who can write or publish a document. */
export type Speaker = Agency | Organization | Person;

/** Filters speakers. All given conditions must hold. */
export type SpeakerFilter = {
  /** Other names. No index has them, so this is tested on every candidate that other conditions leave. */
  alias?: InputMaybe<AliasFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<SpeakerFilter>>;
  /** The stable id: `<type>:<key>`. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<SpeakerFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<SpeakerFilter>>;
  /** Offices held. Only people hold offices. */
  positions?: InputMaybe<PositionListFilter>;
};

/** Filters by linked speakers. */
export type SpeakerListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<SpeakerFilter>;
  /** None of them matches. */
  none?: InputMaybe<SpeakerFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<SpeakerFilter>;
};

/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type Statistic = Node & {
  __typename?: 'Statistic';
  /** Entities and documents that the figure is about. */
  about: Array<Referent>;
  /** Whether the value is exact, at least, at most or about. */
  bound: Bound;
  /**
   * Other figures of the same measure and unit that differ from this one, at most 100: first those of the same
   * population, period and place. Texts are compared without case and accents; `about` plays no part.
   */
  comparisons: Array<FigureComparison>;
  /** When a document first stated it. Null if that was before Footnote recorded this. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How documents derive the figure from other figures, one entry for each way. */
  derivations: Array<Derivation>;
  /** The figures that documents derive from this one, by id. */
  derivatives: Array<Statistic>;
  /** The documents that state the figure. */
  documents: DocumentConnection;
  /** The upper end, if a range is given. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** What changed about it, as single documents state it. */
  history: ChangeConnection;
  /** Derived from what identifies the quantity: `statistic:<hash>`. */
  id: Scalars['ID']['output'];
  /** The number of independent publishers of the origins. Origins that take their facts from one document without a text count once; a document with no known publisher counts as its own. */
  independentSources: Scalars['Int']['output'];
  /** The lower end, if a range is given. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** What is counted or measured. */
  measure: Scalars['String']['output'];
  /** The documents that state the figure and, as far as is known, take it from no other document that states it: neither by a claim TAKES_FROM or REVISES, nor by reporting that document's figure, nor as a near copy. */
  origins: DocumentConnection;
  /** The period the figure refers to. Null if none is stated. */
  period?: Maybe<Period>;
  /** The place where it was counted or measured. */
  place?: Maybe<Place>;
  /** The population the figure describes, for example *Mexican nationals*. */
  population?: Maybe<Scalars['String']['output']>;
  /** The quotes that cite the figure. */
  quotes: QuoteConnection;
  /** The passages that state the figure. */
  renderings: RenderingConnection;
  /** The sources that reported the figure according to the documents. If a document names no source, the document itself. */
  reportedBy: Array<Source>;
  /** The unit: person, visa, percent, square mile. */
  unit: Scalars['String']['output'];
  /** When another document began to state it, or a document changed how it does. Null if none has since. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The value, in the unit of the statistic. */
  value: Scalars['Decimal']['output'];
};


/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type StatisticDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type StatisticHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
};


/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type StatisticOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type StatisticQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A quantity as sources report it. Each passage that states it may use its own wording and bound. */
export type StatisticRenderingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statistics. */
export type StatisticConnection = {
  __typename?: 'StatisticConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<StatisticEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<Statistic>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of statistics. */
export type StatisticEdge = {
  __typename?: 'StatisticEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Statistic;
};

/** Filters statistics. All given conditions must hold. */
export type StatisticFilter = {
  /** Entities and documents that the figure is about. */
  about?: InputMaybe<ReferentListFilter>;
  /** All of these filters match. */
  and?: InputMaybe<Array<StatisticFilter>>;
  /** Whether the value is exact, at least, at most or about. */
  bound?: InputMaybe<BoundFilter>;
  /** The documents that state the figure. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The first day of the period. */
  from?: InputMaybe<DateFilter>;
  /** The upper end, if a range is given. */
  high?: InputMaybe<DecimalFilter>;
  /** Derived from what identifies the quantity: `statistic:<hash>`. */
  id?: InputMaybe<IdFilter>;
  /** The lower end, if a range is given. */
  low?: InputMaybe<DecimalFilter>;
  /** What is counted or measured. */
  measure?: InputMaybe<TextFilter>;
  /** This filter does not match. */
  not?: InputMaybe<StatisticFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<StatisticFilter>>;
  /** The place where it was counted or measured. */
  place?: InputMaybe<PlaceFilter>;
  /** The population the figure describes, for example *Mexican nationals*. */
  population?: InputMaybe<TextFilter>;
  /** The quotes that cite the figure. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** The sources that reported the figure according to the documents. If a document names no source, the document itself. */
  reportedBy?: InputMaybe<SourceListFilter>;
  /** The last day of the period. */
  to?: InputMaybe<DateFilter>;
  /** The unit: person, visa, percent, square mile. */
  unit?: InputMaybe<TextFilter>;
  /** The value, in the unit of the statistic. */
  value?: InputMaybe<DecimalFilter>;
};

/** Statistics with the same values for all keys of `by`. Keys that were not grouped by are null. */
export type StatisticGroup = {
  __typename?: 'StatisticGroup';
  /** The government body that the statistics are about. */
  agency?: Maybe<Agency>;
  /** The number of statistics in the group. */
  count: Scalars['Int']['output'];
  /** The largest value, exactly. */
  max: Scalars['Decimal']['output'];
  /** What is counted or measured. */
  measure?: Maybe<Scalars['String']['output']>;
  /** The smallest value, exactly. */
  min: Scalars['Decimal']['output'];
  /** The program that the statistics are about. */
  program?: Maybe<Program>;
  /** The source that reported the statistics. */
  reporter?: Maybe<Source>;
  /** The exact sum of the values. Null if they do not add up; `sumRefusal` gives the reason. */
  sum?: Maybe<Scalars['Decimal']['output']>;
  /** The reason why the values do not add up. Null if they do. */
  sumRefusal?: Maybe<SumRefusal>;
  /** The unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The year in which the period begins. Null if no period is stated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of groups of statistics. */
export type StatisticGroupConnection = {
  __typename?: 'StatisticGroupConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<StatisticGroupEdge>;
  /** The items of this page, without cursors. */
  nodes: Array<StatisticGroup>;
  /** The position of this page in the whole list. */
  pageInfo: PageInfo;
  /** The number of items on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of groups of statistics. */
export type StatisticGroupEdge = {
  __typename?: 'StatisticGroupEdge';
  /** The cursor of this item: opaque, and valid only for the same ordering. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StatisticGroup;
};

/** Filters groups of statistics. All given conditions must hold. */
export type StatisticGroupFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<StatisticGroupFilter>>;
  /** The number of statistics in the group. */
  count?: InputMaybe<CountFilter>;
  /** The largest value, exactly. */
  max?: InputMaybe<DecimalFilter>;
  /** What is counted or measured. */
  measure?: InputMaybe<TextFilter>;
  /** The smallest value, exactly. */
  min?: InputMaybe<DecimalFilter>;
  /** This filter does not match. */
  not?: InputMaybe<StatisticGroupFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<StatisticGroupFilter>>;
  /** The unit. */
  unit?: InputMaybe<TextFilter>;
  /** The year in which the period begins. Null if no period is stated. */
  year?: InputMaybe<CountFilter>;
};

/** Keys that statistics can be grouped by. */
export type StatisticGroupKey =
  /** The government body that a statistic is about. A statistic about two bodies is in two groups. */
  | 'AGENCY'
  /** What is counted or measured. */
  | 'MEASURE'
  /** The program that a statistic is about. A statistic about two programs is in two groups. */
  | 'PROGRAM'
  /** The source that reported a statistic. A statistic with two reporters is in two groups. */
  | 'REPORTER'
  /** The unit. */
  | 'UNIT'
  /** The year in which the period begins. */
  | 'YEAR';

/** A field to order groups of statistics by. */
export type StatisticGroupOrder = {
  /** The direction. Items without a value come last in ascending order, and first in descending order. */
  direction?: OrderDirection;
  /** The field. */
  field: StatisticGroupOrderField;
};

/** Fields that groups of statistics can be ordered by. Equal groups follow by the values of their keys. */
export type StatisticGroupOrderField =
  /** By the number of statistics. */
  | 'COUNT'
  /** By the largest value. */
  | 'MAX'
  /** By what is counted or measured. */
  | 'MEASURE'
  /** By the smallest value. */
  | 'MIN'
  /** By unit. */
  | 'UNIT'
  /** By year. */
  | 'YEAR';

/** A figure: one quantity, and the passages that state it. */
export type StatisticItem = {
  /** Ids of entities and documents that the figure is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the figure relates to the actual quantity. Default: `EXACT`. */
  bound?: InputMaybe<Bound>;
  /** How the document gets the figure from others that it states. */
  derivedFrom?: InputMaybe<DerivationItem>;
  /** Highest value of a range. */
  high?: InputMaybe<Scalars['String']['input']>;
  /** What quotes and figures of the same items name it by. Needed for nothing else. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Lowest value of a range. */
  low?: InputMaybe<Scalars['String']['input']>;
  /** What is counted or measured. */
  measure: Scalars['String']['input'];
  /** The period of the figure. */
  period?: InputMaybe<PeriodItem>;
  /** The id of the place of the figure. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** The group that it is about. */
  population?: InputMaybe<Scalars['String']['input']>;
  /** The passages that state it, at least one. */
  renderings: Array<RenderingItem>;
  /** Ids of the sources that the document names for the figure. Default: the document. */
  reportedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The unit: person, visa, percent, square mile, year. */
  unit: Scalars['String']['input'];
  /** The quantity, as an exact decimal. */
  value: Scalars['String']['input'];
};

/** Filters by linked statistics. */
export type StatisticListFilter = {
  /** The number of them. */
  count?: InputMaybe<CountFilter>;
  /** All of them match. Also true if there are none. */
  every?: InputMaybe<StatisticFilter>;
  /** None of them matches. */
  none?: InputMaybe<StatisticFilter>;
  /** At least one of them matches. */
  some?: InputMaybe<StatisticFilter>;
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

/**
 * Sent to `/graphql/stream`, which answers with server-sent events. A client that lost the connection sends the id
 * of the last event that it got in the header `last-event-id`, and goes on from there.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Each change from now on, as soon as the load that made it is done. */
  changed: Change;
};

/** A reason why statistics cannot be added. */
export type SumRefusal =
  /** They measure different things. */
  | 'DIFFERENT_MEASURES'
  /** They have different units. */
  | 'DIFFERENT_UNITS'
  /** Their periods, places or populations may overlap, so something would be counted twice. */
  | 'OVERLAPPING'
  /** Two of them are figures of one quantity, such as 57,000 and 60,000 from two sources. */
  | 'SAME_QUANTITY'
  /** Percentages, rates and averages do not add up. */
  | 'SHARES'
  /** The group has more than 10,000 statistics. */
  | 'TOO_MANY';

/** Filters a text field. A missing value matches only `isNull: true`. */
export type TextFilter = {
  /** Contains this text, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these texts. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the value is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this text, ignoring case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Who sends the request. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Why their changes are refused, and what to do about it. Null for editors. */
  editRefusal?: Maybe<Scalars['String']['output']>;
  /** The name of the key or the subject of the token. Null where the server asks for neither. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they may do. */
  role: Role;
};

/**
 * Words of a quote, and what the other wording has in their place. Offsets are in the `text` of each, in UTF-16 code units.
 * Where one has no words, its range is empty and stands at the end of the word before.
 */
export type WordingDifference = {
  __typename?: 'WordingDifference';
  /** Offset after the last character in this quote. */
  end: Scalars['Int']['output'];
  /** Offset after the last character in the other quote. */
  otherEnd: Scalars['Int']['output'];
  /** Offset of the first character in the other quote. */
  otherStart: Scalars['Int']['output'];
  /** The words of the other quote. */
  otherText: Scalars['String']['output'];
  /** Offset of the first character in this quote. */
  start: Scalars['Int']['output'];
  /** The words of this quote. */
  text: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Found:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Referent:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Source:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Speaker:
    | ( Row )
    | ( Row )
    | ( Row )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Node:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Row>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyListFilter: AgencyListFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyPersonConnection: ResolverTypeWrapper<Omit<AgencyPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyPersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  AgencyPersonEdge: ResolverTypeWrapper<Omit<AgencyPersonEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Person'] }>;
  AliasFilter: AliasFilter;
  AnnotationItems: AnnotationItems;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  BoundFilter: BoundFilter;
  Candidate: ResolverTypeWrapper<Candidate>;
  Change: ResolverTypeWrapper<Row>;
  ChangeAction: ChangeAction;
  ChangeActionFilter: ChangeActionFilter;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeOrder: ChangeOrder;
  ChangeOrderField: ChangeOrderField;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimItem: ClaimItem;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ConfidenceBasis: ConfidenceBasis;
  CountFilter: CountFilter;
  Coverage: ResolverTypeWrapper<Record<string, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Decision: ResolverTypeWrapper<Row>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'documents' | 'operands'> & { documents: Array<ResolversTypes['Document']>, operands: Array<ResolversTypes['Statistic']> }>;
  DerivationItem: DerivationItem;
  DerivationOperation: DerivationOperation;
  DerivationVerdict: DerivationVerdict;
  Document: ResolverTypeWrapper<Row>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityItem: EntityItem;
  FactKind: FactKind;
  FactKindFilter: FactKindFilter;
  FigureComparison: ResolverTypeWrapper<Omit<FigureComparison, 'statistic'> & { statistic: ResolversTypes['Statistic'] }>;
  FigureVerdict: FigureVerdict;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Found: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Found']>;
  FoundType: FoundType;
  Hardening: ResolverTypeWrapper<Omit<Hardening, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  HardeningReason: HardeningReason;
  Highlight: ResolverTypeWrapper<Highlight>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'claims' | 'from' | 'passages' | 'quotes' | 'statistics' | 'to'> & { claims: Array<ResolversTypes['Claim']>, from: ResolversTypes['Referent'], passages: Array<ResolversTypes['Passage']>, quotes: Array<ResolversTypes['Quote']>, statistics: Array<ResolversTypes['Statistic']>, to: ResolversTypes['Referent'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  IdentificationVerdict: IdentificationVerdict;
  IdentificationVerdictFilter: IdentificationVerdictFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LinkDirection: LinkDirection;
  LinkedAgencyConnection: ResolverTypeWrapper<Omit<LinkedAgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedAgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  LinkedAgencyEdge: ResolverTypeWrapper<Omit<LinkedAgencyEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Agency'] }>;
  LinkedDocumentConnection: ResolverTypeWrapper<Omit<LinkedDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedDocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  LinkedDocumentEdge: ResolverTypeWrapper<Omit<LinkedDocumentEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Document'] }>;
  LinkedProgramConnection: ResolverTypeWrapper<Omit<LinkedProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedProgramEdge']>, nodes: Array<ResolversTypes['Program']> }>;
  LinkedProgramEdge: ResolverTypeWrapper<Omit<LinkedProgramEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Program'] }>;
  LinkedReferentConnection: ResolverTypeWrapper<Omit<LinkedReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedReferentEdge']>, nodes: Array<ResolversTypes['Referent']> }>;
  LinkedReferentEdge: ResolverTypeWrapper<Omit<LinkedReferentEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Referent'] }>;
  LinkedSpeakerConnection: ResolverTypeWrapper<Omit<LinkedSpeakerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedSpeakerEdge']>, nodes: Array<ResolversTypes['Speaker']> }>;
  LinkedSpeakerEdge: ResolverTypeWrapper<Omit<LinkedSpeakerEdge, 'claims' | 'node'> & { claims: Array<ResolversTypes['Claim']>, node: ResolversTypes['Speaker'] }>;
  Mention: ResolverTypeWrapper<Row>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionFilter: MentionFilter;
  MentionListFilter: MentionListFilter;
  MentionOrder: MentionOrder;
  MentionOrderField: MentionOrderField;
  Merge: ResolverTypeWrapper<Row>;
  MergeConnection: ResolverTypeWrapper<Omit<MergeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MergeEdge']>, nodes: Array<ResolversTypes['Merge']> }>;
  MergeEdge: ResolverTypeWrapper<Omit<MergeEdge, 'node'> & { node: ResolversTypes['Merge'] }>;
  MergeFilter: MergeFilter;
  MergeOrder: MergeOrder;
  MergeOrderField: MergeOrderField;
  Modality: Modality;
  ModalityFilter: ModalityFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameUse: ResolverTypeWrapper<Omit<NameUse, 'documents'> & { documents: ResolversTypes['DocumentConnection'] }>;
  NeighbourGroup: ResolverTypeWrapper<Omit<NeighbourGroup, 'neighbours'> & { neighbours: ResolversTypes['LinkedReferentConnection'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<Row>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PassageEdge']>, nodes: Array<ResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: PassageFilter;
  PassageItem: PassageItem;
  PassageOrder: PassageOrder;
  PassageOrderField: PassageOrderField;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversTypes['Hop']>, nodes: Array<ResolversTypes['Referent']> }>;
  PathStep: PathStep;
  Period: ResolverTypeWrapper<Period>;
  PeriodItem: PeriodItem;
  Person: ResolverTypeWrapper<Row>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  Place: ResolverTypeWrapper<Row>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  Position: ResolverTypeWrapper<Row>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionEdge']>, nodes: Array<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  PositionListFilter: PositionListFilter;
  PositionOrder: PositionOrder;
  PositionOrderField: PositionOrderField;
  PositionStatus: PositionStatus;
  PositionStatusFilter: PositionStatusFilter;
  Program: ResolverTypeWrapper<Row>;
  ProgramConnection: ResolverTypeWrapper<Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramEdge']>, nodes: Array<ResolversTypes['Program']> }>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFilter: ProgramFilter;
  ProgramKind: ProgramKind;
  ProgramKindFilter: ProgramKindFilter;
  ProgramListFilter: ProgramListFilter;
  ProgramOrder: ProgramOrder;
  ProgramOrderField: ProgramOrderField;
  Proposal: ResolverTypeWrapper<Row>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProposalEdge']>, nodes: Array<ResolversTypes['Proposal']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalFilter: ProposalFilter;
  ProposalKind: ProposalKind;
  ProposalKindFilter: ProposalKindFilter;
  ProposalListFilter: ProposalListFilter;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalState: ProposalState;
  ProposalStateFilter: ProposalStateFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Row>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuoteEdge']>, nodes: Array<ResolversTypes['Quote']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteItem: QuoteItem;
  QuoteKind: QuoteKind;
  QuoteKindFilter: QuoteKindFilter;
  QuoteListFilter: QuoteListFilter;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  QuoteVariant: ResolverTypeWrapper<Omit<QuoteVariant, 'differences' | 'quote'> & { differences: Array<ResolversTypes['WordingDifference']>, quote: ResolversTypes['Quote'] }>;
  QuoteVariantKind: QuoteVariantKind;
  ReferenceItem: ReferenceItem;
  Referent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Referent']>;
  ReferentConnection: ResolverTypeWrapper<Omit<ReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReferentEdge']>, nodes: Array<ResolversTypes['Referent']> }>;
  ReferentEdge: ResolverTypeWrapper<Omit<ReferentEdge, 'node'> & { node: ResolversTypes['Referent'] }>;
  ReferentFilter: ReferentFilter;
  ReferentListFilter: ReferentListFilter;
  Rendering: ResolverTypeWrapper<Row>;
  RenderingConnection: ResolverTypeWrapper<Omit<RenderingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RenderingEdge']>, nodes: Array<ResolversTypes['Rendering']> }>;
  RenderingEdge: ResolverTypeWrapper<Omit<RenderingEdge, 'node'> & { node: ResolversTypes['Rendering'] }>;
  RenderingItem: RenderingItem;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Found']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node' | 'passage'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['Found'], passage?: Maybe<ResolversTypes['Passage']> }>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchFacetField: SearchFacetField;
  SearchGroup: ResolverTypeWrapper<SearchGroup>;
  SearchMatch: SearchMatch;
  SearchScope: SearchScope;
  Source: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Source']>;
  SourceFilter: SourceFilter;
  SourceListFilter: SourceListFilter;
  Speaker: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Speaker']>;
  SpeakerFilter: SpeakerFilter;
  SpeakerListFilter: SpeakerListFilter;
  Statistic: ResolverTypeWrapper<Row>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatisticEdge']>, nodes: Array<ResolversTypes['Statistic']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  StatisticFilter: StatisticFilter;
  StatisticGroup: ResolverTypeWrapper<Row>;
  StatisticGroupConnection: ResolverTypeWrapper<Omit<StatisticGroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatisticGroupEdge']>, nodes: Array<ResolversTypes['StatisticGroup']> }>;
  StatisticGroupEdge: ResolverTypeWrapper<Omit<StatisticGroupEdge, 'node'> & { node: ResolversTypes['StatisticGroup'] }>;
  StatisticGroupFilter: StatisticGroupFilter;
  StatisticGroupKey: StatisticGroupKey;
  StatisticGroupOrder: StatisticGroupOrder;
  StatisticGroupOrderField: StatisticGroupOrderField;
  StatisticItem: StatisticItem;
  StatisticListFilter: StatisticListFilter;
  StatisticOrder: StatisticOrder;
  StatisticOrderField: StatisticOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SumRefusal: SumRefusal;
  TextFilter: TextFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WordingDifference: ResolverTypeWrapper<WordingDifference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Row;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencyListFilter: AgencyListFilter;
  AgencyOrder: AgencyOrder;
  AgencyPersonConnection: Omit<AgencyPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyPersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  AgencyPersonEdge: Omit<AgencyPersonEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Person'] };
  AliasFilter: AliasFilter;
  AnnotationItems: AnnotationItems;
  Boolean: Scalars['Boolean']['output'];
  BoundFilter: BoundFilter;
  Candidate: Candidate;
  Change: Row;
  ChangeActionFilter: ChangeActionFilter;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangeOrder: ChangeOrder;
  Claim: Row;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimItem: ClaimItem;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  CountFilter: CountFilter;
  Coverage: Record<string, never>;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Decision: Row;
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  Derivation: Omit<Derivation, 'documents' | 'operands'> & { documents: Array<ResolversParentTypes['Document']>, operands: Array<ResolversParentTypes['Statistic']> };
  DerivationItem: DerivationItem;
  Document: Row;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityItem: EntityItem;
  FactKindFilter: FactKindFilter;
  FigureComparison: Omit<FigureComparison, 'statistic'> & { statistic: ResolversParentTypes['Statistic'] };
  Float: Scalars['Float']['output'];
  Found: ResolversUnionTypes<ResolversParentTypes>['Found'];
  Hardening: Omit<Hardening, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Highlight: Highlight;
  Hop: Omit<Hop, 'claims' | 'from' | 'passages' | 'quotes' | 'statistics' | 'to'> & { claims: Array<ResolversParentTypes['Claim']>, from: ResolversParentTypes['Referent'], passages: Array<ResolversParentTypes['Passage']>, quotes: Array<ResolversParentTypes['Quote']>, statistics: Array<ResolversParentTypes['Statistic']>, to: ResolversParentTypes['Referent'] };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  IdentificationVerdictFilter: IdentificationVerdictFilter;
  Int: Scalars['Int']['output'];
  LinkedAgencyConnection: Omit<LinkedAgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedAgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  LinkedAgencyEdge: Omit<LinkedAgencyEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Agency'] };
  LinkedDocumentConnection: Omit<LinkedDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedDocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  LinkedDocumentEdge: Omit<LinkedDocumentEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Document'] };
  LinkedProgramConnection: Omit<LinkedProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedProgramEdge']>, nodes: Array<ResolversParentTypes['Program']> };
  LinkedProgramEdge: Omit<LinkedProgramEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Program'] };
  LinkedReferentConnection: Omit<LinkedReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedReferentEdge']>, nodes: Array<ResolversParentTypes['Referent']> };
  LinkedReferentEdge: Omit<LinkedReferentEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Referent'] };
  LinkedSpeakerConnection: Omit<LinkedSpeakerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedSpeakerEdge']>, nodes: Array<ResolversParentTypes['Speaker']> };
  LinkedSpeakerEdge: Omit<LinkedSpeakerEdge, 'claims' | 'node'> & { claims: Array<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Speaker'] };
  Mention: Row;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionFilter: MentionFilter;
  MentionListFilter: MentionListFilter;
  MentionOrder: MentionOrder;
  Merge: Row;
  MergeConnection: Omit<MergeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MergeEdge']>, nodes: Array<ResolversParentTypes['Merge']> };
  MergeEdge: Omit<MergeEdge, 'node'> & { node: ResolversParentTypes['Merge'] };
  MergeFilter: MergeFilter;
  MergeOrder: MergeOrder;
  ModalityFilter: ModalityFilter;
  Mutation: Record<PropertyKey, never>;
  NameUse: Omit<NameUse, 'documents'> & { documents: ResolversParentTypes['DocumentConnection'] };
  NeighbourGroup: Omit<NeighbourGroup, 'neighbours'> & { neighbours: ResolversParentTypes['LinkedReferentConnection'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Row;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Passage: Row;
  PassageConnection: Omit<PassageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PassageEdge']>, nodes: Array<ResolversParentTypes['Passage']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: PassageFilter;
  PassageItem: PassageItem;
  PassageOrder: PassageOrder;
  Path: Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversParentTypes['Hop']>, nodes: Array<ResolversParentTypes['Referent']> };
  Period: Period;
  PeriodItem: PeriodItem;
  Person: Row;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Place: Row;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  Position: Row;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionEdge']>, nodes: Array<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  PositionListFilter: PositionListFilter;
  PositionOrder: PositionOrder;
  PositionStatusFilter: PositionStatusFilter;
  Program: Row;
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramEdge']>, nodes: Array<ResolversParentTypes['Program']> };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFilter: ProgramFilter;
  ProgramKindFilter: ProgramKindFilter;
  ProgramListFilter: ProgramListFilter;
  ProgramOrder: ProgramOrder;
  Proposal: Row;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProposalEdge']>, nodes: Array<ResolversParentTypes['Proposal']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalFilter: ProposalFilter;
  ProposalKindFilter: ProposalKindFilter;
  ProposalListFilter: ProposalListFilter;
  ProposalOrder: ProposalOrder;
  ProposalStateFilter: ProposalStateFilter;
  Query: Record<PropertyKey, never>;
  Quote: Row;
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuoteEdge']>, nodes: Array<ResolversParentTypes['Quote']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteItem: QuoteItem;
  QuoteKindFilter: QuoteKindFilter;
  QuoteListFilter: QuoteListFilter;
  QuoteOrder: QuoteOrder;
  QuoteVariant: Omit<QuoteVariant, 'differences' | 'quote'> & { differences: Array<ResolversParentTypes['WordingDifference']>, quote: ResolversParentTypes['Quote'] };
  ReferenceItem: ReferenceItem;
  Referent: ResolversUnionTypes<ResolversParentTypes>['Referent'];
  ReferentConnection: Omit<ReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReferentEdge']>, nodes: Array<ResolversParentTypes['Referent']> };
  ReferentEdge: Omit<ReferentEdge, 'node'> & { node: ResolversParentTypes['Referent'] };
  ReferentFilter: ReferentFilter;
  ReferentListFilter: ReferentListFilter;
  Rendering: Row;
  RenderingConnection: Omit<RenderingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RenderingEdge']>, nodes: Array<ResolversParentTypes['Rendering']> };
  RenderingEdge: Omit<RenderingEdge, 'node'> & { node: ResolversParentTypes['Rendering'] };
  RenderingItem: RenderingItem;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Found']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node' | 'passage'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Found'], passage?: Maybe<ResolversParentTypes['Passage']> };
  SearchFacet: SearchFacet;
  SearchGroup: SearchGroup;
  SearchScope: SearchScope;
  Source: ResolversUnionTypes<ResolversParentTypes>['Source'];
  SourceFilter: SourceFilter;
  SourceListFilter: SourceListFilter;
  Speaker: ResolversUnionTypes<ResolversParentTypes>['Speaker'];
  SpeakerFilter: SpeakerFilter;
  SpeakerListFilter: SpeakerListFilter;
  Statistic: Row;
  StatisticConnection: Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatisticEdge']>, nodes: Array<ResolversParentTypes['Statistic']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  StatisticFilter: StatisticFilter;
  StatisticGroup: Row;
  StatisticGroupConnection: Omit<StatisticGroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatisticGroupEdge']>, nodes: Array<ResolversParentTypes['StatisticGroup']> };
  StatisticGroupEdge: Omit<StatisticGroupEdge, 'node'> & { node: ResolversParentTypes['StatisticGroup'] };
  StatisticGroupFilter: StatisticGroupFilter;
  StatisticGroupOrder: StatisticGroupOrder;
  StatisticItem: StatisticItem;
  StatisticListFilter: StatisticListFilter;
  StatisticOrder: StatisticOrder;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextFilter: TextFilter;
  URL: Scalars['URL']['output'];
  Viewer: Viewer;
  WordingDifference: WordingDifference;
};

export type ConditionDirectiveArgs = {
  field: Scalars['String']['input'];
  operator: Scalars['String']['input'];
};

export type ConditionDirectiveResolver<Result, Parent, ContextType = unknown, Args = ConditionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = { };

export type DerivedDirectiveResolver<Result, Parent, ContextType = unknown, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = {
  by?: Maybe<Scalars['String']['input']>;
  node: Scalars['String']['input'];
  plural: Scalars['String']['input'];
};

export type EdgeDirectiveResolver<Result, Parent, ContextType = unknown, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ExistingDirectiveArgs = {
  label: Scalars['String']['input'];
  property: Scalars['String']['input'];
};

export type ExistingDirectiveResolver<Result, Parent, ContextType = unknown, Args = ExistingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FilterDirectiveArgs = { };

export type FilterDirectiveResolver<Result, Parent, ContextType = unknown, Args = FilterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LimitDirectiveArgs = { };

export type LimitDirectiveResolver<Result, Parent, ContextType = unknown, Args = LimitDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = { };

export type LinkDirectiveResolver<Result, Parent, ContextType = unknown, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkedToFewDirectiveArgs = { };

export type LinkedToFewDirectiveResolver<Result, Parent, ContextType = unknown, Args = LinkedToFewDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MomentDirectiveArgs = { };

export type MomentDirectiveResolver<Result, Parent, ContextType = unknown, Args = MomentDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NounDirectiveArgs = {
  plural: Scalars['String']['input'];
};

export type NounDirectiveResolver<Result, Parent, ContextType = unknown, Args = NounDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PageDirectiveArgs = {
  filter?: Scalars['Boolean']['input'];
};

export type PageDirectiveResolver<Result, Parent, ContextType = unknown, Args = PageDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  default?: Maybe<Scalars['Int']['input']>;
  max: Scalars['Int']['input'];
  min?: Scalars['Int']['input'];
};

export type RangeDirectiveResolver<Result, Parent, ContextType = unknown, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchDirectiveArgs = { };

export type SearchDirectiveResolver<Result, Parent, ContextType = unknown, Args = SearchDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type UnstoredDirectiveArgs = { };

export type UnstoredDirectiveResolver<Result, Parent, ContextType = unknown, Args = UnstoredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgencyClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<AgencyDocumentsArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<AgencyHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AgencyMentionsArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<AgencyMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUses?: Resolver<Array<ResolversTypes['NameUse']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parentClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['LinkedAgencyConnection'], ParentType, ContextType, Partial<AgencyPartsArgs>>;
  people?: Resolver<ResolversTypes['AgencyPersonConnection'], ParentType, ContextType, Partial<AgencyPeopleArgs>>;
  programs?: Resolver<ResolversTypes['LinkedProgramConnection'], ParentType, ContextType, Partial<AgencyProgramsArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<AgencyPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<AgencyQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<AgencyQuotesAboutArgs>>;
  sameAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<AgencyStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<AgencyStatisticsAboutArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyPersonConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgencyPersonConnection'] = ResolversParentTypes['AgencyPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyPersonEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgencyPersonEdge'] = ResolversParentTypes['AgencyPersonEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PositionStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  touches?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  contradictedBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  hardenedBy?: Resolver<Array<ResolversTypes['Hardening']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ClaimHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Referent']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sameStatement?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ClaimSameStatementArgs>>;
  status?: Resolver<Maybe<ResolversTypes['PositionStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  claimsWithOneSource?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CoverageClaimsWithOneSourceArgs>>;
  entitiesNeverLinked?: Resolver<ResolversTypes['ReferentConnection'], ParentType, ContextType, Partial<CoverageEntitiesNeverLinkedArgs>>;
  quotesWithoutSpeaker?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<CoverageQuotesWithoutSpeakerArgs>>;
  statisticsWithOneSource?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<CoverageStatisticsWithOneSourceArgs>>;
  statisticsWithoutPeriod?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<CoverageStatisticsWithoutPeriodArgs>>;
  underivedPercentages?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<CoverageUnderivedPercentagesArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<DecisionProposalsArgs>>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  operands?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['DerivationOperation'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DerivationVerdict'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  authors?: Resolver<ResolversTypes['LinkedSpeakerConnection'], ParentType, ContextType, Partial<DocumentAuthorsArgs>>;
  citedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentCitedInArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<DocumentHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<DocumentProposalsArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  publisherClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<DocumentQuotesArgs>>;
  revisedBy?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentRevisedByArgs>>;
  revises?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentRevisesArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<DocumentStatisticsArgs>>;
  takenBy?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentTakenByArgs>>;
  takesFrom?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentTakesFromArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Organization' | 'Person' | 'Place' | 'Program', ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FigureVerdict'], ParentType, ContextType>;
};

export type FoundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Claim' | 'Document' | 'Organization' | 'Person' | 'Place' | 'Program' | 'Quote' | 'Statistic', ParentType, ContextType>;
};

export type HardeningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Hardening'] = ResolversParentTypes['Hardening']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HardeningReason'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statistics?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
};

export type LinkedAgencyConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedAgencyConnection'] = ResolversParentTypes['LinkedAgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedAgencyEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedAgencyEdge'] = ResolversParentTypes['LinkedAgencyEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type LinkedDocumentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedDocumentConnection'] = ResolversParentTypes['LinkedDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedDocumentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedDocumentEdge'] = ResolversParentTypes['LinkedDocumentEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type LinkedProgramConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedProgramConnection'] = ResolversParentTypes['LinkedProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedProgramEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedProgramEdge'] = ResolversParentTypes['LinkedProgramEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type LinkedReferentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedReferentConnection'] = ResolversParentTypes['LinkedReferentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedReferentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedReferentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedReferentEdge'] = ResolversParentTypes['LinkedReferentEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
};

export type LinkedSpeakerConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedSpeakerConnection'] = ResolversParentTypes['LinkedSpeakerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedSpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedSpeakerEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkedSpeakerEdge'] = ResolversParentTypes['LinkedSpeakerEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  referent?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MergeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Referent']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MergeConnection'] = ResolversParentTypes['MergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Merge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MergeEdge'] = ResolversParentTypes['MergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merge'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptProposals?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationAcceptProposalsArgs, 'expectedCount'>>;
  annotate?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationAnnotateArgs, 'document' | 'dryRun' | 'items'>>;
  chooseCandidate?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<MutationChooseCandidateArgs, 'candidate' | 'expectedItem' | 'id'>>;
  editProposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<MutationEditProposalArgs, 'dryRun' | 'expectedItem' | 'id'>>;
  mergeEntities?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'from' | 'into'>>;
  rejectProposals?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationRejectProposalsArgs, 'expectedCount'>>;
  undoDecisions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationUndoDecisionsArgs, 'expectedCount'>>;
  unmergeEntities?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType, RequireFields<MutationUnmergeEntitiesArgs, 'id'>>;
};

export type NameUseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NameUse'] = ResolversParentTypes['NameUse']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<NameUseDocumentsArgs>>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['LinkedReferentConnection'], ParentType, ContextType, Partial<NeighbourGroupNeighboursArgs>>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Claim' | 'Document' | 'Organization' | 'Passage' | 'Person' | 'Place' | 'Program' | 'Quote' | 'Statistic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<OrganizationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<OrganizationMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUses?: Resolver<Array<ResolversTypes['NameUse']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['AgencyPersonConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<OrganizationPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesAboutArgs>>;
  sameAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<OrganizationStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<OrganizationStatisticsAboutArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  referents?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  renderings?: Resolver<Array<ResolversTypes['Rendering']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<PersonDocumentsArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<PersonHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<PersonMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUses?: Resolver<Array<ResolversTypes['NameUse']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PersonPositionsArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<PersonPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesAboutArgs>>;
  sameAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PersonStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PersonStatisticsAboutArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<PlaceHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<PlaceMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUses?: Resolver<Array<ResolversTypes['NameUse']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PlaceQuotesArgs>>;
  sameAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PlaceStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PlaceStatisticsAboutArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PositionStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  agencies?: Resolver<ResolversTypes['LinkedAgencyConnection'], ParentType, ContextType, Partial<ProgramAgenciesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProgramClaimsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ProgramHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProgramMentionsArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<ProgramMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUses?: Resolver<Array<ResolversTypes['NameUse']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ProgramQuotesArgs>>;
  sameAs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<ProgramStatisticsArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  alternatives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ConfidenceBasis'], ParentType, ContextType>;
  candidateCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['IdentificationVerdict']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  derivedStatistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryDerivedStatisticsArgs>>;
  disputedClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryDisputedClaimsArgs>>;
  disputedStatistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryDisputedStatisticsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  hardened?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryHardenedArgs>>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType, RequireFields<QueryMergeArgs, 'id'>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<QueryMergesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  path?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'includeSpeculation' | 'maxHops' | 'maxPaths' | 'minIndependentSources' | 'through' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<QueryProposalsArgs>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'match' | 'text'>>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType, RequireFields<QueryStatisticArgs, 'id'>>;
  statisticGroups?: Resolver<ResolversTypes['StatisticGroupConnection'], ParentType, ContextType, RequireFields<QueryStatisticGroupsArgs, 'by'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  about?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QuoteHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QuoteStatisticsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['QuoteVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteVariantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QuoteVariant'] = ResolversParentTypes['QuoteVariant']> = {
  differences?: Resolver<Array<ResolversTypes['WordingDifference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteVariantKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type ReferentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Referent'] = ResolversParentTypes['Referent']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Organization' | 'Person' | 'Place' | 'Program', ParentType, ContextType>;
};

export type ReferentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReferentConnection'] = ResolversParentTypes['ReferentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReferentEdge'] = ResolversParentTypes['ReferentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
};

export type RenderingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Rendering'] = ResolversParentTypes['Rendering']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FigureVerdict'], ParentType, ContextType>;
};

export type RenderingConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RenderingConnection'] = ResolversParentTypes['RenderingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RenderingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rendering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenderingEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RenderingEdge'] = ResolversParentTypes['RenderingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rendering'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SearchGroup']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Found'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchFacetField'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchGroup'] = ResolversParentTypes['SearchGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FoundType'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  about?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  comparisons?: Resolver<Array<ResolversTypes['FigureComparison']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  derivatives?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<StatisticDocumentsArgs>>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<StatisticHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<StatisticOriginsArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<StatisticQuotesArgs>>;
  renderings?: Resolver<ResolversTypes['RenderingConnection'], ParentType, ContextType, Partial<StatisticRenderingsArgs>>;
  reportedBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type StatisticGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatisticGroup'] = ResolversParentTypes['StatisticGroup']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sumRefusal?: Resolver<Maybe<ResolversTypes['SumRefusal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatisticGroupConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatisticGroupConnection'] = ResolversParentTypes['StatisticGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatisticGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatisticGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticGroupEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatisticGroupEdge'] = ResolversParentTypes['StatisticGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticGroup'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Change'], "changed", ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ViewerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  editRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WordingDifferenceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WordingDifference'] = ResolversParentTypes['WordingDifference']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyPersonConnection?: AgencyPersonConnectionResolvers<ContextType>;
  AgencyPersonEdge?: AgencyPersonEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  Found?: FoundResolvers<ContextType>;
  Hardening?: HardeningResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  LinkedAgencyConnection?: LinkedAgencyConnectionResolvers<ContextType>;
  LinkedAgencyEdge?: LinkedAgencyEdgeResolvers<ContextType>;
  LinkedDocumentConnection?: LinkedDocumentConnectionResolvers<ContextType>;
  LinkedDocumentEdge?: LinkedDocumentEdgeResolvers<ContextType>;
  LinkedProgramConnection?: LinkedProgramConnectionResolvers<ContextType>;
  LinkedProgramEdge?: LinkedProgramEdgeResolvers<ContextType>;
  LinkedReferentConnection?: LinkedReferentConnectionResolvers<ContextType>;
  LinkedReferentEdge?: LinkedReferentEdgeResolvers<ContextType>;
  LinkedSpeakerConnection?: LinkedSpeakerConnectionResolvers<ContextType>;
  LinkedSpeakerEdge?: LinkedSpeakerEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MergeConnection?: MergeConnectionResolvers<ContextType>;
  MergeEdge?: MergeEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameUse?: NameUseResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteVariant?: QuoteVariantResolvers<ContextType>;
  Referent?: ReferentResolvers<ContextType>;
  ReferentConnection?: ReferentConnectionResolvers<ContextType>;
  ReferentEdge?: ReferentEdgeResolvers<ContextType>;
  Rendering?: RenderingResolvers<ContextType>;
  RenderingConnection?: RenderingConnectionResolvers<ContextType>;
  RenderingEdge?: RenderingEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchGroup?: SearchGroupResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  StatisticGroup?: StatisticGroupResolvers<ContextType>;
  StatisticGroupConnection?: StatisticGroupConnectionResolvers<ContextType>;
  StatisticGroupEdge?: StatisticGroupEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
  WordingDifference?: WordingDifferenceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = unknown> = {
  condition?: ConditionDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  existing?: ExistingDirectiveResolver<any, any, ContextType>;
  filter?: FilterDirectiveResolver<any, any, ContextType>;
  limit?: LimitDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  linkedToFew?: LinkedToFewDirectiveResolver<any, any, ContextType>;
  moment?: MomentDirectiveResolver<any, any, ContextType>;
  noun?: NounDirectiveResolver<any, any, ContextType>;
  page?: PageDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
  search?: SearchDirectiveResolver<any, any, ContextType>;
  unstored?: UnstoredDirectiveResolver<any, any, ContextType>;
};
