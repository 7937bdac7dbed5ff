/**
 * The files that neo4j-admin imports, with their columns as its manual names them:
 * https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 */
export interface GraphFile {
  /** The labels of its nodes, or the type of its relationships. */
  readonly as: string;
  readonly of: 'nodes' | 'relationships';
  readonly columns: string;
}

const nodes = (as: string, columns: string): GraphFile => ({ as, of: 'nodes', columns });

/** Relationships from one space of ids to another. */
const links = (as: string, from: string, to: string, columns = ''): GraphFile => ({
  as,
  of: 'relationships',
  columns: `:START_ID(${from}),:END_ID(${to})${columns === '' ? '' : `,${columns}`}`,
});

const ENTITY =
  'id:ID(Referent),name,aliases:string[],description,kind,sortName,words:string[],createdAt';

/** As cypher/model.cypher says. Statistics, quotes and claims find entities and documents as referents. */
export const FILES = {
  people: nodes('Person:Referent', ENTITY),
  agencies: nodes('Agency:Referent', ENTITY),
  programs: nodes('Program:Referent', ENTITY),
  documents: nodes(
    'Document:Referent',
    'id:ID(Referent),title,date,url,language,file,sha256,text,loadHash,sketch:string[],sortDate,sortTitle,words:string[],sectionStarts:long[],sectionPoints:long[],createdAt',
  ),
  passages: nodes(
    'Passage',
    'id:ID(Passage),start:long,end:long,exact,prefix,suffix,words:string[]',
  ),
  statistics: nodes(
    'Statistic',
    'id:ID(Statistic),value,low,high,bound,unit,measure,population,periodFrom,periodTo,sortValue,sortLow,sortHigh,sortFrom,sortTo,sortMeasure,measureKey,quantityKey,createdAt',
  ),
  quotes: nodes(
    'Quote',
    'id:ID(Quote),kind,text,date,speaker,sortDate,sortStart,words:string[],createdAt',
  ),
  claims: nodes(
    'Claim',
    'id:ID(Claim),predicate,title,status,modality,validFrom,recordedAt,sortFrom,sortStart,statementKey',
  ),
  in: links('IN', 'Passage', 'Referent'),
  mentions: links('MENTIONS', 'Passage', 'Referent', 'id'),
  describes: links(
    'DESCRIBES',
    'Referent',
    'Referent',
    'name,aliases:string[],description,kind,sortName',
  ),
  renderedIn: links('RENDERED_IN', 'Statistic', 'Passage', 'id,value,low,high,bound,modality'),
  reportedIn: links('REPORTED_IN', 'Statistic', 'Referent'),
  reportedBy: links('REPORTED_BY', 'Statistic', 'Referent', 'documents:string[]'),
  statisticAbout: links('ABOUT', 'Statistic', 'Referent'),
  quotedIn: links('QUOTED_IN', 'Quote', 'Passage'),
  spokenBy: links('SPOKEN_BY', 'Quote', 'Referent'),
  quoteAbout: links('ABOUT', 'Quote', 'Referent'),
  cites: links('CITES', 'Quote', 'Statistic'),
  statedIn: links('STATED_IN', 'Claim', 'Passage'),
  subject: links('SUBJECT', 'Claim', 'Referent'),
  object: links('OBJECT', 'Claim', 'Referent'),
  assertedBy: links('ASSERTED_BY', 'Claim', 'Referent'),
  held: links(
    'HELD',
    'Referent',
    'Referent',
    'id,title,status,from,sortFrom,sortTitle,claims:string[]',
  ),
  partOf: links('PART_OF', 'Referent', 'Referent', 'claims:string[]'),
  administers: links('ADMINISTERS', 'Referent', 'Referent', 'claims:string[]'),
  authored: links('AUTHORED', 'Referent', 'Referent', 'claims:string[]'),
  published: links('PUBLISHED', 'Referent', 'Referent', 'claims:string[]'),
} as const satisfies Record<string, GraphFile>;

export type FileName = keyof typeof FILES;
