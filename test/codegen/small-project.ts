import { projectOf, type Project } from '../../codegen/project.ts';
import { schemaOf } from '../../codegen/schema/index.ts';

const SCHEMA = `type Query {
  person(id: ID!): Person
  people(filter: PersonFilter): PersonConnection! @page
  nodes(ids: [ID!]!): [Person]!
}
interface Entity { id: ID! claims: [Claim!]! }
type Person implements Entity {
  id: ID!
  name: String!
  age: Age
  claims(orderBy: [ClaimOrder!] from: SourceFilter): [Claim!]!
  positions(orderBy: [PositionOrder!]): PositionConnection! @page
  offices: OfficeConnection! @page
  groups: [Group!]!
}
type Age { from: String }
type Claim { id: ID! by: Source! }
type Agency { id: ID! }
type Position { title: String agency: Agency! }
type Group { count: Int! }
union Source = Person | Agency
type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! }
type PersonEdge { node: Person! cursor: String! }
type PositionConnection { edges: [PositionEdge!]! nodes: [Position!]! }
type PositionEdge { node: Position! cursor: String! }
type OfficeConnection { edges: [OfficeEdge!]! nodes: [Agency!]! }
type OfficeEdge {
  node: Agency!
  cursor: String!
  title: String
  claims: [Claim!]!
}
input PositionOrder { field: PositionOrderField! }
enum PositionOrderField { TITLE }
input TextFilter { eq: String }
input PersonFilter {
  name: TextFilter
  since: TextFilter
  positions: PositionListFilter
  not: PersonFilter
}
input PositionFilter { title: TextFilter }
input PositionListFilter { some: PositionFilter }
input SourceFilter { name: TextFilter positions: PositionListFilter }
input ClaimOrder { field: ClaimOrderField! }
enum ClaimOrderField { KEY }
directive @page on FIELD_DEFINITION
directive @range(min: Int! = 0, max: Int!) on ARGUMENT_DEFINITION
input _Page { first: Int }
`;

const MODEL = `(:Person {id, name, born?})
(:Agency {id})
(:Claim {id, person})

(:Person)-[:HELD {id, title?, claims}]->(:Agency)
(:Claim)-[:SUBJECT]->(:Person)
`;

const CYPHER = `// Prose, set apart.

// Person.claims
(person:Person)<-[:SUBJECT]-(claim)

// Person.positions
(person:Person)-[position:HELD]->()

// Person.claims by KEY
(claim:Claim {person: person.id})

// Person.offices
(person:Person)-[link:HELD]->(agency)
WHERE agency.id <> 'agency: person'
ORDER BY size(link.claims) DESC, agency.id

// Person.age
person

// Age.from
age.born

// Person.groups of person
MATCH (person)-[link:HELD]->()
RETURN {person: person.id, count: count(link)} AS group

// Position.agency
()-[position]->(agency:Agency)

// OfficeEdge.claims of link
(claim:Claim)
WHERE claim.id IN link.claims

// PersonFilter.since
person.born

// PositionOrderField.TITLE
coalesce(position.title, '\\uFFFF')

// Query.nodes of ids
UNWIND ids AS id
OPTIONAL MATCH (person:Person {id: id})
RETURN person AS node

// ClaimOrderField.KEY
claim.id

// Claim.by
(claim:Claim)-[:SUBJECT]->(by)
`;

/** A change to one of the three files: a text, and its replacement. */
export interface Change {
  schema?: [string, string];
  model?: [string, string];
  cypher?: [string, string];
}

/** A project without contradictions, changed in one place. */
export function smallProject({ schema, model, cypher }: Change = {}): Project {
  return projectOf(
    schemaOf([{ path: 'schema/small.graphql', text: changed(SCHEMA, schema) }]),
    [
      { path: 'cypher/model.cypher', text: changed(MODEL, model) },
      { path: 'cypher/small.cypher', text: changed(CYPHER, cypher) },
      {
        path: 'cypher/constraints.cypher',
        text: '// No pattern.\nCREATE INDEX a;\nCREATE INDEX b;\n',
      },
    ],
    [],
  );
}

function changed(text: string, change: [string, string] | undefined): string {
  if (change === undefined) return text;
  const [from, to] = change;
  if (text.split(from).length !== 2) throw new Error(`"${from}" must be there once.`);
  return text.replace(from, () => to);
}
