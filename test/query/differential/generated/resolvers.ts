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
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** An exact decimal as text, digit by digit as the source gives it: never a float, no exponent, at most 200 digits. */
  Decimal: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A government body. */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it wrote or put its name to. */
  documents: LinkedDocumentConnection;
  /** Stable, readable and made by the project: `agency:<key>`. */
  id: Scalars['ID']['output'];
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** The body that it is part of, where a document states so: of several, the one that most claims name. */
  parent?: Maybe<Agency>;
  /** The live claims that state the parent. */
  parentClaims: Array<Claim>;
  /** Bodies that are part of it. */
  parts: LinkedAgencyConnection;
  /** Who held an office with it, once for each office. */
  people: AgencyPersonConnection;
  /** What it administers. */
  programs: LinkedProgramConnection;
  /** What it published. */
  publications: LinkedDocumentConnection;
  /** What it said, word for word or reported. */
  quotes: QuoteConnection;
  /** What was said about it. */
  quotesAbout: QuoteConnection;
  /** Figures that it gave. */
  statistics: StatisticConnection;
  /** Figures about it. */
  statisticsAbout: StatisticConnection;
};


/** A government body. */
export type AgencyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A government body. */
export type AgencyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A government body. */
export type AgencyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body. */
export type AgencyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** A government body. */
export type AgencyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** A government body. */
export type AgencyProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


/** A government body. */
export type AgencyPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A government body. */
export type AgencyQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A government body. */
export type AgencyQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A government body. */
export type AgencyStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A government body. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<AgencyEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Agency>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of government bodies. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Agency;
};

/** Which government bodies fit: all that is said here must hold. */
export type AgencyFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Its description. */
  description?: InputMaybe<TextFilter>;
  /** What it wrote or put its name to. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Passages that name it. */
  mentions?: InputMaybe<MentionListFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgencyFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** What it is part of. */
  parent?: InputMaybe<AgencyFilter>;
  /** What is part of it. */
  parts?: InputMaybe<AgencyListFilter>;
  /** Offices held with it. */
  people?: InputMaybe<PositionListFilter>;
  /** What it administers. */
  programs?: InputMaybe<ProgramListFilter>;
  /** What it published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** What it said. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** What was said about it. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Figures that it gave. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Figures about it. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** Which government bodies are linked, and how many. */
export type AgencyListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<AgencyFilter>;
  /** No linked one fits. */
  none?: InputMaybe<AgencyFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<AgencyFilter>;
};

/** One field that government bodies are ordered by. */
export type AgencyOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: AgencyOrderField;
};

/** What government bodies can be ordered by. */
export type AgencyOrderField =
  /** By id. */
  | 'ID'
  /** By name, in code point order. */
  | 'NAME';

/** A page of people who held an office. */
export type AgencyPersonConnection = {
  __typename?: 'AgencyPersonConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<AgencyPersonEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Person>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of people who held an office. */
export type AgencyPersonEdge = {
  __typename?: 'AgencyPersonEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** First day, where it is stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Person;
  /** Whether it was held when the documents spoke of it. */
  status: PositionStatus;
  /** The office, as the documents name it; who held two stands here twice. */
  title?: Maybe<Scalars['String']['output']>;
  /** Last day, where it is stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** How a figure bounds the quantity. */
export type Bound =
  /** Near the figure, like "nearly 60,000". */
  | 'ABOUT'
  /** The figure or more, like "more than 57,000". */
  | 'AT_LEAST'
  /** The figure or less. */
  | 'AT_MOST'
  /** The figure itself. */
  | 'EXACT';

/** Which values fit. */
export type BoundFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Bound>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Bound>>;
};

/** What somebody says of a subject, as one passage states it. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Who says so, which need not be who published it. */
  assertedBy: Source;
  /** The document that states it. */
  document: Document;
  /** Made from all that it says and where it stands: `claim:<hash>`. */
  id: Scalars['ID']['output'];
  /** How it is put forward. Only asserted claims become links. */
  modality: Modality;
  /** The node that it links the subject to; null where it states a value. */
  object?: Maybe<Referent>;
  /** The passage that states it. */
  passage: Passage;
  /** The verb, in upper snake case: HELD, PART_OF, ADMINISTERS, or any other. */
  predicate: Scalars['String']['output'];
  /** When Footnote took it in. */
  recordedAt: Scalars['DateTime']['output'];
  /** When whoever said it took it back; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of an office: whether it was held. */
  status?: Maybe<PositionStatus>;
  /** Whom or what it is about. */
  subject: Referent;
  /** Of an office: its name. */
  title?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds, where stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds, where stated. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What it states in an annotator's words; null where it links to an object. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Claim>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of claims. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Claim;
};

/** Which claims fit: all that is said here must hold. */
export type ClaimFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** Who says so. */
  assertedBy?: InputMaybe<SourceFilter>;
  /** The document that states it. */
  document?: InputMaybe<DocumentFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** How it is put forward. */
  modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** What it links the subject to. */
  object?: InputMaybe<ReferentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** The passage that states it. */
  passage?: InputMaybe<PassageFilter>;
  /** The verb. */
  predicate?: InputMaybe<TextFilter>;
  /** When Footnote took it in. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** When it was taken back. */
  retractedAt?: InputMaybe<DateTimeFilter>;
  /** Of an office: whether it was held. */
  status?: InputMaybe<PositionStatusFilter>;
  /** Whom or what it is about. */
  subject?: InputMaybe<ReferentFilter>;
  /** Of an office: its name. */
  title?: InputMaybe<TextFilter>;
  /** First day on which it holds. */
  validFrom?: InputMaybe<DateFilter>;
  /** Last day on which it holds. */
  validTo?: InputMaybe<DateFilter>;
  /** What it states in words. */
  value?: InputMaybe<TextFilter>;
};

/** Which claims are linked, and how many. */
export type ClaimListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<ClaimFilter>;
  /** No linked one fits. */
  none?: InputMaybe<ClaimFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<ClaimFilter>;
};

/** One field that claims are ordered by. */
export type ClaimOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** By the first day on which it holds. */
  | 'FROM'
  /** By id. */
  | 'ID'
  /** By when Footnote took it in. */
  | 'RECORDED_AT';

/** Which counts fit. */
export type CountFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater or later than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** This, or greater or later. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less or earlier than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** This, or less or earlier. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph lacks, for whoever wants to fill it. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Asserted claims whose subject, predicate and object no other document asserts. */
  claimsWithOneSource: ClaimConnection;
  /** People, bodies, programs and places that no claim links to another. */
  entitiesNeverLinked: ReferentConnection;
  /** Quotes of which nothing says whose they are. */
  quotesWithoutSpeaker: QuoteConnection;
  /** Statistics with one independent source: one publisher's documents, or near copies of one. */
  statisticsWithOneSource: StatisticConnection;
  /** Statistics of which nothing says for when. */
  statisticsWithoutPeriod: StatisticConnection;
};


/** What the graph lacks, for whoever wants to fill it. */
export type CoverageClaimsWithOneSourceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** What the graph lacks, for whoever wants to fill it. */
export type CoverageEntitiesNeverLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph lacks, for whoever wants to fill it. */
export type CoverageQuotesWithoutSpeakerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** What the graph lacks, for whoever wants to fill it. */
export type CoverageStatisticsWithOneSourceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** What the graph lacks, for whoever wants to fill it. */
export type CoverageStatisticsWithoutPeriodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** Which days fit; no value fits nothing but isNull. */
export type DateFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater or later than this. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** This, or greater or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** This, or less or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which moments fit; no value fits nothing but isNull. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater or later than this. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** This, or greater or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** This, or less or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which decimals fit; no value fits nothing but isNull. */
export type DecimalFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater or later than this. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** This, or greater or later. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** This, or less or earlier. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A document that was read, or one that another document refers to. */
export type Document = Node & {
  __typename?: 'Document';
  /** Who wrote it. */
  authors: LinkedSpeakerConnection;
  /** Passages that refer to it. */
  citedIn: MentionConnection;
  /** Claims that are stated in it. */
  claims: ClaimConnection;
  /** The day of publication. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Stable, readable and made by the project: `document:<key>`. */
  id: Scalars['ID']['output'];
  /** A BCP 47 tag. */
  language?: Maybe<Scalars['String']['output']>;
  /** Whom and what it names, passage by passage. */
  mentions: MentionConnection;
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Who published it: of several, the one that most claims name. */
  publisher?: Maybe<Speaker>;
  /** The live claims that state the publisher. */
  publisherClaims: Array<Claim>;
  /** What it quotes. */
  quotes: QuoteConnection;
  /** The later documents that revise it. */
  revisedBy: LinkedDocumentConnection;
  /** The earlier documents that it revises. */
  revises: LinkedDocumentConnection;
  /** SHA-256 of the canonical text in hex; null for a document that is only referred to. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The figures that it states. */
  statistics: StatisticConnection;
  /** The canonical text: passages count in its UTF-16 code units; null for a document that is only referred to. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its title or, where none is known, what it is called by. */
  title: Scalars['String']['output'];
  /** Where it was published on the web. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentCitedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentRevisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentRevisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A document that was read, or one that another document refers to. */
export type DocumentStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Document>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of documents. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Document;
};

/** Which documents fit: all that is said here must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** Those who wrote it. */
  authors?: InputMaybe<SpeakerListFilter>;
  /** Passages of documents that name it. */
  citedIn?: InputMaybe<MentionListFilter>;
  /** Claims that are stated in it. */
  claims?: InputMaybe<ClaimListFilter>;
  /** The day of publication. */
  date?: InputMaybe<DateFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its language. */
  language?: InputMaybe<TextFilter>;
  /** Whom and what it names, and where. */
  mentions?: InputMaybe<MentionListFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** Who published it. */
  publisher?: InputMaybe<SpeakerFilter>;
  /** What it quotes. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Later versions of it. */
  revisedBy?: InputMaybe<DocumentListFilter>;
  /** Documents that it is a later version of. */
  revises?: InputMaybe<DocumentListFilter>;
  /** The digest of its text, in hexadecimal. */
  sha256?: InputMaybe<TextFilter>;
  /** The figures that it states. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Its title. */
  title?: InputMaybe<TextFilter>;
  /** Where it was found. */
  url?: InputMaybe<TextFilter>;
};

/** Which documents are linked, and how many. */
export type DocumentListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<DocumentFilter>;
  /** No linked one fits. */
  none?: InputMaybe<DocumentFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<DocumentFilter>;
};

/** One field that documents are ordered by. */
export type DocumentOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: DocumentOrderField;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** By the day of publication. */
  | 'DATE'
  /** By id. */
  | 'ID'
  /** By title, in code point order. */
  | 'TITLE';

/** A person, body, program or place that documents speak of. */
export type Entity = {
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, readable and made by the project: `<type>:<key>`. */
  id: Scalars['ID']['output'];
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
};


/** A person, body, program or place that documents speak of. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A person, body, program or place that documents speak of. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whatever a search can find. */
export type Found = Agency | Claim | Document | Organization | Person | Place | Program | Quote | Statistic;

/** Of which types a search is. */
export type FoundType =
  /** Government bodies, by name and aliases. */
  | 'AGENCY'
  /** Claims, by the passages that state them. */
  | 'CLAIM'
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Other bodies, by name and aliases. */
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

/** A piece of a text. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it ends, in UTF-16 code units; what stands there is not part of it. */
  end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** One link of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** The claims that state it, each with its passage. */
  claims: Array<Claim>;
  /** Whether `from` is its subject. */
  direction: LinkDirection;
  /** Where it is entered. */
  from: Referent;
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The kind of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, or the predicate that was asserted. */
  relationship: Scalars['String']['output'];
  /** Where it is left. */
  to: Referent;
};

/** Which ids fit. */
export type IdFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which end of a link an entity is. */
export type LinkDirection =
  /** The link comes to it. */
  | 'INCOMING'
  /** The link goes from it. */
  | 'OUTGOING';

/** A page of linked government bodies. */
export type LinkedAgencyConnection = {
  __typename?: 'LinkedAgencyConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<LinkedAgencyEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Agency>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of linked government bodies. */
export type LinkedAgencyEdge = {
  __typename?: 'LinkedAgencyEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Agency;
};

/** A page of linked documents. */
export type LinkedDocumentConnection = {
  __typename?: 'LinkedDocumentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<LinkedDocumentEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Document>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of linked documents. */
export type LinkedDocumentEdge = {
  __typename?: 'LinkedDocumentEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Document;
};

/** A page of linked programs. */
export type LinkedProgramConnection = {
  __typename?: 'LinkedProgramConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<LinkedProgramEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Program>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of linked programs. */
export type LinkedProgramEdge = {
  __typename?: 'LinkedProgramEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Program;
};

/** A page of linked nodes. */
export type LinkedReferentConnection = {
  __typename?: 'LinkedReferentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<LinkedReferentEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Referent>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of linked nodes. */
export type LinkedReferentEdge = {
  __typename?: 'LinkedReferentEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Referent;
};

/** A page of authors. */
export type LinkedSpeakerConnection = {
  __typename?: 'LinkedSpeakerConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<LinkedSpeakerEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Speaker>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of authors. */
export type LinkedSpeakerEdge = {
  __typename?: 'LinkedSpeakerEdge';
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The entry. */
  node: Speaker;
};

/** That a passage names somebody or something. */
export type Mention = {
  __typename?: 'Mention';
  /** The passage. */
  passage: Passage;
  /** Whom or what it names. */
  referent: Referent;
};

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<MentionEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Mention>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of mentions. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Mention;
};

/** Which mentions fit: all that is said here must hold. */
export type MentionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MentionFilter>>;
  /** This does not hold. */
  not?: InputMaybe<MentionFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MentionFilter>>;
  /** The passage. */
  passage?: InputMaybe<PassageFilter>;
  /** Whom or what it names. */
  referent?: InputMaybe<ReferentFilter>;
};

/** Which mentions are linked, and how many. */
export type MentionListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<MentionFilter>;
  /** No linked one fits. */
  none?: InputMaybe<MentionFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<MentionFilter>;
};

/** How something is put forward. */
export type Modality =
  /** Stated as a fact. */
  | 'ASSERTED'
  /** Stated for a case that may not be given. */
  | 'CONDITIONAL'
  /** Stated not to be so. */
  | 'DENIED'
  /** Put forward as possible. */
  | 'SPECULATED';

/** Which values fit. */
export type ModalityFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Modality>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Modality>>;
};

/** All links of one kind and direction that an entity has. */
export type NeighbourGroup = {
  __typename?: 'NeighbourGroup';
  /** How many links there are. */
  count: Scalars['Int']['output'];
  /** Which end of these links the entity is. */
  direction: LinkDirection;
  /** What is at their other end. */
  neighbours: LinkedReferentConnection;
  /** The kind of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, or the predicate that was asserted. */
  relationship: Scalars['String']['output'];
};


/** All links of one kind and direction that an entity has. */
export type NeighbourGroupNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything with an id. */
export type Node = {
  /** Stable, readable and made by the project: `<type>:<key>`. */
  id: Scalars['ID']['output'];
};

/** Which way an ordering goes. */
export type OrderDirection =
  /** Smallest, earliest, first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest, last in the alphabet first. */
  | 'DESC';

/** Any body that is not part of a government. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it wrote or put its name to. */
  documents: LinkedDocumentConnection;
  /** Stable, readable and made by the project: `organization:<key>`. */
  id: Scalars['ID']['output'];
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Who held an office with it, once for each office. */
  people: AgencyPersonConnection;
  /** What it published. */
  publications: LinkedDocumentConnection;
  /** What it said, word for word or reported. */
  quotes: QuoteConnection;
  /** What was said about it. */
  quotesAbout: QuoteConnection;
  /** Figures that it gave. */
  statistics: StatisticConnection;
  /** Figures about it. */
  statisticsAbout: StatisticConnection;
};


/** Any body that is not part of a government. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that is not part of a government. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** Any body that is not part of a government. */
export type OrganizationStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** Any body that is not part of a government. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Organization>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of organizations. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Organization;
};

/** Which organizations fit: all that is said here must hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Its description. */
  description?: InputMaybe<TextFilter>;
  /** What it wrote or put its name to. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Passages that name it. */
  mentions?: InputMaybe<MentionListFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** Offices held with it. */
  people?: InputMaybe<PositionListFilter>;
  /** What it published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** What it said. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** What was said about it. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Figures that it gave. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Figures about it. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** One field that organizations are ordered by. */
export type OrganizationOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** By id. */
  | 'ID'
  /** By name, in code point order. */
  | 'NAME';

/** Where a page stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last entry; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a document's text. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The document it stands in. */
  document: Document;
  /** Offset just behind its last UTF-16 code unit. */
  end: Scalars['Int']['output'];
  /** The text between the two, letter by letter. */
  exact: Scalars['String']['output'];
  /** Made from the document and the place in it: `passage:<hash>`. */
  id: Scalars['ID']['output'];
  /** Up to 32 code units before it. */
  prefix: Scalars['String']['output'];
  /** Whom and what it names. */
  referents: Array<Referent>;
  /** Offset of its first UTF-16 code unit in the document's text. */
  start: Scalars['Int']['output'];
  /** Up to 32 code units behind it. */
  suffix: Scalars['String']['output'];
};

/** Which passages fit: all that is said here must hold. */
export type PassageFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PassageFilter>>;
  /** The document it stands in. */
  document?: InputMaybe<DocumentFilter>;
  /** The text of the passage. */
  exact?: InputMaybe<TextFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<PassageFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PassageFilter>>;
  /** Whom and what it names. */
  referents?: InputMaybe<ReferentListFilter>;
};

/** A chain of links from one node to another, with what supports each. */
export type Path = {
  __typename?: 'Path';
  /** Its links, in order. */
  hops: Array<Hop>;
  /** How many links it has. */
  length: Scalars['Int']['output'];
  /** Every node on it, both ends included, in order. */
  nodes: Array<Referent>;
};

/** The time that a figure is of. */
export type Period = {
  __typename?: 'Period';
  /** First day, where it follows from what is stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The time in the words of the document. */
  stated?: Maybe<Scalars['String']['output']>;
  /** Last day, where it follows from what is stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A human being. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What they wrote. */
  documents: LinkedDocumentConnection;
  /** Stable, readable and made by the project: `person:<key>`. */
  id: Scalars['ID']['output'];
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** Offices held, now or before. */
  positions: PositionConnection;
  /** What they published. */
  publications: LinkedDocumentConnection;
  /** What they said, word for word or reported. */
  quotes: QuoteConnection;
  /** What was said about them. */
  quotesAbout: QuoteConnection;
  /** Figures that they gave. */
  statistics: StatisticConnection;
  /** Figures about them. */
  statisticsAbout: StatisticConnection;
};


/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A human being. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A human being. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};


/** A human being. */
export type PersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** A human being. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A human being. */
export type PersonQuotesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A human being. */
export type PersonStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A human being. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Person>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Person;
};

/** Which people fit: all that is said here must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Claims that they are the subject or the object of, whatever their modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Its description. */
  description?: InputMaybe<TextFilter>;
  /** What they wrote. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Passages that name them. */
  mentions?: InputMaybe<MentionListFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Offices held. */
  positions?: InputMaybe<PositionListFilter>;
  /** What they published. */
  publications?: InputMaybe<DocumentListFilter>;
  /** What they said. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** What was said about them. */
  quotesAbout?: InputMaybe<QuoteListFilter>;
  /** Figures that they gave. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Figures about them. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** One field that people are ordered by. */
export type PersonOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: PersonOrderField;
};

/** What people can be ordered by. */
export type PersonOrderField =
  /** By id. */
  | 'ID'
  /** By name, in code point order. */
  | 'NAME';

/** A place, of any size. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, readable and made by the project: `place:<key>`. */
  id: Scalars['ID']['output'];
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** What was said about it. */
  quotes: QuoteConnection;
  /** Figures measured there. */
  statistics: StatisticConnection;
  /** Figures about it. */
  statisticsAbout: StatisticConnection;
};


/** A place, of any size. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A place, of any size. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, of any size. */
export type PlaceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A place, of any size. */
export type PlaceStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};


/** A place, of any size. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Place>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Place;
};

/** Which places fit: all that is said here must hold. */
export type PlaceFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Its description. */
  description?: InputMaybe<TextFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Passages that name it. */
  mentions?: InputMaybe<MentionListFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlaceFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** What was said about it. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Figures measured there. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** Figures about it. */
  statisticsAbout?: InputMaybe<StatisticListFilter>;
};

/** One field that places are ordered by. */
export type PlaceOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: PlaceOrderField;
};

/** What places can be ordered by. */
export type PlaceOrderField =
  /** By id. */
  | 'ID'
  /** By name, in code point order. */
  | 'NAME';

/** An office that a person held with a body, as claims state it. */
export type Position = {
  __typename?: 'Position';
  /** The government body it was held with; null where it was another body. */
  agency?: Maybe<Agency>;
  /** The live claims that state this link, each with its passage. */
  claims: Array<Claim>;
  /** First day, where it is stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The body it was held with; null where it was a government body. */
  organization?: Maybe<Organization>;
  /** Who held it. */
  person: Person;
  /** Whether it was held when the documents spoke of it. */
  status: PositionStatus;
  /** The office, as the documents name it. */
  title?: Maybe<Scalars['String']['output']>;
  /** Last day, where it is stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A page of offices. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<PositionEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Position>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of offices. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Position;
};

/** Which offices fit: all that is said here must hold. */
export type PositionFilter = {
  /** The government body; another body does not fit. */
  agency?: InputMaybe<AgencyFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PositionFilter>>;
  /** First day. */
  from?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<PositionFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PositionFilter>>;
  /** The body; a government body does not fit. */
  organization?: InputMaybe<OrganizationFilter>;
  /** Who held it. */
  person?: InputMaybe<PersonFilter>;
  /** Whether it was held when the documents spoke of it. */
  status?: InputMaybe<PositionStatusFilter>;
  /** The name of the office. */
  title?: InputMaybe<TextFilter>;
  /** Last day. */
  to?: InputMaybe<DateFilter>;
};

/** Which offices are linked, and how many. */
export type PositionListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<PositionFilter>;
  /** No linked one fits. */
  none?: InputMaybe<PositionFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<PositionFilter>;
};

/** One field that offices are ordered by. */
export type PositionOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: PositionOrderField;
};

/** What offices can be ordered by. */
export type PositionOrderField =
  /** By the first day. */
  | 'FROM'
  /** By an id of its own, in no order that means anything. */
  | 'ID'
  /** By the name of the office. */
  | 'TITLE';

/** Whether an office was held when the document spoke of it. */
export type PositionStatus =
  /** It had been held before. */
  | 'FORMER'
  /** It was held then. */
  | 'PRESENT'
  /** The document does not say. */
  | 'UNSTATED';

/** Which values fit. */
export type PositionStatusFilter = {
  /** Equal to this. */
  eq?: InputMaybe<PositionStatus>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<PositionStatus>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A program, a kind of visa or a legal instrument. */
export type Program = Entity & Node & {
  __typename?: 'Program';
  /** Who administers it. */
  agencies: LinkedAgencyConnection;
  /** Other names it goes by in the documents, in alphabetical order. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims: ClaimConnection;
  /** Who or what it is, in an annotator's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, readable and made by the project: `program:<key>`. */
  id: Scalars['ID']['output'];
  /** Which of the three it is. */
  kind: ProgramKind;
  /** Passages that name it. */
  mentions: MentionConnection;
  /** The full name, as the documents give it. */
  name: Scalars['String']['output'];
  /** What it is linked to, by kind of link. */
  neighbours: Array<NeighbourGroup>;
  /** What was said about it. */
  quotes: QuoteConnection;
  /** Figures about it. */
  statistics: StatisticConnection;
};


/** A program, a kind of visa or a legal instrument. */
export type ProgramAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** A program, a kind of visa or a legal instrument. */
export type ProgramClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A program, a kind of visa or a legal instrument. */
export type ProgramMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A program, a kind of visa or a legal instrument. */
export type ProgramQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** A program, a kind of visa or a legal instrument. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<ProgramEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Program>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of programs. */
export type ProgramEdge = {
  __typename?: 'ProgramEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Program;
};

/** Which programs fit: all that is said here must hold. */
export type ProgramFilter = {
  /** Who administers it. */
  agencies?: InputMaybe<AgencyListFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProgramFilter>>;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Its description. */
  description?: InputMaybe<TextFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Which kind it is. */
  kind?: InputMaybe<ProgramKindFilter>;
  /** Passages that name it. */
  mentions?: InputMaybe<MentionListFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProgramFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProgramFilter>>;
  /** What was said about it. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Figures about it. */
  statistics?: InputMaybe<StatisticListFilter>;
};

/** What kind of program it is. */
export type ProgramKind =
  /** A law, convention, order or legal status. */
  | 'LEGAL_INSTRUMENT'
  /** Something that a body runs. */
  | 'PROGRAM'
  /** A kind of visa. */
  | 'VISA';

/** Which values fit. */
export type ProgramKindFilter = {
  /** Equal to this. */
  eq?: InputMaybe<ProgramKind>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<ProgramKind>>;
};

/** Which programs are linked, and how many. */
export type ProgramListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<ProgramFilter>;
  /** No linked one fits. */
  none?: InputMaybe<ProgramFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<ProgramFilter>;
};

/** One field that programs are ordered by. */
export type ProgramOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: ProgramOrderField;
};

/** What programs can be ordered by. */
export type ProgramOrderField =
  /** By id. */
  | 'ID'
  /** By name, in code point order. */
  | 'NAME';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Government bodies. */
  agencies: AgencyConnection;
  /** The agency with this id; null where there is none. */
  agency?: Maybe<Agency>;
  /** The claim with this id; null where there is none. */
  claim?: Maybe<Claim>;
  /** Claims, whatever their modality. */
  claims: ClaimConnection;
  /** What the graph lacks. */
  coverage: Coverage;
  /** The document with this id; null where there is none. */
  document?: Maybe<Document>;
  /** Documents. */
  documents: DocumentConnection;
  /** Whatever has this id; null where nothing has. */
  node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null where nothing has. */
  nodes: Array<Maybe<Node>>;
  /** The organization with this id; null where there is none. */
  organization?: Maybe<Organization>;
  /** Bodies that are not part of a government. */
  organizations: OrganizationConnection;
  /**
   * The shortest chains of links between two nodes, the shortest first. They follow what is asserted;
   * with `includeSpeculation` also what is speculated or said on a condition, never what is denied.
   */
  path: Array<Path>;
  /** People. */
  people: PersonConnection;
  /** The person with this id; null where there is none. */
  person?: Maybe<Person>;
  /** The place with this id; null where there is none. */
  place?: Maybe<Place>;
  /** Places. */
  places: PlaceConnection;
  /** The program with this id; null where there is none. */
  program?: Maybe<Program>;
  /** Programs, visas and legal instruments. */
  programs: ProgramConnection;
  /** The quote with this id; null where there is none. */
  quote?: Maybe<Quote>;
  /** Quotes. */
  quotes: QuoteConnection;
  /**
   * What has these words in its name, aliases, title, quote or passage, the best first. All of them must
   * be found: `word` as it is, `wor*` by its beginning, `wrod~` but for one letter, `"of words"` as a phrase.
   * Case and accents do not matter.
   */
  search: SearchConnection;
  /** The statistic with this id; null where there is none. */
  statistic?: Maybe<Statistic>;
  /** Statistics counted in groups, the largest first. */
  statisticGroups: Array<StatisticGroup>;
  /** Figures. */
  statistics: StatisticConnection;
};


/** What can be asked. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgencyOrder>>;
};


/** What can be asked. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** What can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


/** What can be asked. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  includeSpeculation?: Scalars['Boolean']['input'];
  maxHops?: Scalars['Int']['input'];
  maxPaths?: Scalars['Int']['input'];
  minIndependentSources?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrder>>;
};


/** What can be asked. */
export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


/** What can be asked. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<FoundType>>;
};


/** What can be asked. */
export type QueryStatisticArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStatisticGroupsArgs = {
  by: Array<StatisticGroupKey>;
  filter?: InputMaybe<StatisticFilter>;
};


/** What can be asked. */
export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatisticOrder>>;
};

/** Words attributed to a speaker by a document. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** What it is about. */
  about: Array<Referent>;
  /** The day that the document is of. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that quotes it. */
  document: Document;
  /** Made from the document, the place in it and the speaker: `quote:<hash>`. */
  id: Scalars['ID']['output'];
  /** Word for word, or reported. */
  kind: QuoteKind;
  /** Where it stands. */
  passage: Passage;
  /** Who said it; null where the document does not name anybody. */
  speaker?: Maybe<Speaker>;
  /** The figures that it states. */
  statistics: StatisticConnection;
  /** The words, without line breaks and markup; the passage has them as they stand. */
  text: Scalars['String']['output'];
};


/** Words attributed to a speaker by a document. */
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
  /** The entries of this page, each with its cursor. */
  edges: Array<QuoteEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Quote>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of quotes. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Quote;
};

/** Which quotes fit: all that is said here must hold. */
export type QuoteFilter = {
  /** What it is about. */
  about?: InputMaybe<ReferentListFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<QuoteFilter>>;
  /** The day that the document is of. */
  date?: InputMaybe<DateFilter>;
  /** The document that quotes it. */
  document?: InputMaybe<DocumentFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Word for word, or reported. */
  kind?: InputMaybe<QuoteKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<QuoteFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<QuoteFilter>>;
  /** Where it stands. */
  passage?: InputMaybe<PassageFilter>;
  /** Who said it. */
  speaker?: InputMaybe<SpeakerFilter>;
  /** The figures that it states. */
  statistics?: InputMaybe<StatisticListFilter>;
  /** The words. */
  text?: InputMaybe<TextFilter>;
};

/** How words are attributed. */
export type QuoteKind =
  /** Word for word, in quotation marks. */
  | 'DIRECT'
  /** As reported speech. */
  | 'INDIRECT';

/** Which values fit. */
export type QuoteKindFilter = {
  /** Equal to this. */
  eq?: InputMaybe<QuoteKind>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<QuoteKind>>;
};

/** Which quotes are linked, and how many. */
export type QuoteListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<QuoteFilter>;
  /** No linked one fits. */
  none?: InputMaybe<QuoteFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<QuoteFilter>;
};

/** One field that quotes are ordered by. */
export type QuoteOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: QuoteOrderField;
};

/** What quotes can be ordered by. */
export type QuoteOrderField =
  /** By the day that the document is of. */
  | 'DATE'
  /** By id. */
  | 'ID';

/** Whatever a claim can be about, a passage can name, and a quote or statistic can concern. */
export type Referent = Agency | Document | Organization | Person | Place | Program;

/** A page of nodes. */
export type ReferentConnection = {
  __typename?: 'ReferentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ReferentEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Referent>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of nodes. */
export type ReferentEdge = {
  __typename?: 'ReferentEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Referent;
};

/** Which nodes fit: all that is said here must hold. */
export type ReferentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReferentFilter>>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its name; documents have none, but a title. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ReferentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReferentFilter>>;
};

/** Which nodes are linked, and how many. */
export type ReferentListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<ReferentFilter>;
  /** No linked one fits. */
  none?: InputMaybe<ReferentFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<ReferentFilter>;
};

/** A passage that states a statistic, with the figure in its own wording. */
export type Rendering = {
  __typename?: 'Rendering';
  /** How this passage bounds it. */
  bound: Bound;
  /** The greatest value, where the passage gives a range. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** The least value, where the passage gives a range. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the passage states it as a fact. */
  modality: Modality;
  /** Where it stands. */
  passage: Passage;
  /** What it states. */
  statistic: Statistic;
  /** The figure that this passage gives. */
  value: Scalars['Decimal']['output'];
};

/** A page of renderings. */
export type RenderingConnection = {
  __typename?: 'RenderingConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<RenderingEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Rendering>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of renderings. */
export type RenderingEdge = {
  __typename?: 'RenderingEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Rendering;
};

/** A page of what a search found, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The entries of this page, each with how it was found. */
  edges: Array<SearchEdge>;
  /** The entries of this page without how they were found. */
  nodes: Array<Found>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many were found: at most the 1,000 best by names and titles, and by texts as many. */
  totalCount: Scalars['Int']['output'];
};

/** One thing found, and by what. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where to go on from: opaque, and valid for searches alone. */
  cursor: Scalars['String']['output'];
  /** Where in that text the words are that were sought. */
  highlights: Array<Highlight>;
  /** What was found. */
  node: Found;
  /** The passage that says so: of an entity, one that names it; null for a document that no other names. */
  passage?: Maybe<Passage>;
  /** How well it fits, by Lucene's measure: to be compared within one search only. */
  score: Scalars['Float']['output'];
  /** The name, alias, title or passage that it was found by. */
  text: Scalars['String']['output'];
};

/** Whoever can stand behind a claim or a figure. */
export type Source = Agency | Document | Organization | Person;

/** Which sources fit: all that is said here must hold. */
export type SourceFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its name; documents have none, but a title. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SourceFilter>>;
};

/** Which sources are linked, and how many. */
export type SourceListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<SourceFilter>;
  /** No linked one fits. */
  none?: InputMaybe<SourceFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<SourceFilter>;
};

/** Whoever can say something in words, hold a document out as their own, or write it. */
export type Speaker = Agency | Organization | Person;

/** Which speakers fit: all that is said here must hold. */
export type SpeakerFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<SpeakerFilter>>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<SpeakerFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SpeakerFilter>>;
  /** Offices held: of people only. */
  positions?: InputMaybe<PositionListFilter>;
};

/** Which speakers are linked, and how many. */
export type SpeakerListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<SpeakerFilter>;
  /** No linked one fits. */
  none?: InputMaybe<SpeakerFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<SpeakerFilter>;
};

/** One quantity as it was reported. The passages that state it may word and bound it each in their own way. */
export type Statistic = Node & {
  __typename?: 'Statistic';
  /** What it is about. */
  about: Array<Referent>;
  /** How the value bounds the quantity. */
  bound: Bound;
  /** The documents that state it. */
  documents: DocumentConnection;
  /** The greatest value, where a range is given. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** Made from what identifies the quantity: `statistic:<hash>`. */
  id: Scalars['ID']['output'];
  /** How many publishers stand behind it: near copies of a document count once, a document without publisher for itself. */
  independentSources: Scalars['Int']['output'];
  /** The least value, where a range is given. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** What is counted or measured. */
  measure: Scalars['String']['output'];
  /** The time it is of; null where none is stated. */
  period?: Maybe<Period>;
  /** Where it was counted or measured. */
  place?: Maybe<Place>;
  /** Of whom or what. */
  population?: Maybe<Scalars['String']['output']>;
  /** Quotes that state it. */
  quotes: QuoteConnection;
  /** The passages that state it. */
  renderings: RenderingConnection;
  /** Who the documents say gave it; the document itself, where it names nobody. */
  reportedBy: Array<Source>;
  /** What one of it is: person, visa, percent, square mile. */
  unit: Scalars['String']['output'];
  /** The quantity, in the statistic's unit. */
  value: Scalars['Decimal']['output'];
};


/** One quantity as it was reported. The passages that state it may word and bound it each in their own way. */
export type StatisticDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** One quantity as it was reported. The passages that state it may word and bound it each in their own way. */
export type StatisticQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
};


/** One quantity as it was reported. The passages that state it may word and bound it each in their own way. */
export type StatisticRenderingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statistics. */
export type StatisticConnection = {
  __typename?: 'StatisticConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<StatisticEdge>;
  /** The entries of this page without cursors. */
  nodes: Array<Statistic>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of statistics. */
export type StatisticEdge = {
  __typename?: 'StatisticEdge';
  /** Where to go on from: opaque, and valid for the ordering it was made with. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Statistic;
};

/** Which statistics fit: all that is said here must hold. */
export type StatisticFilter = {
  /** What it is about. */
  about?: InputMaybe<ReferentListFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<StatisticFilter>>;
  /** How the value bounds it. */
  bound?: InputMaybe<BoundFilter>;
  /** Documents that state it. */
  documents?: InputMaybe<DocumentListFilter>;
  /** First day of the period. */
  from?: InputMaybe<DateFilter>;
  /** The greatest value, where a range is given. */
  high?: InputMaybe<DecimalFilter>;
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The least value, where a range is given. */
  low?: InputMaybe<DecimalFilter>;
  /** What is measured. */
  measure?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<StatisticFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StatisticFilter>>;
  /** Where it was measured. */
  place?: InputMaybe<PlaceFilter>;
  /** Of whom or what. */
  population?: InputMaybe<TextFilter>;
  /** Quotes that state it. */
  quotes?: InputMaybe<QuoteListFilter>;
  /** Who gave it. */
  reportedBy?: InputMaybe<SourceListFilter>;
  /** Last day of the period. */
  to?: InputMaybe<DateFilter>;
  /** The unit. */
  unit?: InputMaybe<TextFilter>;
  /** The quantity. */
  value?: InputMaybe<DecimalFilter>;
};

/** Statistics that agree in everything they were grouped by; what they were not grouped by is null. */
export type StatisticGroup = {
  __typename?: 'StatisticGroup';
  /** The government body that they are about. */
  agency?: Maybe<Agency>;
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The greatest value, exactly. */
  max: Scalars['Decimal']['output'];
  /** What they count. */
  measure?: Maybe<Scalars['String']['output']>;
  /** The least value, exactly. */
  min: Scalars['Decimal']['output'];
  /** The program that they are about. */
  program?: Maybe<Program>;
  /** Who or what gave them. */
  reporter?: Maybe<Source>;
  /** The exact sum of the values; null if they do not add up, see `sumRefusal`. */
  sum?: Maybe<Scalars['Decimal']['output']>;
  /** Why the values do not add up; null if they do. */
  sumRefusal?: Maybe<SumRefusal>;
  /** The unit they are in. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The year in which their period begins; null where none is stated. */
  year?: Maybe<Scalars['String']['output']>;
};

/** What statistics are grouped by. */
export type StatisticGroupKey =
  /** A government body that they are about; one about two is in two groups. */
  | 'AGENCY'
  /** What they count. */
  | 'MEASURE'
  /** A program that they are about; one about two is in two groups. */
  | 'PROGRAM'
  /** Who or what gave them; one given by two is in two groups. */
  | 'REPORTER'
  /** The unit they are in. */
  | 'UNIT'
  /** The year in which their period begins. */
  | 'YEAR';

/** Which statistics are linked, and how many. */
export type StatisticListFilter = {
  /** How many are linked. */
  count?: InputMaybe<CountFilter>;
  /** Every linked one fits, as is true where there is none. */
  every?: InputMaybe<StatisticFilter>;
  /** No linked one fits. */
  none?: InputMaybe<StatisticFilter>;
  /** At least one linked one fits. */
  some?: InputMaybe<StatisticFilter>;
};

/** One field that statistics are ordered by. */
export type StatisticOrder = {
  /** Which way. What has no value comes last when ascending, first when descending. */
  direction?: OrderDirection;
  /** The field. */
  field: StatisticOrderField;
};

/** What statistics can be ordered by. */
export type StatisticOrderField =
  /** By the first day of the period. */
  | 'FROM'
  /** By id. */
  | 'ID'
  /** By what is measured, in code point order. */
  | 'MEASURE'
  /** By the last day of the period. */
  | 'TO'
  /** By the exact value, whatever the unit. */
  | 'VALUE';

/** Why statistics have no sum. */
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

/** Which texts fit; no value fits nothing but isNull. */
export type TextFilter = {
  /** With this somewhere in it, whatever the case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning with this, whatever the case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  BoundFilter: BoundFilter;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  CountFilter: CountFilter;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'claimsWithOneSource' | 'entitiesNeverLinked' | 'quotesWithoutSpeaker' | 'statisticsWithOneSource' | 'statisticsWithoutPeriod'> & { claimsWithOneSource: ResolversTypes['ClaimConnection'], entitiesNeverLinked: ResolversTypes['ReferentConnection'], quotesWithoutSpeaker: ResolversTypes['QuoteConnection'], statisticsWithOneSource: ResolversTypes['StatisticConnection'], statisticsWithoutPeriod: ResolversTypes['StatisticConnection'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Document: ResolverTypeWrapper<Row>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Found: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Found']>;
  FoundType: FoundType;
  Highlight: ResolverTypeWrapper<Highlight>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'claims' | 'from' | 'to'> & { claims: Array<ResolversTypes['Claim']>, from: ResolversTypes['Referent'], to: ResolversTypes['Referent'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
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
  Modality: Modality;
  ModalityFilter: ModalityFilter;
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
  PassageFilter: PassageFilter;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversTypes['Hop']>, nodes: Array<ResolversTypes['Referent']> }>;
  Period: ResolverTypeWrapper<Period>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Row>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuoteEdge']>, nodes: Array<ResolversTypes['Quote']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteKind: QuoteKind;
  QuoteKindFilter: QuoteKindFilter;
  QuoteListFilter: QuoteListFilter;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  Referent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Referent']>;
  ReferentConnection: ResolverTypeWrapper<Omit<ReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReferentEdge']>, nodes: Array<ResolversTypes['Referent']> }>;
  ReferentEdge: ResolverTypeWrapper<Omit<ReferentEdge, 'node'> & { node: ResolversTypes['Referent'] }>;
  ReferentFilter: ReferentFilter;
  ReferentListFilter: ReferentListFilter;
  Rendering: ResolverTypeWrapper<Row>;
  RenderingConnection: ResolverTypeWrapper<Omit<RenderingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RenderingEdge']>, nodes: Array<ResolversTypes['Rendering']> }>;
  RenderingEdge: ResolverTypeWrapper<Omit<RenderingEdge, 'node'> & { node: ResolversTypes['Rendering'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Found']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node' | 'passage'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['Found'], passage?: Maybe<ResolversTypes['Passage']> }>;
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
  StatisticGroup: ResolverTypeWrapper<Omit<StatisticGroup, 'agency' | 'program' | 'reporter'> & { agency?: Maybe<ResolversTypes['Agency']>, program?: Maybe<ResolversTypes['Program']>, reporter?: Maybe<ResolversTypes['Source']> }>;
  StatisticGroupKey: StatisticGroupKey;
  StatisticListFilter: StatisticListFilter;
  StatisticOrder: StatisticOrder;
  StatisticOrderField: StatisticOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SumRefusal: SumRefusal;
  TextFilter: TextFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
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
  Boolean: Scalars['Boolean']['output'];
  BoundFilter: BoundFilter;
  Claim: Row;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  CountFilter: CountFilter;
  Coverage: Omit<Coverage, 'claimsWithOneSource' | 'entitiesNeverLinked' | 'quotesWithoutSpeaker' | 'statisticsWithOneSource' | 'statisticsWithoutPeriod'> & { claimsWithOneSource: ResolversParentTypes['ClaimConnection'], entitiesNeverLinked: ResolversParentTypes['ReferentConnection'], quotesWithoutSpeaker: ResolversParentTypes['QuoteConnection'], statisticsWithOneSource: ResolversParentTypes['StatisticConnection'], statisticsWithoutPeriod: ResolversParentTypes['StatisticConnection'] };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Document: Row;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Float: Scalars['Float']['output'];
  Found: ResolversUnionTypes<ResolversParentTypes>['Found'];
  Highlight: Highlight;
  Hop: Omit<Hop, 'claims' | 'from' | 'to'> & { claims: Array<ResolversParentTypes['Claim']>, from: ResolversParentTypes['Referent'], to: ResolversParentTypes['Referent'] };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
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
  ModalityFilter: ModalityFilter;
  NeighbourGroup: Omit<NeighbourGroup, 'neighbours'> & { neighbours: ResolversParentTypes['LinkedReferentConnection'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Row;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Passage: Row;
  PassageFilter: PassageFilter;
  Path: Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversParentTypes['Hop']>, nodes: Array<ResolversParentTypes['Referent']> };
  Period: Period;
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
  Query: Record<PropertyKey, never>;
  Quote: Row;
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuoteEdge']>, nodes: Array<ResolversParentTypes['Quote']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteKindFilter: QuoteKindFilter;
  QuoteListFilter: QuoteListFilter;
  QuoteOrder: QuoteOrder;
  Referent: ResolversUnionTypes<ResolversParentTypes>['Referent'];
  ReferentConnection: Omit<ReferentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReferentEdge']>, nodes: Array<ResolversParentTypes['Referent']> };
  ReferentEdge: Omit<ReferentEdge, 'node'> & { node: ResolversParentTypes['Referent'] };
  ReferentFilter: ReferentFilter;
  ReferentListFilter: ReferentListFilter;
  Rendering: Row;
  RenderingConnection: Omit<RenderingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RenderingEdge']>, nodes: Array<ResolversParentTypes['Rendering']> };
  RenderingEdge: Omit<RenderingEdge, 'node'> & { node: ResolversParentTypes['Rendering'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Found']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node' | 'passage'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Found'], passage?: Maybe<ResolversParentTypes['Passage']> };
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
  StatisticGroup: Omit<StatisticGroup, 'agency' | 'program' | 'reporter'> & { agency?: Maybe<ResolversParentTypes['Agency']>, program?: Maybe<ResolversParentTypes['Program']>, reporter?: Maybe<ResolversParentTypes['Source']> };
  StatisticListFilter: StatisticListFilter;
  StatisticOrder: StatisticOrder;
  String: Scalars['String']['output'];
  TextFilter: TextFilter;
  URL: Scalars['URL']['output'];
};

export type DerivedDirectiveArgs = { };

export type DerivedDirectiveResolver<Result, Parent, ContextType = unknown, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = {
  by?: Maybe<Scalars['String']['input']>;
  node: Scalars['String']['input'];
  plural: Scalars['String']['input'];
};

export type EdgeDirectiveResolver<Result, Parent, ContextType = unknown, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FilterDirectiveArgs = { };

export type FilterDirectiveResolver<Result, Parent, ContextType = unknown, Args = FilterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LimitDirectiveArgs = { };

export type LimitDirectiveResolver<Result, Parent, ContextType = unknown, Args = LimitDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = { };

export type LinkDirectiveResolver<Result, Parent, ContextType = unknown, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkedToFewDirectiveArgs = { };

export type LinkedToFewDirectiveResolver<Result, Parent, ContextType = unknown, Args = LinkedToFewDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AgencyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgencyClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<AgencyDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AgencyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parentClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['LinkedAgencyConnection'], ParentType, ContextType, Partial<AgencyPartsArgs>>;
  people?: Resolver<ResolversTypes['AgencyPersonConnection'], ParentType, ContextType, Partial<AgencyPeopleArgs>>;
  programs?: Resolver<ResolversTypes['LinkedProgramConnection'], ParentType, ContextType, Partial<AgencyProgramsArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<AgencyPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<AgencyQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<AgencyQuotesAboutArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<AgencyStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<AgencyStatisticsAboutArgs>>;
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

export type ClaimResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Referent']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PositionStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Referent'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  authors?: Resolver<ResolversTypes['LinkedSpeakerConnection'], ParentType, ContextType, Partial<DocumentAuthorsArgs>>;
  citedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentCitedInArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  publisherClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<DocumentQuotesArgs>>;
  revisedBy?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentRevisedByArgs>>;
  revises?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<DocumentRevisesArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<DocumentStatisticsArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
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

export type FoundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Claim' | 'Document' | 'Organization' | 'Person' | 'Place' | 'Program' | 'Quote' | 'Statistic', ParentType, ContextType>;
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
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['AgencyPersonConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<OrganizationPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesAboutArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<OrganizationStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<OrganizationStatisticsAboutArgs>>;
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
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referents?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<PersonDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PersonPositionsArgs>>;
  publications?: Resolver<ResolversTypes['LinkedDocumentConnection'], ParentType, ContextType, Partial<PersonPublicationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  quotesAbout?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesAboutArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PersonStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PersonStatisticsAboutArgs>>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PlaceQuotesArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PlaceStatisticsArgs>>;
  statisticsAbout?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<PlaceStatisticsAboutArgs>>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProgramMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ProgramQuotesArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<ProgramStatisticsArgs>>;
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

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  path?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'includeSpeculation' | 'maxHops' | 'maxPaths' | 'minIndependentSources' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType, RequireFields<QueryStatisticArgs, 'id'>>;
  statisticGroups?: Resolver<Array<ResolversTypes['StatisticGroup']>, ParentType, ContextType, RequireFields<QueryStatisticGroupsArgs, 'by'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryStatisticsArgs>>;
};

export type QuoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  about?: Resolver<Array<ResolversTypes['Referent']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QuoteStatisticsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Found'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<StatisticDocumentsArgs>>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<StatisticQuotesArgs>>;
  renderings?: Resolver<ResolversTypes['RenderingConnection'], ParentType, ContextType, Partial<StatisticRenderingsArgs>>;
  reportedBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = unknown> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyPersonConnection?: AgencyPersonConnectionResolvers<ContextType>;
  AgencyPersonEdge?: AgencyPersonEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Found?: FoundResolvers<ContextType>;
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
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  Referent?: ReferentResolvers<ContextType>;
  ReferentConnection?: ReferentConnectionResolvers<ContextType>;
  ReferentEdge?: ReferentEdgeResolvers<ContextType>;
  Rendering?: RenderingResolvers<ContextType>;
  RenderingConnection?: RenderingConnectionResolvers<ContextType>;
  RenderingEdge?: RenderingEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  StatisticGroup?: StatisticGroupResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = unknown> = {
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  filter?: FilterDirectiveResolver<any, any, ContextType>;
  limit?: LimitDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  linkedToFew?: LinkedToFewDirectiveResolver<any, any, ContextType>;
  noun?: NounDirectiveResolver<any, any, ContextType>;
  page?: PageDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
  search?: SearchDirectiveResolver<any, any, ContextType>;
};
