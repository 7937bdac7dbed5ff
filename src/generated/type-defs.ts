/** What can be asked: schema/ as one text. */
export const typeDefs = `"""A government body."""
type Agency implements Entity & Node {
  """Stable, readable and made by the project: \`agency:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """
  The body that it is part of, where a document states so: of several, the one that most claims name.
  """
  parent: Agency

  """The live claims that state the parent."""
  parentClaims: [Claim!]!

  """Bodies that are part of it."""
  parts(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: AgencyFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [AgencyOrder!]
  ): LinkedAgencyConnection!

  """Who held an office with it, once for each office."""
  people(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: PositionFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [PositionOrder!]
  ): AgencyPersonConnection!

  """What it administers."""
  programs(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ProgramFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ProgramOrder!]
  ): LinkedProgramConnection!

  """What it said, word for word or reported."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """What was said about it."""
  quotesAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Figures that it gave."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Figures about it."""
  statisticsAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """What it wrote or put its name to."""
  documents(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """What it published."""
  publications(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of government bodies."""
type AgencyConnection {
  """The entries of this page, each with its cursor."""
  edges: [AgencyEdge!]!

  """The entries of this page without cursors."""
  nodes: [Agency!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of government bodies."""
type AgencyEdge {
  """The entry."""
  node: Agency!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""A page of linked government bodies."""
type LinkedAgencyConnection {
  """The entries of this page, each with its cursor."""
  edges: [LinkedAgencyEdge!]!

  """The entries of this page without cursors."""
  nodes: [Agency!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of linked government bodies."""
type LinkedAgencyEdge {
  """The entry."""
  node: Agency!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""One field that government bodies are ordered by."""
input AgencyOrder {
  """The field."""
  field: AgencyOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What government bodies can be ordered by."""
enum AgencyOrderField {
  """By id."""
  ID

  """By name, in code point order."""
  NAME
}

"""Which government bodies fit: all that is said here must hold."""
input AgencyFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Its description."""
  description: TextFilter

  """What it is part of."""
  parent: AgencyFilter

  """What is part of it."""
  parts: AgencyListFilter

  """Offices held with it."""
  people: PositionListFilter

  """What it administers."""
  programs: ProgramListFilter

  """What it said."""
  quotes: QuoteListFilter

  """Figures that it gave."""
  statistics: StatisticListFilter

  """What it wrote or put its name to."""
  documents: DocumentListFilter

  """What it published."""
  publications: DocumentListFilter

  """What was said about it."""
  quotesAbout: QuoteListFilter

  """Figures about it."""
  statisticsAbout: StatisticListFilter

  """Passages that name it."""
  mentions: MentionListFilter

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims: ClaimListFilter

  """All of these hold."""
  and: [AgencyFilter!]

  """At least one of these holds."""
  or: [AgencyFilter!]

  """This does not hold."""
  not: AgencyFilter
}

"""Which government bodies are linked, and how many."""
input AgencyListFilter {
  """At least one linked one fits."""
  some: AgencyFilter

  """No linked one fits."""
  none: AgencyFilter

  """Every linked one fits, as is true where there is none."""
  every: AgencyFilter

  """How many are linked."""
  count: CountFilter
}

"""What somebody says of a subject, as one passage states it."""
type Claim implements Node {
  """Made from all that it says and where it stands: \`claim:<hash>\`."""
  id: ID!

  """Whom or what it is about."""
  subject: Referent!

  """
  The verb, in upper snake case: HELD, PART_OF, ADMINISTERS, or any other.
  """
  predicate: String!

  """The node that it links the subject to; null where it states a value."""
  object: Referent

  """
  What it states in an annotator's words; null where it links to an object.
  """
  value: String

  """Of an office: its name."""
  title: String

  """Of an office: whether it was held."""
  status: PositionStatus

  """How it is put forward. Only asserted claims become links."""
  modality: Modality!

  """Who says so, which need not be who published it."""
  assertedBy: Source!

  """The passage that states it."""
  passage: Passage!

  """The document that states it."""
  document: Document!

  """First day on which it holds, where stated."""
  validFrom: Date

  """Last day on which it holds, where stated."""
  validTo: Date

  """When Footnote took it in."""
  recordedAt: DateTime!

  """When whoever said it took it back; null while it stands."""
  retractedAt: DateTime
}

"""A page of claims."""
type ClaimConnection {
  """The entries of this page, each with its cursor."""
  edges: [ClaimEdge!]!

  """The entries of this page without cursors."""
  nodes: [Claim!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of claims."""
type ClaimEdge {
  """The entry."""
  node: Claim!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that claims are ordered by."""
input ClaimOrder {
  """The field."""
  field: ClaimOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What claims can be ordered by."""
enum ClaimOrderField {
  """By id."""
  ID

  """By the first day on which it holds."""
  FROM

  """By when Footnote took it in."""
  RECORDED_AT
}

"""Which claims fit: all that is said here must hold."""
input ClaimFilter {
  """Its id."""
  id: IDFilter

  """The verb."""
  predicate: TextFilter

  """How it is put forward."""
  modality: ModalityFilter

  """What it states in words."""
  value: TextFilter

  """Of an office: its name."""
  title: TextFilter

  """Of an office: whether it was held."""
  status: PositionStatusFilter

  """First day on which it holds."""
  validFrom: DateFilter

  """Last day on which it holds."""
  validTo: DateFilter

  """When Footnote took it in."""
  recordedAt: DateTimeFilter

  """When it was taken back."""
  retractedAt: DateTimeFilter

  """Whom or what it is about."""
  subject: ReferentFilter

  """What it links the subject to."""
  object: ReferentFilter

  """Who says so."""
  assertedBy: SourceFilter

  """The document that states it."""
  document: DocumentFilter

  """The passage that states it."""
  passage: PassageFilter

  """All of these hold."""
  and: [ClaimFilter!]

  """At least one of these holds."""
  or: [ClaimFilter!]

  """This does not hold."""
  not: ClaimFilter
}

"""Which claims are linked, and how many."""
input ClaimListFilter {
  """At least one linked one fits."""
  some: ClaimFilter

  """No linked one fits."""
  none: ClaimFilter

  """Every linked one fits, as is true where there is none."""
  every: ClaimFilter

  """How many are linked."""
  count: CountFilter
}

"""A calendar day, YYYY-MM-DD."""
scalar Date

"""A moment in UTC, ISO 8601."""
scalar DateTime

"""
An exact decimal as text, digit by digit as the source gives it: never a float, no exponent, at most 200 digits.
"""
scalar Decimal

"""An absolute http or https address."""
scalar URL

"""Anything with an id."""
interface Node {
  """Stable, readable and made by the project: \`<type>:<key>\`."""
  id: ID!
}

"""Where a page stands in the whole."""
type PageInfo {
  """Whether there is more behind this page."""
  hasNextPage: Boolean!

  """Whether there is more before this page."""
  hasPreviousPage: Boolean!

  """The cursor of the first entry; null on an empty page."""
  startCursor: String

  """The cursor of the last entry; null on an empty page."""
  endCursor: String
}

"""Which way an ordering goes."""
enum OrderDirection {
  """Smallest, earliest, first in the alphabet first."""
  ASC

  """Greatest, latest, last in the alphabet first."""
  DESC
}

"""What the graph lacks, for whoever wants to fill it."""
type Coverage {
  """
  Statistics with one independent source: one publisher's documents, or near copies of one.
  """
  statisticsWithOneSource(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """
  Asserted claims whose subject, predicate and object no other document asserts.
  """
  claimsWithOneSource(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """Quotes of which nothing says whose they are."""
  quotesWithoutSpeaker(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Statistics of which nothing says for when."""
  statisticsWithoutPeriod(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """People, bodies, programs and places that no claim links to another."""
  entitiesNeverLinked(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ReferentFilter
  ): ReferentConnection!
}

"""A page of nodes of several types."""
type ReferentConnection {
  """The entries of this page, each with its cursor."""
  edges: [ReferentEdge!]!

  """The entries of this page without cursors."""
  nodes: [Referent!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of nodes of several types."""
type ReferentEdge {
  """The entry."""
  node: Referent!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""A document that was read, or one that another document refers to."""
type Document implements Node {
  """Stable, readable and made by the project: \`document:<key>\`."""
  id: ID!

  """Its title or, where none is known, what it is called by."""
  title: String!

  """The day of publication."""
  date: Date

  """Where it was published on the web."""
  url: URL

  """A BCP 47 tag."""
  language: String

  """
  SHA-256 of the canonical text in hex; null for a document that is only referred to.
  """
  sha256: String

  """
  The canonical text: passages count in its UTF-16 code units; null for a document that is only referred to.
  """
  text: String

  """Who published it: of several, the one that most claims name."""
  publisher: Speaker

  """The live claims that state the publisher."""
  publisherClaims: [Claim!]!

  """Who wrote it."""
  authors(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String
  ): LinkedSpeakerConnection!

  """What it quotes."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """The figures that it states."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Whom and what it names, passage by passage."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """Passages that refer to it."""
  citedIn(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """Claims that are stated in it."""
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """The earlier documents that it revises."""
  revises(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """The later documents that revise it."""
  revisedBy(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of documents."""
type DocumentConnection {
  """The entries of this page, each with its cursor."""
  edges: [DocumentEdge!]!

  """The entries of this page without cursors."""
  nodes: [Document!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of documents."""
type DocumentEdge {
  """The entry."""
  node: Document!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""A page of linked documents."""
type LinkedDocumentConnection {
  """The entries of this page, each with its cursor."""
  edges: [LinkedDocumentEdge!]!

  """The entries of this page without cursors."""
  nodes: [Document!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of linked documents."""
type LinkedDocumentEdge {
  """The entry."""
  node: Document!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""A page of authors."""
type LinkedSpeakerConnection {
  """The entries of this page, each with its cursor."""
  edges: [LinkedSpeakerEdge!]!

  """The entries of this page without cursors."""
  nodes: [Speaker!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of authors."""
type LinkedSpeakerEdge {
  """The entry."""
  node: Speaker!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""One field that documents are ordered by."""
input DocumentOrder {
  """The field."""
  field: DocumentOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What documents can be ordered by."""
enum DocumentOrderField {
  """By id."""
  ID

  """By the day of publication."""
  DATE

  """By title, in code point order."""
  TITLE
}

"""Which documents fit: all that is said here must hold."""
input DocumentFilter {
  """Its id."""
  id: IDFilter

  """Its title."""
  title: TextFilter

  """The day of publication."""
  date: DateFilter

  """Where it was found."""
  url: TextFilter

  """The digest of its text, in hexadecimal."""
  sha256: TextFilter

  """Its language."""
  language: TextFilter

  """Who published it."""
  publisher: SpeakerFilter

  """What it quotes."""
  quotes: QuoteListFilter

  """The figures that it states."""
  statistics: StatisticListFilter

  """Claims that are stated in it."""
  claims: ClaimListFilter

  """Those who wrote it."""
  authors: SpeakerListFilter

  """Whom and what it names, and where."""
  mentions: MentionListFilter

  """Passages of documents that name it."""
  citedIn: MentionListFilter

  """Documents that it is a later version of."""
  revises: DocumentListFilter

  """Later versions of it."""
  revisedBy: DocumentListFilter

  """All of these hold."""
  and: [DocumentFilter!]

  """At least one of these holds."""
  or: [DocumentFilter!]

  """This does not hold."""
  not: DocumentFilter
}

"""Which documents are linked, and how many."""
input DocumentListFilter {
  """At least one linked one fits."""
  some: DocumentFilter

  """No linked one fits."""
  none: DocumentFilter

  """Every linked one fits, as is true where there is none."""
  every: DocumentFilter

  """How many are linked."""
  count: CountFilter
}

"""A person, body, program or place that documents speak of."""
interface Entity implements Node {
  """Stable, readable and made by the project: \`<type>:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""
Whatever a claim can be about, a passage can name, and a quote or statistic can concern.
"""
union Referent = Person | Agency | Organization | Program | Place | Document

"""
Whoever can say something in words, hold a document out as their own, or write it.
"""
union Speaker = Person | Agency | Organization

"""Whoever can stand behind a claim or a figure."""
union Source = Person | Agency | Organization | Document

"""All links of one kind and direction that an entity has."""
type NeighbourGroup {
  """
  The kind of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, or the predicate that was asserted.
  """
  relationship: String!

  """Which end of these links the entity is."""
  direction: LinkDirection!

  """How many links there are."""
  count: Int!

  """What is at their other end."""
  neighbours(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ReferentFilter
  ): LinkedReferentConnection!
}

"""A page of linked nodes."""
type LinkedReferentConnection {
  """The entries of this page, each with its cursor."""
  edges: [LinkedReferentEdge!]!

  """The entries of this page without cursors."""
  nodes: [Referent!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of linked nodes."""
type LinkedReferentEdge {
  """The entry."""
  node: Referent!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""Which nodes fit: all that is said here must hold."""
input ReferentFilter {
  """Its id."""
  id: IDFilter

  """Its name; documents have none, but a title."""
  name: TextFilter

  """All of these hold."""
  and: [ReferentFilter!]

  """At least one of these holds."""
  or: [ReferentFilter!]

  """This does not hold."""
  not: ReferentFilter
}

"""Which nodes are linked, and how many."""
input ReferentListFilter {
  """At least one linked one fits."""
  some: ReferentFilter

  """No linked one fits."""
  none: ReferentFilter

  """Every linked one fits, as is true where there is none."""
  every: ReferentFilter

  """How many are linked."""
  count: CountFilter
}

"""Which speakers fit: all that is said here must hold."""
input SpeakerFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Offices held: of people only."""
  positions: PositionListFilter

  """All of these hold."""
  and: [SpeakerFilter!]

  """At least one of these holds."""
  or: [SpeakerFilter!]

  """This does not hold."""
  not: SpeakerFilter
}

"""Which speakers are linked, and how many."""
input SpeakerListFilter {
  """At least one linked one fits."""
  some: SpeakerFilter

  """No linked one fits."""
  none: SpeakerFilter

  """Every linked one fits, as is true where there is none."""
  every: SpeakerFilter

  """How many are linked."""
  count: CountFilter
}

"""Which sources fit: all that is said here must hold."""
input SourceFilter {
  """Its id."""
  id: IDFilter

  """Its name; documents have none, but a title."""
  name: TextFilter

  """All of these hold."""
  and: [SourceFilter!]

  """At least one of these holds."""
  or: [SourceFilter!]

  """This does not hold."""
  not: SourceFilter
}

"""Which sources are linked, and how many."""
input SourceListFilter {
  """At least one linked one fits."""
  some: SourceFilter

  """No linked one fits."""
  none: SourceFilter

  """Every linked one fits, as is true where there is none."""
  every: SourceFilter

  """How many are linked."""
  count: CountFilter
}

"""Which ids fit."""
input IDFilter {
  """Equal to this."""
  eq: ID

  """Equal to one of these."""
  in: [ID!]
}

"""Which texts fit; no value fits nothing but isNull."""
input TextFilter {
  """Equal to this."""
  eq: String

  """Equal to one of these."""
  in: [String!]

  """With this somewhere in it, whatever the case."""
  contains: String

  """Beginning with this, whatever the case."""
  startsWith: String

  """Whether there is no value."""
  isNull: Boolean
}

"""
Which decimals fit, compared exactly; no value fits nothing but isNull.
"""
input DecimalFilter {
  """Equal to this."""
  eq: Decimal

  """Equal to one of these."""
  in: [Decimal!]

  """Greater or later than this."""
  gt: Decimal

  """This, or greater or later."""
  gte: Decimal

  """Less or earlier than this."""
  lt: Decimal

  """This, or less or earlier."""
  lte: Decimal

  """Whether there is no value."""
  isNull: Boolean
}

"""Which days fit; no value fits nothing but isNull."""
input DateFilter {
  """Equal to this."""
  eq: Date

  """Equal to one of these."""
  in: [Date!]

  """Greater or later than this."""
  gt: Date

  """This, or greater or later."""
  gte: Date

  """Less or earlier than this."""
  lt: Date

  """This, or less or earlier."""
  lte: Date

  """Whether there is no value."""
  isNull: Boolean
}

"""Which moments fit; no value fits nothing but isNull."""
input DateTimeFilter {
  """Equal to this."""
  eq: DateTime

  """Equal to one of these."""
  in: [DateTime!]

  """Greater or later than this."""
  gt: DateTime

  """This, or greater or later."""
  gte: DateTime

  """Less or earlier than this."""
  lt: DateTime

  """This, or less or earlier."""
  lte: DateTime

  """Whether there is no value."""
  isNull: Boolean
}

"""Which whole numbers fit."""
input IntFilter {
  """Equal to this."""
  eq: Int

  """Equal to one of these."""
  in: [Int!]

  """Greater or later than this."""
  gt: Int

  """This, or greater or later."""
  gte: Int

  """Less or earlier than this."""
  lt: Int

  """This, or less or earlier."""
  lte: Int
}

"""Which counts fit."""
input CountFilter {
  """Equal to this."""
  eq: Int

  """Greater or later than this."""
  gt: Int

  """This, or greater or later."""
  gte: Int

  """Less or earlier than this."""
  lt: Int

  """This, or less or earlier."""
  lte: Int
}

"""Which values fit."""
input ModalityFilter {
  """Equal to this."""
  eq: Modality

  """Equal to one of these."""
  in: [Modality!]
}

"""Which values fit."""
input BoundFilter {
  """Equal to this."""
  eq: Bound

  """Equal to one of these."""
  in: [Bound!]
}

"""Which values fit."""
input QuoteKindFilter {
  """Equal to this."""
  eq: QuoteKind

  """Equal to one of these."""
  in: [QuoteKind!]
}

"""Which values fit."""
input ProgramKindFilter {
  """Equal to this."""
  eq: ProgramKind

  """Equal to one of these."""
  in: [ProgramKind!]
}

"""Which values fit."""
input PositionStatusFilter {
  """Equal to this."""
  eq: PositionStatus

  """Equal to one of these."""
  in: [PositionStatus!]

  """Whether there is no value."""
  isNull: Boolean
}

"""Any body that is not part of a government."""
type Organization implements Entity & Node {
  """Stable, readable and made by the project: \`organization:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """Who held an office with it, once for each office."""
  people(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: PositionFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [PositionOrder!]
  ): AgencyPersonConnection!

  """What it said, word for word or reported."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """What was said about it."""
  quotesAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Figures that it gave."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Figures about it."""
  statisticsAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """What it wrote or put its name to."""
  documents(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """What it published."""
  publications(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of organizations."""
type OrganizationConnection {
  """The entries of this page, each with its cursor."""
  edges: [OrganizationEdge!]!

  """The entries of this page without cursors."""
  nodes: [Organization!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of organizations."""
type OrganizationEdge {
  """The entry."""
  node: Organization!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that organizations are ordered by."""
input OrganizationOrder {
  """The field."""
  field: OrganizationOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What organizations can be ordered by."""
enum OrganizationOrderField {
  """By id."""
  ID

  """By name, in code point order."""
  NAME
}

"""Which organizations fit: all that is said here must hold."""
input OrganizationFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Its description."""
  description: TextFilter

  """Offices held with it."""
  people: PositionListFilter

  """What it said."""
  quotes: QuoteListFilter

  """Figures that it gave."""
  statistics: StatisticListFilter

  """What it wrote or put its name to."""
  documents: DocumentListFilter

  """What it published."""
  publications: DocumentListFilter

  """What was said about it."""
  quotesAbout: QuoteListFilter

  """Figures about it."""
  statisticsAbout: StatisticListFilter

  """Passages that name it."""
  mentions: MentionListFilter

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims: ClaimListFilter

  """All of these hold."""
  and: [OrganizationFilter!]

  """At least one of these holds."""
  or: [OrganizationFilter!]

  """This does not hold."""
  not: OrganizationFilter
}

"""Which organizations are linked, and how many."""
input OrganizationListFilter {
  """At least one linked one fits."""
  some: OrganizationFilter

  """No linked one fits."""
  none: OrganizationFilter

  """Every linked one fits, as is true where there is none."""
  every: OrganizationFilter

  """How many are linked."""
  count: CountFilter
}

"""A stretch of a document's text."""
type Passage implements Node {
  """Made from the document and the place in it: \`passage:<hash>\`."""
  id: ID!

  """Offset of its first UTF-16 code unit in the document's text."""
  start: Int!

  """Offset just behind its last UTF-16 code unit."""
  end: Int!

  """The text between the two, letter by letter."""
  exact: String!

  """Up to 32 code units before it."""
  prefix: String!

  """Up to 32 code units behind it."""
  suffix: String!

  """The document it stands in."""
  document: Document!

  """Whom and what it names."""
  referents: [Referent!]!
}

"""That a passage names somebody or something."""
type Mention {
  """The passage."""
  passage: Passage!

  """Whom or what it names."""
  referent: Referent!
}

"""A page of mentions."""
type MentionConnection {
  """The entries of this page, each with its cursor."""
  edges: [MentionEdge!]!

  """The entries of this page without cursors."""
  nodes: [Mention!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of mentions."""
type MentionEdge {
  """The entry."""
  node: Mention!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""Which mentions fit: all that is said here must hold."""
input MentionFilter {
  """The passage."""
  passage: PassageFilter

  """Whom or what it names."""
  referent: ReferentFilter

  """All of these hold."""
  and: [MentionFilter!]

  """At least one of these holds."""
  or: [MentionFilter!]

  """This does not hold."""
  not: MentionFilter
}

"""Which mentions are linked, and how many."""
input MentionListFilter {
  """At least one linked one fits."""
  some: MentionFilter

  """No linked one fits."""
  none: MentionFilter

  """Every linked one fits, as is true where there is none."""
  every: MentionFilter

  """How many are linked."""
  count: CountFilter
}

"""Which passages fit: all that is said here must hold."""
input PassageFilter {
  """Its id."""
  id: IDFilter

  """The text of the passage."""
  exact: TextFilter

  """The document it stands in."""
  document: DocumentFilter

  """Whom and what it names."""
  referents: ReferentListFilter

  """All of these hold."""
  and: [PassageFilter!]

  """At least one of these holds."""
  or: [PassageFilter!]

  """This does not hold."""
  not: PassageFilter
}

"""A chain of links from one node to another, with what supports each."""
type Path {
  """How many links it has."""
  length: Int!

  """Every node on it, both ends included, in order."""
  nodes: [Referent!]!

  """Its links, in order."""
  hops: [Hop!]!
}

"""One link of a path."""
type Hop {
  """Where it is entered."""
  from: Referent!

  """Where it is left."""
  to: Referent!

  """
  The kind of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, or the predicate that was asserted.
  """
  relationship: String!

  """Whether \`from\` is its subject."""
  direction: LinkDirection!

  """The claims that state it, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""A human being."""
type Person implements Entity & Node {
  """Stable, readable and made by the project: \`person:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """Offices held, now or before."""
  positions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: PositionFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [PositionOrder!]
  ): PositionConnection!

  """What they said, word for word or reported."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """What was said about them."""
  quotesAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Figures that they gave."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Figures about them."""
  statisticsAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """What they wrote."""
  documents(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """What they published."""
  publications(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): LinkedDocumentConnection!

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of people."""
type PersonConnection {
  """The entries of this page, each with its cursor."""
  edges: [PersonEdge!]!

  """The entries of this page without cursors."""
  nodes: [Person!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of people."""
type PersonEdge {
  """The entry."""
  node: Person!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that people are ordered by."""
input PersonOrder {
  """The field."""
  field: PersonOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What people can be ordered by."""
enum PersonOrderField {
  """By id."""
  ID

  """By name, in code point order."""
  NAME
}

"""Which people fit: all that is said here must hold."""
input PersonFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Its description."""
  description: TextFilter

  """Offices held."""
  positions: PositionListFilter

  """What they said."""
  quotes: QuoteListFilter

  """Figures that they gave."""
  statistics: StatisticListFilter

  """What they wrote."""
  documents: DocumentListFilter

  """What they published."""
  publications: DocumentListFilter

  """What was said about them."""
  quotesAbout: QuoteListFilter

  """Figures about them."""
  statisticsAbout: StatisticListFilter

  """Passages that name them."""
  mentions: MentionListFilter

  """
  Claims that they are the subject or the object of, whatever their modality.
  """
  claims: ClaimListFilter

  """All of these hold."""
  and: [PersonFilter!]

  """At least one of these holds."""
  or: [PersonFilter!]

  """This does not hold."""
  not: PersonFilter
}

"""Which people are linked, and how many."""
input PersonListFilter {
  """At least one linked one fits."""
  some: PersonFilter

  """No linked one fits."""
  none: PersonFilter

  """Every linked one fits, as is true where there is none."""
  every: PersonFilter

  """How many are linked."""
  count: CountFilter
}

"""A place, of any size."""
type Place implements Entity & Node {
  """Stable, readable and made by the project: \`place:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """Figures measured there."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Figures about it."""
  statisticsAbout(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """What was said about it."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of places."""
type PlaceConnection {
  """The entries of this page, each with its cursor."""
  edges: [PlaceEdge!]!

  """The entries of this page without cursors."""
  nodes: [Place!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of places."""
type PlaceEdge {
  """The entry."""
  node: Place!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that places are ordered by."""
input PlaceOrder {
  """The field."""
  field: PlaceOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What places can be ordered by."""
enum PlaceOrderField {
  """By id."""
  ID

  """By name, in code point order."""
  NAME
}

"""Which places fit: all that is said here must hold."""
input PlaceFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Its description."""
  description: TextFilter

  """Figures measured there."""
  statistics: StatisticListFilter

  """Figures about it."""
  statisticsAbout: StatisticListFilter

  """What was said about it."""
  quotes: QuoteListFilter

  """Passages that name it."""
  mentions: MentionListFilter

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims: ClaimListFilter

  """All of these hold."""
  and: [PlaceFilter!]

  """At least one of these holds."""
  or: [PlaceFilter!]

  """This does not hold."""
  not: PlaceFilter
}

"""Which places are linked, and how many."""
input PlaceListFilter {
  """At least one linked one fits."""
  some: PlaceFilter

  """No linked one fits."""
  none: PlaceFilter

  """Every linked one fits, as is true where there is none."""
  every: PlaceFilter

  """How many are linked."""
  count: CountFilter
}

"""An office that a person held with a body, as claims state it."""
type Position {
  """The office, as the documents name it."""
  title: String

  """Whether it was held when the documents spoke of it."""
  status: PositionStatus!

  """First day, where it is stated."""
  from: Date

  """Last day, where it is stated."""
  to: Date

  """Who held it."""
  person: Person!

  """The government body it was held with; null where it was another body."""
  agency: Agency

  """The body it was held with; null where it was a government body."""
  organization: Organization

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""A page of offices held."""
type PositionConnection {
  """The entries of this page, each with its cursor."""
  edges: [PositionEdge!]!

  """The entries of this page without cursors."""
  nodes: [Position!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of offices held."""
type PositionEdge {
  """The entry."""
  node: Position!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""A page of people who held an office."""
type AgencyPersonConnection {
  """The entries of this page, each with its cursor."""
  edges: [AgencyPersonEdge!]!

  """The entries of this page without cursors."""
  nodes: [Person!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of people who held an office."""
type AgencyPersonEdge {
  """The entry."""
  node: Person!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The office, as the documents name it; who held two stands here twice."""
  title: String

  """Whether it was held when the documents spoke of it."""
  status: PositionStatus!

  """First day, where it is stated."""
  from: Date

  """Last day, where it is stated."""
  to: Date

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""One field that offices are ordered by."""
input PositionOrder {
  """The field."""
  field: PositionOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What offices can be ordered by."""
enum PositionOrderField {
  """By an id of its own, in no order that means anything."""
  ID

  """By the first day."""
  FROM

  """By the name of the office."""
  TITLE
}

"""Which offices fit: all that is said here must hold."""
input PositionFilter {
  """The name of the office."""
  title: TextFilter

  """Whether it was held when the documents spoke of it."""
  status: PositionStatusFilter

  """First day."""
  from: DateFilter

  """Last day."""
  to: DateFilter

  """Who held it."""
  person: PersonFilter

  """The government body; another body does not fit."""
  agency: AgencyFilter

  """The body; a government body does not fit."""
  organization: OrganizationFilter

  """All of these hold."""
  and: [PositionFilter!]

  """At least one of these holds."""
  or: [PositionFilter!]

  """This does not hold."""
  not: PositionFilter
}

"""Which offices are linked, and how many."""
input PositionListFilter {
  """At least one linked one fits."""
  some: PositionFilter

  """No linked one fits."""
  none: PositionFilter

  """Every linked one fits, as is true where there is none."""
  every: PositionFilter

  """How many are linked."""
  count: CountFilter
}

"""A program, a kind of visa or a legal instrument."""
type Program implements Entity & Node {
  """Stable, readable and made by the project: \`program:<key>\`."""
  id: ID!

  """The full name, as the documents give it."""
  name: String!

  """Other names it goes by in the documents, in alphabetical order."""
  aliases: [String!]!

  """Who or what it is, in an annotator's words."""
  description: String

  """Which of the three it is."""
  kind: ProgramKind!

  """Who administers it."""
  agencies(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: AgencyFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [AgencyOrder!]
  ): LinkedAgencyConnection!

  """Figures about it."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """What was said about it."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Passages that name it."""
  mentions(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: MentionFilter
  ): MentionConnection!

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """What it is linked to, by kind of link."""
  neighbours: [NeighbourGroup!]!
}

"""A page of programs."""
type ProgramConnection {
  """The entries of this page, each with its cursor."""
  edges: [ProgramEdge!]!

  """The entries of this page without cursors."""
  nodes: [Program!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of programs."""
type ProgramEdge {
  """The entry."""
  node: Program!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""A page of linked programs."""
type LinkedProgramConnection {
  """The entries of this page, each with its cursor."""
  edges: [LinkedProgramEdge!]!

  """The entries of this page without cursors."""
  nodes: [Program!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of linked programs."""
type LinkedProgramEdge {
  """The entry."""
  node: Program!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!

  """The live claims that state this link, each with its passage."""
  claims: [Claim!]!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""One field that programs are ordered by."""
input ProgramOrder {
  """The field."""
  field: ProgramOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What programs can be ordered by."""
enum ProgramOrderField {
  """By id."""
  ID

  """By name, in code point order."""
  NAME
}

"""Which programs fit: all that is said here must hold."""
input ProgramFilter {
  """Its id."""
  id: IDFilter

  """Its name."""
  name: TextFilter

  """Its description."""
  description: TextFilter

  """Which kind it is."""
  kind: ProgramKindFilter

  """Who administers it."""
  agencies: AgencyListFilter

  """Figures about it."""
  statistics: StatisticListFilter

  """What was said about it."""
  quotes: QuoteListFilter

  """Passages that name it."""
  mentions: MentionListFilter

  """
  Claims that it is the subject or the object of, whatever their modality.
  """
  claims: ClaimListFilter

  """All of these hold."""
  and: [ProgramFilter!]

  """At least one of these holds."""
  or: [ProgramFilter!]

  """This does not hold."""
  not: ProgramFilter
}

"""Which programs are linked, and how many."""
input ProgramListFilter {
  """At least one linked one fits."""
  some: ProgramFilter

  """No linked one fits."""
  none: ProgramFilter

  """Every linked one fits, as is true where there is none."""
  every: ProgramFilter

  """How many are linked."""
  count: CountFilter
}

"""What can be asked."""
type Query {
  """Whatever has this id; null where nothing has."""
  node(
    """\`<type>:<key>\`; an unknown type is refused."""
    id: ID!
  ): Node

  """Whatever has these ids, in their order; null where nothing has."""
  nodes(
    """At most 1,000."""
    ids: [ID!]!
  ): [Node]!

  """The person with this id; null where there is none."""
  person(
    """\`person:<key>\`."""
    id: ID!
  ): Person

  """The agency with this id; null where there is none."""
  agency(
    """\`agency:<key>\`."""
    id: ID!
  ): Agency

  """The organization with this id; null where there is none."""
  organization(
    """\`organization:<key>\`."""
    id: ID!
  ): Organization

  """The program with this id; null where there is none."""
  program(
    """\`program:<key>\`."""
    id: ID!
  ): Program

  """The place with this id; null where there is none."""
  place(
    """\`place:<key>\`."""
    id: ID!
  ): Place

  """The statistic with this id; null where there is none."""
  statistic(
    """\`statistic:<key>\`."""
    id: ID!
  ): Statistic

  """The quote with this id; null where there is none."""
  quote(
    """\`quote:<key>\`."""
    id: ID!
  ): Quote

  """The document with this id; null where there is none."""
  document(
    """\`document:<key>\`."""
    id: ID!
  ): Document

  """The claim with this id; null where there is none."""
  claim(
    """\`claim:<key>\`."""
    id: ID!
  ): Claim

  """People."""
  people(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: PersonFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [PersonOrder!]
  ): PersonConnection!

  """Government bodies."""
  agencies(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: AgencyFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [AgencyOrder!]
  ): AgencyConnection!

  """Bodies that are not part of a government."""
  organizations(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: OrganizationFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [OrganizationOrder!]
  ): OrganizationConnection!

  """Programs, visas and legal instruments."""
  programs(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ProgramFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ProgramOrder!]
  ): ProgramConnection!

  """Places."""
  places(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: PlaceFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [PlaceOrder!]
  ): PlaceConnection!

  """Figures."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!

  """Quotes."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """Documents."""
  documents(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): DocumentConnection!

  """Claims, whatever their modality."""
  claims(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: ClaimFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [ClaimOrder!]
  ): ClaimConnection!

  """
  What has these words in its name, aliases, title, quote or passage, the best first. All of them must
  be found: \`word\` as it is, \`wor*\` by its beginning, \`wrod~\` but for one letter, \`"of words"\` as a phrase.
  Case and accents do not matter.
  """
  search(
    """What is sought: at most 1,000 characters."""
    text: String!

    """Only of these types; of all of them when not given."""
    types: [FoundType!]

    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String
  ): SearchConnection!

  """
  The shortest chains of links between two nodes, the shortest first. They follow what is asserted;
  with \`includeSpeculation\` also what is speculated or said on a condition, never what is denied.
  """
  path(
    """Where they begin: the id of an entity or a document."""
    from: ID!

    """Where they end: the id of an entity or a document."""
    to: ID!

    """How many links at most: 1 to 8."""
    maxHops: Int! = 6

    """How many paths at most: 1 to 10."""
    maxPaths: Int! = 1

    """
    Only by these kinds of link: HELD, PART_OF, ADMINISTERS, AUTHORED, PUBLISHED, REVISES, or a predicate.
    """
    via: [String!]

    """Also by what is speculated or said on a condition."""
    includeSpeculation: Boolean! = false

    """How many independent sources each link must have."""
    minIndependentSources: Int! = 1
  ): [Path!]!

  """Statistics counted in groups, the largest first."""
  statisticGroups(
    """What those of a group agree in."""
    by: [StatisticGroupKey!]!

    """Only those that fit."""
    filter: StatisticFilter
  ): [StatisticGroup!]!

  """What the graph lacks."""
  coverage: Coverage!
}

"""Words attributed to a speaker by a document."""
type Quote implements Node {
  """
  Made from the document, the place in it and the speaker: \`quote:<hash>\`.
  """
  id: ID!

  """Word for word, or reported."""
  kind: QuoteKind!

  """
  The words, without line breaks and markup; the passage has them as they stand.
  """
  text: String!

  """The day that the document is of."""
  date: Date

  """Who said it; null where the document does not name anybody."""
  speaker: Speaker

  """Where it stands."""
  passage: Passage!

  """The document that quotes it."""
  document: Document!

  """What it is about."""
  about: [Referent!]!

  """The figures that it states."""
  statistics(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: StatisticFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [StatisticOrder!]
  ): StatisticConnection!
}

"""A page of quotes."""
type QuoteConnection {
  """The entries of this page, each with its cursor."""
  edges: [QuoteEdge!]!

  """The entries of this page without cursors."""
  nodes: [Quote!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of quotes."""
type QuoteEdge {
  """The entry."""
  node: Quote!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that quotes are ordered by."""
input QuoteOrder {
  """The field."""
  field: QuoteOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What quotes can be ordered by."""
enum QuoteOrderField {
  """By id."""
  ID

  """By the day that the document is of."""
  DATE
}

"""Which quotes fit: all that is said here must hold."""
input QuoteFilter {
  """Its id."""
  id: IDFilter

  """Word for word, or reported."""
  kind: QuoteKindFilter

  """The words."""
  text: TextFilter

  """The day that the document is of."""
  date: DateFilter

  """Who said it."""
  speaker: SpeakerFilter

  """The document that quotes it."""
  document: DocumentFilter

  """What it is about."""
  about: ReferentListFilter

  """The figures that it states."""
  statistics: StatisticListFilter

  """Where it stands."""
  passage: PassageFilter

  """All of these hold."""
  and: [QuoteFilter!]

  """At least one of these holds."""
  or: [QuoteFilter!]

  """This does not hold."""
  not: QuoteFilter
}

"""Which quotes are linked, and how many."""
input QuoteListFilter {
  """At least one linked one fits."""
  some: QuoteFilter

  """No linked one fits."""
  none: QuoteFilter

  """Every linked one fits, as is true where there is none."""
  every: QuoteFilter

  """How many are linked."""
  count: CountFilter
}

"""A passage that states a statistic, with the figure in its own wording."""
type Rendering {
  """The figure that this passage gives."""
  value: Decimal!

  """The least value, where the passage gives a range."""
  low: Decimal

  """The greatest value, where the passage gives a range."""
  high: Decimal

  """How this passage bounds it."""
  bound: Bound!

  """Whether the passage states it as a fact."""
  modality: Modality!

  """Where it stands."""
  passage: Passage!

  """What it states."""
  statistic: Statistic!
}

"""A page of renderings."""
type RenderingConnection {
  """The entries of this page, each with its cursor."""
  edges: [RenderingEdge!]!

  """The entries of this page without cursors."""
  nodes: [Rendering!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of renderings."""
type RenderingEdge {
  """The entry."""
  node: Rendering!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""Whatever a search can find."""
union Found = Person | Agency | Organization | Program | Place | Document | Quote | Statistic | Claim

"""Of which types a search is."""
enum FoundType {
  """People, by name and aliases."""
  PERSON

  """Government bodies, by name and aliases."""
  AGENCY

  """Other bodies, by name and aliases."""
  ORGANIZATION

  """Programs, by name and aliases."""
  PROGRAM

  """Places, by name and aliases."""
  PLACE

  """Documents, by title."""
  DOCUMENT

  """Quotes, by their words."""
  QUOTE

  """Statistics, by the passages that state them."""
  STATISTIC

  """Claims, by the passages that state them."""
  CLAIM
}

"""A page of what a search found, the best first."""
type SearchConnection {
  """The entries of this page, each with how it was found."""
  edges: [SearchEdge!]!

  """The entries of this page without how they were found."""
  nodes: [Found!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """
  How many were found: at most the 1,000 best by names and titles, and by texts as many.
  """
  totalCount: Int!
}

"""One thing found, and by what."""
type SearchEdge {
  """What was found."""
  node: Found!

  """Where to go on from: opaque, and valid for searches alone."""
  cursor: String!

  """
  How well it fits, by Lucene's measure: to be compared within one search only.
  """
  score: Float!

  """The name, alias, title or passage that it was found by."""
  text: String!

  """Where in that text the words are that were sought."""
  highlights: [Highlight!]!

  """
  The passage that says so: of an entity, one that names it; null for a document that no other names.
  """
  passage: Passage
}

"""A piece of a text."""
type Highlight {
  """Where it begins, in UTF-16 code units."""
  start: Int!

  """
  Where it ends, in UTF-16 code units; what stands there is not part of it.
  """
  end: Int!
}

"""What statistics are grouped by."""
enum StatisticGroupKey {
  """The unit they are in."""
  UNIT

  """What they count."""
  MEASURE

  """The year in which their period begins."""
  YEAR

  """A program that they are about; one about two is in two groups."""
  PROGRAM

  """A government body that they are about; one about two is in two groups."""
  AGENCY

  """Who or what gave them; one given by two is in two groups."""
  REPORTER
}

"""
Statistics that agree in everything they were grouped by; what they were not grouped by is null.
"""
type StatisticGroup {
  """The unit they are in."""
  unit: String

  """What they count."""
  measure: String

  """The year in which their period begins; null where none is stated."""
  year: String

  """The program that they are about."""
  program: Program

  """The government body that they are about."""
  agency: Agency

  """Who or what gave them."""
  reporter: Source

  """How many there are."""
  count: Int!

  """The least value, exactly."""
  min: Decimal!

  """The greatest value, exactly."""
  max: Decimal!

  """
  The exact sum of the values; null if they do not add up, see \`sumRefusal\`.
  """
  sum: Decimal

  """Why the values do not add up; null if they do."""
  sumRefusal: SumRefusal
}

"""Why statistics have no sum."""
enum SumRefusal {
  """They have different units."""
  DIFFERENT_UNITS

  """They measure different things."""
  DIFFERENT_MEASURES

  """Percentages, rates and averages do not add up."""
  SHARES

  """
  Two of them are figures of one quantity, such as 57,000 and 60,000 from two sources.
  """
  SAME_QUANTITY

  """
  Their periods, places or populations may overlap, so something would be counted twice.
  """
  OVERLAPPING

  """The group has more than 10,000 statistics."""
  TOO_MANY
}

"""
One quantity as it was reported. The passages that state it may word and bound it each in their own way.
"""
type Statistic implements Node {
  """Made from what identifies the quantity: \`statistic:<hash>\`."""
  id: ID!

  """The quantity, in the statistic's unit."""
  value: Decimal!

  """The least value, where a range is given."""
  low: Decimal

  """The greatest value, where a range is given."""
  high: Decimal

  """How the value bounds the quantity."""
  bound: Bound!

  """What one of it is: person, visa, percent, square mile."""
  unit: String!

  """What is counted or measured."""
  measure: String!

  """Of whom or what."""
  population: String

  """The time it is of; null where none is stated."""
  period: Period

  """Where it was counted or measured."""
  place: Place

  """What it is about."""
  about: [Referent!]!

  """
  Who the documents say gave it; the document itself, where it names nobody.
  """
  reportedBy: [Source!]!

  """The passages that state it."""
  renderings(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String
  ): RenderingConnection!

  """The documents that state it."""
  documents(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: DocumentFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [DocumentOrder!]
  ): DocumentConnection!

  """Quotes that state it."""
  quotes(
    """
    How many at most, from the start: 1 to 1,000; 20 when neither first nor last is given.
    """
    first: Int

    """Only those behind this cursor."""
    after: String

    """How many at most, from the end: 1 to 1,000."""
    last: Int

    """Only those before this cursor."""
    before: String

    """Only those that fit."""
    filter: QuoteFilter

    """By id, or by these fields, the first one deciding."""
    orderBy: [QuoteOrder!]
  ): QuoteConnection!

  """
  How many publishers stand behind it: near copies of a document count once, a document without publisher for itself.
  """
  independentSources: Int!
}

"""The time that a figure is of."""
type Period {
  """First day, where it follows from what is stated."""
  from: Date

  """Last day, where it follows from what is stated."""
  to: Date

  """The time in the words of the document."""
  stated: String
}

"""A page of statistics."""
type StatisticConnection {
  """The entries of this page, each with its cursor."""
  edges: [StatisticEdge!]!

  """The entries of this page without cursors."""
  nodes: [Statistic!]!

  """Where this page stands in the whole."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of statistics."""
type StatisticEdge {
  """The entry."""
  node: Statistic!

  """
  Where to go on from: opaque, and valid for the ordering it was made with.
  """
  cursor: String!
}

"""One field that statistics are ordered by."""
input StatisticOrder {
  """The field."""
  field: StatisticOrderField!

  """
  Which way. What has no value comes last when ascending, first when descending.
  """
  direction: OrderDirection! = ASC
}

"""What statistics can be ordered by."""
enum StatisticOrderField {
  """By id."""
  ID

  """By the exact value, whatever the unit."""
  VALUE

  """By the first day of the period."""
  FROM

  """By the last day of the period."""
  TO

  """By what is measured, in code point order."""
  MEASURE
}

"""Which statistics fit: all that is said here must hold."""
input StatisticFilter {
  """Its id."""
  id: IDFilter

  """The quantity."""
  value: DecimalFilter

  """The least value, where a range is given."""
  low: DecimalFilter

  """The greatest value, where a range is given."""
  high: DecimalFilter

  """How the value bounds it."""
  bound: BoundFilter

  """The unit."""
  unit: TextFilter

  """What is measured."""
  measure: TextFilter

  """Of whom or what."""
  population: TextFilter

  """First day of the period."""
  from: DateFilter

  """Last day of the period."""
  to: DateFilter

  """Where it was measured."""
  place: PlaceFilter

  """What it is about."""
  about: ReferentListFilter

  """Who gave it."""
  reportedBy: SourceListFilter

  """Documents that state it."""
  documents: DocumentListFilter

  """Quotes that state it."""
  quotes: QuoteListFilter

  """All of these hold."""
  and: [StatisticFilter!]

  """At least one of these holds."""
  or: [StatisticFilter!]

  """This does not hold."""
  not: StatisticFilter
}

"""Which statistics are linked, and how many."""
input StatisticListFilter {
  """At least one linked one fits."""
  some: StatisticFilter

  """No linked one fits."""
  none: StatisticFilter

  """Every linked one fits, as is true where there is none."""
  every: StatisticFilter

  """How many are linked."""
  count: CountFilter
}

"""How something is put forward."""
enum Modality {
  """Stated as a fact."""
  ASSERTED

  """Put forward as possible."""
  SPECULATED

  """Stated for a case that may not be given."""
  CONDITIONAL

  """Stated not to be so."""
  DENIED
}

"""How a figure bounds the quantity."""
enum Bound {
  """The figure itself."""
  EXACT

  """The figure or more, like "more than 57,000"."""
  AT_LEAST

  """The figure or less."""
  AT_MOST

  """Near the figure, like "nearly 60,000"."""
  ABOUT
}

"""How words are attributed."""
enum QuoteKind {
  """Word for word, in quotation marks."""
  DIRECT

  """As reported speech."""
  INDIRECT
}

"""What kind of program it is."""
enum ProgramKind {
  """Something that a body runs."""
  PROGRAM

  """A kind of visa."""
  VISA

  """A law, convention, order or legal status."""
  LEGAL_INSTRUMENT
}

"""Whether an office was held when the document spoke of it."""
enum PositionStatus {
  """It was held then."""
  PRESENT

  """It had been held before."""
  FORMER

  """The document does not say."""
  UNSTATED
}

"""Which end of a link an entity is."""
enum LinkDirection {
  """The link goes from it."""
  OUTGOING

  """The link comes to it."""
  INCOMING
}
`;
