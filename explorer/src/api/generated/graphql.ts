/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which government bodies fit: all that is said here must hold. */
export type AgencyFilter = {
  /** All of these hold. */
  and?: Array<AgencyFilter> | null | undefined;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: ClaimListFilter | null | undefined;
  /** Its description. */
  description?: TextFilter | null | undefined;
  /** What it wrote or put its name to. */
  documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Passages that name it. */
  mentions?: MentionListFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: AgencyFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AgencyFilter> | null | undefined;
  /** What it is part of. */
  parent?: AgencyFilter | null | undefined;
  /** What is part of it. */
  parts?: AgencyListFilter | null | undefined;
  /** Offices held with it. */
  people?: PositionListFilter | null | undefined;
  /** What it administers. */
  programs?: ProgramListFilter | null | undefined;
  /** What it published. */
  publications?: DocumentListFilter | null | undefined;
  /** What it said. */
  quotes?: QuoteListFilter | null | undefined;
  /** What was said about it. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Figures that it gave. */
  statistics?: StatisticListFilter | null | undefined;
  /** Figures about it. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Which government bodies are linked, and how many. */
export type AgencyListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: AgencyFilter | null | undefined;
  /** No linked one fits. */
  none?: AgencyFilter | null | undefined;
  /** At least one linked one fits. */
  some?: AgencyFilter | null | undefined;
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
  eq?: Bound | null | undefined;
  /** Equal to one of these. */
  in?: Array<Bound> | null | undefined;
};

/** Which claims fit: all that is said here must hold. */
export type ClaimFilter = {
  /** All of these hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Who says so. */
  assertedBy?: SourceFilter | null | undefined;
  /** The document that states it. */
  document?: DocumentFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** How it is put forward. */
  modality?: ModalityFilter | null | undefined;
  /** This does not hold. */
  not?: ClaimFilter | null | undefined;
  /** What it links the subject to. */
  object?: ReferentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ClaimFilter> | null | undefined;
  /** The passage that states it. */
  passage?: PassageFilter | null | undefined;
  /** The verb. */
  predicate?: TextFilter | null | undefined;
  /** When Footnote took it in. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** When it was taken back. */
  retractedAt?: DateTimeFilter | null | undefined;
  /** Of an office: whether it was held. */
  status?: PositionStatusFilter | null | undefined;
  /** Whom or what it is about. */
  subject?: ReferentFilter | null | undefined;
  /** Of an office: its name. */
  title?: TextFilter | null | undefined;
  /** First day on which it holds. */
  validFrom?: DateFilter | null | undefined;
  /** Last day on which it holds. */
  validTo?: DateFilter | null | undefined;
  /** What it states in words. */
  value?: TextFilter | null | undefined;
};

/** Which claims are linked, and how many. */
export type ClaimListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: ClaimFilter | null | undefined;
  /** No linked one fits. */
  none?: ClaimFilter | null | undefined;
  /** At least one linked one fits. */
  some?: ClaimFilter | null | undefined;
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
  eq?: number | null | undefined;
  /** Greater or later than this. */
  gt?: number | null | undefined;
  /** This, or greater or later. */
  gte?: number | null | undefined;
  /** Less or earlier than this. */
  lt?: number | null | undefined;
  /** This, or less or earlier. */
  lte?: number | null | undefined;
};

/** Which days fit; no value fits nothing but isNull. */
export type DateFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
};

/** Which moments fit; no value fits nothing but isNull. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
};

/** Which decimals fit; no value fits nothing but isNull. */
export type DecimalFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
};

/** Which documents fit: all that is said here must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  and?: Array<DocumentFilter> | null | undefined;
  /** Those who wrote it. */
  authors?: SpeakerListFilter | null | undefined;
  /** Passages of documents that name it. */
  citedIn?: MentionListFilter | null | undefined;
  /** Claims that are stated in it. */
  claims?: ClaimListFilter | null | undefined;
  /** The day of publication. */
  date?: DateFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Its language. */
  language?: TextFilter | null | undefined;
  /** Whom and what it names, and where. */
  mentions?: MentionListFilter | null | undefined;
  /** This does not hold. */
  not?: DocumentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DocumentFilter> | null | undefined;
  /** Who published it. */
  publisher?: SpeakerFilter | null | undefined;
  /** What it quotes. */
  quotes?: QuoteListFilter | null | undefined;
  /** Later versions of it. */
  revisedBy?: DocumentListFilter | null | undefined;
  /** Documents that it is a later version of. */
  revises?: DocumentListFilter | null | undefined;
  /** The digest of its text, in hexadecimal. */
  sha256?: TextFilter | null | undefined;
  /** The figures that it states. */
  statistics?: StatisticListFilter | null | undefined;
  /** Its title. */
  title?: TextFilter | null | undefined;
  /** Where it was found. */
  url?: TextFilter | null | undefined;
};

/** Which documents are linked, and how many. */
export type DocumentListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: DocumentFilter | null | undefined;
  /** No linked one fits. */
  none?: DocumentFilter | null | undefined;
  /** At least one linked one fits. */
  some?: DocumentFilter | null | undefined;
};

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

/** Which ids fit. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | number | null | undefined;
  /** Equal to one of these. */
  in?: Array<string | number> | null | undefined;
};

/** Which mentions fit: all that is said here must hold. */
export type MentionFilter = {
  /** All of these hold. */
  and?: Array<MentionFilter> | null | undefined;
  /** This does not hold. */
  not?: MentionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MentionFilter> | null | undefined;
  /** The passage. */
  passage?: PassageFilter | null | undefined;
  /** Whom or what it names. */
  referent?: ReferentFilter | null | undefined;
};

/** Which mentions are linked, and how many. */
export type MentionListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: MentionFilter | null | undefined;
  /** No linked one fits. */
  none?: MentionFilter | null | undefined;
  /** At least one linked one fits. */
  some?: MentionFilter | null | undefined;
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
  eq?: Modality | null | undefined;
  /** Equal to one of these. */
  in?: Array<Modality> | null | undefined;
};

/** Which way an ordering goes. */
export type OrderDirection =
  /** Smallest, earliest, first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest, last in the alphabet first. */
  | 'DESC';

/** Which organizations fit: all that is said here must hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: ClaimListFilter | null | undefined;
  /** Its description. */
  description?: TextFilter | null | undefined;
  /** What it wrote or put its name to. */
  documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Passages that name it. */
  mentions?: MentionListFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** Offices held with it. */
  people?: PositionListFilter | null | undefined;
  /** What it published. */
  publications?: DocumentListFilter | null | undefined;
  /** What it said. */
  quotes?: QuoteListFilter | null | undefined;
  /** What was said about it. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Figures that it gave. */
  statistics?: StatisticListFilter | null | undefined;
  /** Figures about it. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Which passages fit: all that is said here must hold. */
export type PassageFilter = {
  /** All of these hold. */
  and?: Array<PassageFilter> | null | undefined;
  /** The document it stands in. */
  document?: DocumentFilter | null | undefined;
  /** The text of the passage. */
  exact?: TextFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PassageFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PassageFilter> | null | undefined;
  /** Whom and what it names. */
  referents?: ReferentListFilter | null | undefined;
};

/** Which people fit: all that is said here must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: Array<PersonFilter> | null | undefined;
  /** Claims that they are the subject or the object of, whatever their modality. */
  claims?: ClaimListFilter | null | undefined;
  /** Its description. */
  description?: TextFilter | null | undefined;
  /** What they wrote. */
  documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Passages that name them. */
  mentions?: MentionListFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonFilter> | null | undefined;
  /** Offices held. */
  positions?: PositionListFilter | null | undefined;
  /** What they published. */
  publications?: DocumentListFilter | null | undefined;
  /** What they said. */
  quotes?: QuoteListFilter | null | undefined;
  /** What was said about them. */
  quotesAbout?: QuoteListFilter | null | undefined;
  /** Figures that they gave. */
  statistics?: StatisticListFilter | null | undefined;
  /** Figures about them. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Which places fit: all that is said here must hold. */
export type PlaceFilter = {
  /** All of these hold. */
  and?: Array<PlaceFilter> | null | undefined;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: ClaimListFilter | null | undefined;
  /** Its description. */
  description?: TextFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Passages that name it. */
  mentions?: MentionListFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlaceFilter> | null | undefined;
  /** What was said about it. */
  quotes?: QuoteListFilter | null | undefined;
  /** Figures measured there. */
  statistics?: StatisticListFilter | null | undefined;
  /** Figures about it. */
  statisticsAbout?: StatisticListFilter | null | undefined;
};

/** Which offices fit: all that is said here must hold. */
export type PositionFilter = {
  /** The government body; another body does not fit. */
  agency?: AgencyFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PositionFilter> | null | undefined;
  /** First day. */
  from?: DateFilter | null | undefined;
  /** This does not hold. */
  not?: PositionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PositionFilter> | null | undefined;
  /** The body; a government body does not fit. */
  organization?: OrganizationFilter | null | undefined;
  /** Who held it. */
  person?: PersonFilter | null | undefined;
  /** Whether it was held when the documents spoke of it. */
  status?: PositionStatusFilter | null | undefined;
  /** The name of the office. */
  title?: TextFilter | null | undefined;
  /** Last day. */
  to?: DateFilter | null | undefined;
};

/** Which offices are linked, and how many. */
export type PositionListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: PositionFilter | null | undefined;
  /** No linked one fits. */
  none?: PositionFilter | null | undefined;
  /** At least one linked one fits. */
  some?: PositionFilter | null | undefined;
};

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
  eq?: PositionStatus | null | undefined;
  /** Equal to one of these. */
  in?: Array<PositionStatus> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Which programs fit: all that is said here must hold. */
export type ProgramFilter = {
  /** Who administers it. */
  agencies?: AgencyListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProgramFilter> | null | undefined;
  /** Claims that it is the subject or the object of, whatever their modality. */
  claims?: ClaimListFilter | null | undefined;
  /** Its description. */
  description?: TextFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Which kind it is. */
  kind?: ProgramKindFilter | null | undefined;
  /** Passages that name it. */
  mentions?: MentionListFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: ProgramFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProgramFilter> | null | undefined;
  /** What was said about it. */
  quotes?: QuoteListFilter | null | undefined;
  /** Figures about it. */
  statistics?: StatisticListFilter | null | undefined;
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
  eq?: ProgramKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<ProgramKind> | null | undefined;
};

/** Which programs are linked, and how many. */
export type ProgramListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: ProgramFilter | null | undefined;
  /** No linked one fits. */
  none?: ProgramFilter | null | undefined;
  /** At least one linked one fits. */
  some?: ProgramFilter | null | undefined;
};

/** Which quotes fit: all that is said here must hold. */
export type QuoteFilter = {
  /** What it is about. */
  about?: ReferentListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<QuoteFilter> | null | undefined;
  /** The day that the document is of. */
  date?: DateFilter | null | undefined;
  /** The document that quotes it. */
  document?: DocumentFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Word for word, or reported. */
  kind?: QuoteKindFilter | null | undefined;
  /** This does not hold. */
  not?: QuoteFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<QuoteFilter> | null | undefined;
  /** Where it stands. */
  passage?: PassageFilter | null | undefined;
  /** Who said it. */
  speaker?: SpeakerFilter | null | undefined;
  /** The figures that it states. */
  statistics?: StatisticListFilter | null | undefined;
  /** The words. */
  text?: TextFilter | null | undefined;
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
  eq?: QuoteKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<QuoteKind> | null | undefined;
};

/** Which quotes are linked, and how many. */
export type QuoteListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: QuoteFilter | null | undefined;
  /** No linked one fits. */
  none?: QuoteFilter | null | undefined;
  /** At least one linked one fits. */
  some?: QuoteFilter | null | undefined;
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

/** Which nodes fit: all that is said here must hold. */
export type ReferentFilter = {
  /** All of these hold. */
  and?: Array<ReferentFilter> | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Its name; documents have none, but a title. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: ReferentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReferentFilter> | null | undefined;
};

/** Which nodes are linked, and how many. */
export type ReferentListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: ReferentFilter | null | undefined;
  /** No linked one fits. */
  none?: ReferentFilter | null | undefined;
  /** At least one linked one fits. */
  some?: ReferentFilter | null | undefined;
};

/** Which sources fit: all that is said here must hold. */
export type SourceFilter = {
  /** All of these hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Its name; documents have none, but a title. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SourceFilter> | null | undefined;
};

/** Which sources are linked, and how many. */
export type SourceListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: SourceFilter | null | undefined;
  /** No linked one fits. */
  none?: SourceFilter | null | undefined;
  /** At least one linked one fits. */
  some?: SourceFilter | null | undefined;
};

/** Which speakers fit: all that is said here must hold. */
export type SpeakerFilter = {
  /** All of these hold. */
  and?: Array<SpeakerFilter> | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: SpeakerFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SpeakerFilter> | null | undefined;
  /** Offices held: of people only. */
  positions?: PositionListFilter | null | undefined;
};

/** Which speakers are linked, and how many. */
export type SpeakerListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: SpeakerFilter | null | undefined;
  /** No linked one fits. */
  none?: SpeakerFilter | null | undefined;
  /** At least one linked one fits. */
  some?: SpeakerFilter | null | undefined;
};

/** Which statistics fit: all that is said here must hold. */
export type StatisticFilter = {
  /** What it is about. */
  about?: ReferentListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<StatisticFilter> | null | undefined;
  /** How the value bounds it. */
  bound?: BoundFilter | null | undefined;
  /** Documents that state it. */
  documents?: DocumentListFilter | null | undefined;
  /** First day of the period. */
  from?: DateFilter | null | undefined;
  /** The greatest value, where a range is given. */
  high?: DecimalFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** The least value, where a range is given. */
  low?: DecimalFilter | null | undefined;
  /** What is measured. */
  measure?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: StatisticFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StatisticFilter> | null | undefined;
  /** Where it was measured. */
  place?: PlaceFilter | null | undefined;
  /** Of whom or what. */
  population?: TextFilter | null | undefined;
  /** Quotes that state it. */
  quotes?: QuoteListFilter | null | undefined;
  /** Who gave it. */
  reportedBy?: SourceListFilter | null | undefined;
  /** Last day of the period. */
  to?: DateFilter | null | undefined;
  /** The unit. */
  unit?: TextFilter | null | undefined;
  /** The quantity. */
  value?: DecimalFilter | null | undefined;
};

/** Which statistics are linked, and how many. */
export type StatisticListFilter = {
  /** How many are linked. */
  count?: CountFilter | null | undefined;
  /** Every linked one fits, as is true where there is none. */
  every?: StatisticFilter | null | undefined;
  /** No linked one fits. */
  none?: StatisticFilter | null | undefined;
  /** At least one linked one fits. */
  some?: StatisticFilter | null | undefined;
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

/** Which texts fit; no value fits nothing but isNull. */
export type TextFilter = {
  /** With this somewhere in it, whatever the case. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Beginning with this, whatever the case. */
  startsWith?: string | null | undefined;
};

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { node:
    | { __typename: 'Agency', name: string, aliases: Array<string>, description: string | null, id: string, mentions: { totalCount: number, nodes: Array<{ passage: { id: string, exact: string, document: { id: string, title: string, date: string | null } } }> } }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Organization', name: string, aliases: Array<string>, description: string | null, id: string, mentions: { totalCount: number, nodes: Array<{ passage: { id: string, exact: string, document: { id: string, title: string, date: string | null } } }> } }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', name: string, aliases: Array<string>, description: string | null, id: string, mentions: { totalCount: number, nodes: Array<{ passage: { id: string, exact: string, document: { id: string, title: string, date: string | null } } }> }, positions: { nodes: Array<{ title: string | null, status: PositionStatus, from: string | null, to: string | null, independentSources: number, agency: { id: string, name: string } | null, organization: { id: string, name: string } | null, claims: Array<{ __typename: 'Claim', id: string, predicate: string, value: string | null, title: string | null, status: PositionStatus | null, modality: Modality, validFrom: string | null, validTo: string | null, recordedAt: string, retractedAt: string | null, subject:
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
    | { __typename: 'Place', name: string, aliases: Array<string>, description: string | null, id: string, mentions: { totalCount: number, nodes: Array<{ passage: { id: string, exact: string, document: { id: string, title: string, date: string | null } } }> } }
    | { __typename: 'Program', name: string, aliases: Array<string>, description: string | null, kind: ProgramKind, id: string, mentions: { totalCount: number, nodes: Array<{ passage: { id: string, exact: string, document: { id: string, title: string, date: string | null } } }> } }
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


export type GapsQuery = { coverage: { statisticsWithOneSource: { totalCount: number }, claimsWithOneSource: { totalCount: number }, statisticsWithoutPeriod: { totalCount: number } } };

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

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentPageQuery = { document: { id: string, title: string, date: string | null, url: string | null, language: string | null, sha256: string | null, text: string | null, publisher:
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

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<FoundType> | FoundType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, text: string, highlights: Array<{ start: number, end: number }>, passage: { id: string, start: number, end: number, exact: string, prefix: string, suffix: string, document: { id: string, title: string, date: string | null, url: string | null, sha256: string | null, publisher:
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

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { documents: { totalCount: number }, people: { totalCount: number }, agencies: { totalCount: number }, organizations: { totalCount: number }, programs: { totalCount: number }, places: { totalCount: number }, quotes: { totalCount: number }, statistics: { totalCount: number }, claims: { totalCount: number } };

export type TeachingQueryVariables = Exact<{ [key: string]: never; }>;


export type TeachingQuery = { quotes: { nodes: Array<{ id: string, speaker:
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null }> }, statistics: { nodes: Array<{ id: string, value: string, low: string | null, high: string | null, bound: Bound, unit: string }> }, claims: { nodes: Array<{ id: string }> } };

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
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases
      description
      mentions(first: 200) {
        totalCount
        nodes {
          passage {
            id
            exact
            document {
              id
              title
              date
            }
          }
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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [FoundType!], $first: Int!, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
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
  quotes(
    first: 1
    filter: {speaker: {name: {isNull: false}}, kind: {eq: DIRECT}}
    orderBy: [{field: DATE, direction: DESC}]
  ) {
    nodes {
      id
      speaker {
        ...SpeakerName
      }
    }
  }
  statistics(
    first: 1
    filter: {documents: {count: {gt: 1}}}
    orderBy: [{field: VALUE, direction: DESC}]
  ) {
    nodes {
      id
      value
      low
      high
      bound
      unit
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