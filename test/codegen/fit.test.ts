import { expect, test } from 'vitest';
import { smallProject, type Change } from './small-project.ts';

test('a project that fits is generated', () => {
  expect(() => smallProject()).not.toThrow();
});

const cases: [rule: string, change: Change, ...diagnostics: string[]][] = [
  [
    'an object field without a pattern',
    { cypher: ['// Position.agency\n()-[position]->(agency:Agency)\n', ''] },
    'schema/small.graphql:19 Position.agency has no pattern: write one in cypher/ under "// Position.agency".',
  ],
  [
    "an edge's object field without a pattern",
    {
      cypher: ['// OfficeEdge.claims of link\n(claim:Claim)\nWHERE claim.id IN link.claims\n', ''],
    },
    'schema/small.graphql:31 OfficeEdge.claims has no pattern: write one in cypher/ under "// OfficeEdge.claims".',
  ],
  [
    'a list at the root without a statement',
    { schema: ['  nodes(ids', '  all: [Agency!]!\n  nodes(ids'] },
    'schema/small.graphql:4 Query.all has no pattern: write one in cypher/ under "// Query.all".',
  ],
  [
    'a root field that no label is behind',
    { schema: ['  nodes(ids', '  age: Age\n  nodes(ids'] },
    'schema/small.graphql:4 Query.age starts from the label Age, which cypher/model.cypher lacks.',
  ],
  [
    'an expression where a pattern must be',
    { cypher: ['()-[position]->(agency:Agency)', 'position.title'] },
    'cypher/small.cypher:27 Position.agency leads to Agency, so it must be a pattern, not an expression.',
  ],
  [
    'a pattern where an expression must be',
    { cypher: ['// Age.from\nage.born', '// Age.from\n(age:Person)-[:HELD]->(agency)'] },
    'cypher/small.cypher:20 Age.from is a scalar, so it must be an expression.',
  ],
  [
    'a statement without an order behind a page',
    {
      cypher: [
        '(person:Person)-[position:HELD]->()',
        'MATCH (person)-[position:HELD]->()\nRETURN position AS item',
      ],
    },
    'cypher/small.cypher:6 Person.positions is a page, so its statement must end in ORDER BY.',
  ],
  [
    'a scalar that its label lacks',
    { schema: ['  name: String!', '  name: String!\n  nickname: String'] },
    'schema/small.graphql:10 Person.nickname is not a property of (:Person) and has no expression in cypher/.',
  ],
  [
    'a scalar that its relationship lacks',
    { schema: ['type Position { title: String', 'type Position { title: String until: String'] },
    'schema/small.graphql:19 Position.until is not a property of [:HELD] and has no expression in cypher/.',
  ],
  [
    "an edge's scalar that its relationship lacks",
    { schema: ['  cursor: String!\n  title: String', '  cursor: String!\n  until: String'] },
    'schema/small.graphql:30 OfficeEdge.until is not a property of [:HELD] and has no expression in cypher/.',
  ],
  [
    "an edge's scalar without a relationship's name",
    {
      cypher: [
        "-[link:HELD]->(agency)\nWHERE agency.id <> 'agency: person'\nORDER BY size(link.claims) DESC, agency.id",
        '-[:HELD]->(agency)',
      ],
    },
    'cypher/small.cypher:12 Person.offices must name its relationship, because OfficeEdge.title is read from it.',
  ],
  [
    'a scalar that its map lacks',
    { schema: ['type Group { count: Int!', 'type Group { count: Int! size: Int!'] },
    'schema/small.graphql:20 Group.size is not a property of the map that cypher/small.cypher:23 returns and has no expression in cypher/.',
  ],
  [
    'a scalar of a type that is stored nowhere',
    { schema: ['type Query {', 'type Lost { id: ID! }\ntype Query {'] },
    'schema/small.graphql:1 Lost.id is stored nowhere: no label and no relationship is behind Lost.',
  ],
  [
    'a filter of nothing',
    { schema: ['  since: TextFilter', '  since: TextFilter\n  nickname: TextFilter'] },
    'schema/small.graphql:39 PersonFilter.nickname is not a property of Person and has no expression in cypher/.',
  ],
  [
    'a filter of a union by what no member has',
    { schema: ['input SourceFilter { name', 'input SourceFilter { nickname: TextFilter name'] },
    'schema/small.graphql:44 SourceFilter.nickname is not a property of Source and has no expression in cypher/.',
  ],
  [
    'a filter across a field that is not there',
    {
      schema: ['input PositionFilter { title', 'input PositionFilter { holder: PersonFilter title'],
    },
    'schema/small.graphql:42 PositionFilter.holder has no field of that name with a pattern on Position.',
  ],
  [
    'an ordering without an expression',
    { schema: ['enum PositionOrderField { TITLE', 'enum PositionOrderField { TITLE ID'] },
    'schema/small.graphql:34 PositionOrderField.ID has no expression: write one in cypher/ under "// PositionOrderField.ID".',
  ],
  [
    'a pattern without a field',
    { cypher: ['// Prose, set apart.', '// Person.friends\n(person:Person)-[:HELD]->(agency)'] },
    'cypher/small.cypher:1 schema/ has no Person.friends.',
  ],
  [
    'another path for an ordering that the field lacks',
    { cypher: ['by KEY', 'by DATE'] },
    'cypher/small.cypher:9 Person.claims by DATE: the field has no such ordering.',
  ],
  [
    'another path that no index can have in order',
    {
      cypher: [
        '(claim:Claim {person: person.id})',
        '(:Person {id: person.id})<-[:SUBJECT]-(claim)',
      ],
    },
    "cypher/small.cypher:9 Person.claims by KEY must be a node with its parent's id as a property, like (quote:Quote {speaker: person.id}).",
  ],
  [
    'a number in a statement without a range',
    {
      schema: ['nodes(ids: [ID!]!)', 'nodes(ids: [ID!]! most: Int! = 1)'],
      cypher: ['RETURN person AS node', 'WITH person LIMIT $$most\nRETURN person AS node'],
    },
    'cypher/small.cypher:40 Query.nodes writes $$most into its text, so the argument must be an Int with @range in schema/.',
  ],
  [
    'a filter that is not of what a statement matches first',
    {
      schema: ['nodes(ids: [ID!]!)', 'nodes(ids: [ID!]! filter: PersonFilter)'],
      cypher: ['RETURN person AS node', 'WITH person WHERE $filter\nRETURN person AS node'],
    },
    'cypher/small.cypher:40 Query.nodes must begin with MATCH (…:Person) WHERE $filter, because a filter may find these nodes first.',
  ],
  [
    'another path without the first',
    {
      cypher: [
        '// Prose, set apart.',
        '// Person.claims by TITLE\n(person:Person)<-[:SUBJECT]-(claim)\n\n// Person.friends by TITLE\n(p:Person)',
      ],
    },
    'cypher/small.cypher:1 Person.claims by TITLE: the field has no such ordering.',
    'cypher/small.cypher:4 Person.friends by TITLE is another access path for a pattern that does not exist.',
  ],
  [
    'a pattern that is there twice',
    { cypher: ['// Prose, set apart.', '// Person.claims\n(person:Person)<-[:SUBJECT]-(claim)'] },
    'cypher/small.cypher:4 Person.claims is defined twice.',
  ],
  [
    'an unknown label',
    { cypher: ['()-[position]->(agency:Agency)', '()-[position]->(agency:Agncy)'] },
    'cypher/small.cypher:28 Label Agncy is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'an unknown relationship type',
    { cypher: ['<-[:SUBJECT]-', '<-[:SUBJECT|OBJECT]-'] },
    'cypher/small.cypher:4 Relationship type OBJECT is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a relationship the wrong way round',
    { cypher: ['(person:Person)<-[:SUBJECT]-(claim)', '(person:Person)-[:SUBJECT]->(claim)'] },
    'cypher/small.cypher:3 Person.claims follows [:SUBJECT] in a way that cypher/model.cypher does not list: check its direction and both its ends.',
  ],
  [
    'a relationship that does not lead to the type of the field',
    { cypher: ['(person:Person)<-[:SUBJECT]-(claim)', '(person:Person)-[:HELD]->(claim)'] },
    'cypher/small.cypher:3 Person.claims follows [:HELD] in a way that cypher/model.cypher does not list: check its direction and both its ends.',
  ],
  [
    'a relationship of a stored type to another label',
    { cypher: ['()-[position]->(agency:Agency)', '()-[position]->(agency:Person)'] },
    'cypher/small.cypher:27 Position.agency follows [:HELD] in a way that cypher/model.cypher does not list: check its direction and both its ends.',
  ],
  [
    "a parent's label of another type",
    {
      cypher: ['(person:Person)<-[:SUBJECT]-(claim)', '(person:Agency)<-[:HELD]-(), (claim:Claim)'],
    },
    'cypher/small.cypher:3 Person.claims starts from (:Agency), but its parent can be (:Person).',
  ],
  [
    'a label that the type of the field is not',
    { cypher: ['(claim:Claim)\nWHERE claim.id', '(claim:Agency)\nWHERE claim.id'] },
    'cypher/small.cypher:30 OfficeEdge.claims leads to Claim, but its pattern also to (:Agency): give claim a label.',
  ],
  [
    'a label left out where the relationship leads to other types too',
    {
      model: ['(:Claim)-[:SUBJECT]->(:Person)', '(:Claim|Agency)-[:SUBJECT]->(:Person)'],
    },
    'cypher/small.cypher:3 Person.claims leads to Claim, but its pattern also to (:Agency): give claim a label.',
  ],
  [
    'relationships in a row that never meet',
    {
      cypher: [
        '(person:Person)<-[:SUBJECT]-(claim)',
        '(person:Person)-[:HELD]->()<-[:SUBJECT]-(claim)',
      ],
    },
    'cypher/small.cypher:3 Person.claims follows relationships in a row that cypher/model.cypher never joins.',
  ],
  [
    'a pattern that cannot be read to its end',
    {
      cypher: ['(person:Person)<-[:SUBJECT]-(claim)', '(person:Person)<-[:SUBJECT*1..2]-(claim)'],
    },
    'cypher/small.cypher:3 Person.claims must be nodes (a:Label) and relationships -[b:TYPE]-> between them; "<-[:SUBJECT*1..2]-" is neither.',
  ],
  [
    'a variable of a stored type on another relationship',
    {
      cypher: ['MATCH (person)-[link:HELD]->()', 'MATCH (person)-[position:KNOWS]->()'],
      model: [
        '(:Claim)-[:SUBJECT]->(:Person)',
        '(:Claim)-[:SUBJECT]->(:Person)\n(:Person)-[:KNOWS]->(:Agency)',
      ],
    },
    'cypher/small.cypher:24 [position:KNOWS] is named like Position, which is stored as [:HELD].',
  ],
  [
    'a relationship of the model at a label that it lacks',
    { model: ['(:Claim)-[:SUBJECT]->(:Person)', '(:Claim)-[:SUBJECT]->(:Person|Persn)'] },
    'cypher/model.cypher:6 [:SUBJECT] has an end (:Persn), which has no line of its own.',
  ],
  [
    'a field that is never null of a property that may be absent',
    { model: ['(:Person {id, name, born?})', '(:Person {id, name?, born?})'] },
    'schema/small.graphql:9 Person.name must be nullable: (:Person) may lack it.',
  ],
  [
    'a property that a relationship lacks',
    { cypher: ['size(link.claims)', 'size(link.name)'] },
    'cypher/small.cypher:15 Property name of [:HELD] is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a property that the label it leads to lacks',
    { cypher: ["WHERE agency.id <> 'agency: person'", 'WHERE agency.title IS NULL'] },
    'cypher/small.cypher:14 Property title of (:Agency) is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a property in a map that the label lacks',
    { cypher: ['(person:Person {id: id})', '(person:Person {key: id})'] },
    'cypher/small.cypher:42 Property key of (:Person) is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a property in the map of a node without a name',
    { cypher: ['<-[:SUBJECT]-(claim)', '<-[:SUBJECT]-(claim), (:Agency {title: person.id})'] },
    'cypher/small.cypher:4 Property title of (:Agency) is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a variable that nothing names',
    { cypher: ['WHERE claim.id IN', 'WHERE clam.id IN'] },
    'cypher/small.cypher:32 OfficeEdge.claims does not introduce the variable clam.',
  ],
  [
    'a pattern that does not start from its parent',
    { cypher: ['()-[position]->(agency:Agency)', '()-[:HELD]->(agency:Agency)'] },
    'cypher/small.cypher:27 Position.agency must start from its parent, position.',
  ],
  [
    'a pattern that leads nowhere',
    { cypher: ['(person:Person)<-[:SUBJECT]-(claim)', '(person:Person)<-[:SUBJECT]-()'] },
    'cypher/small.cypher:3 Person.claims names no variable for what it leads to.',
  ],
  [
    'a statement that returns nothing',
    { cypher: ['RETURN person AS node', 'RETURN person'] },
    'cypher/small.cypher:40 Query.nodes must end in RETURN … AS and the name of the item.',
  ],
  [
    'an input type that nothing uses',
    { schema: ['input TextFilter', 'input IntFilter { eq: Int }\ninput TextFilter'] },
    'schema/small.graphql:35 Nothing uses IntFilter.',
  ],
  [
    'a page without its arguments',
    { schema: ['OfficeConnection! @page', 'OfficeConnection!'] },
    'schema/small.graphql:13 offices returns OfficeConnection, so it must have @page.',
  ],
  [
    'a type that no template makes',
    { schema: ['  age: Age', '  age: Age\n  wage: WageConnection! @page'] },
    'schema/small.graphql:11 WageConnection is not defined, and no template makes it.',
  ],
  [
    'an unknown fragment',
    { cypher: ['WHERE claim.id IN link.claims', 'WHERE @isIn(claim.id, link.claims)'] },
    'cypher/small.cypher:32 There is no fragment isIn: write one under "// fragment isIn".',
  ],
  [
    'a fragment that is used nowhere',
    { cypher: ['// Prose, set apart.', '// fragment isIn(id, ids)\n@id IN @ids'] },
    'cypher/small.cypher:1 Fragment isIn is used nowhere.',
  ],
  [
    'a fragment with too few arguments',
    {
      cypher: [
        'WHERE claim.id IN link.claims',
        'WHERE @isIn(claim.id)\n\n// fragment isIn(id, ids)\n@id IN @ids',
      ],
    },
    'cypher/small.cypher:32 Fragment isIn takes 2 arguments; here it has 1.',
  ],
  [
    'a fragment that contains itself',
    {
      cypher: [
        'WHERE claim.id IN link.claims',
        'WHERE @isIn(claim.id)\n\n// fragment isIn(id)\n@also(@id)\n\n// fragment also(id)\n@isIn(@id)',
      ],
    },
    'cypher/small.cypher:38 Fragment isIn must not contain itself.',
  ],
  [
    'a fragment that is defined twice',
    { cypher: ['// Prose, set apart.', '// fragment isIn\ntrue\n\n// fragment isIn\nfalse'] },
    'cypher/small.cypher:4 Fragment isIn is defined twice.',
  ],
  [
    'a fragment for each of an unknown set',
    { cypher: ['// Prose, set apart.', '// fragment each for each colour, joined by ,\n@colour'] },
    'cypher/small.cypher:1 Fragment each is for each colour, which must be one of linkType, linkPredicate, plainLink, nodeLabel.',
  ],
  [
    'a property in a fragment that the label lacks',
    {
      cypher: [
        "WHERE agency.id <> 'agency: person'",
        'WHERE @isNamed(agency)\n\n// fragment isNamed(body)\n@body.title IS NOT NULL',
      ],
    },
    'cypher/small.cypher:17 Property title of (:Agency) is unknown: cypher/model.cypher does not list it.',
  ],
  [
    'a parameter that is not an argument',
    { cypher: ['UNWIND ids AS id', 'UNWIND $keys AS id'] },
    'cypher/small.cypher:40 Query.nodes has no argument keys for its parameter $keys.',
  ],
  [
    'Cypher without a header',
    { cypher: ['// Person.claims\n', '// Person claims\n'] },
    'cypher/small.cypher:4 must stand directly under a header like "// Type.field". Separate prose by an empty line.',
  ],
  [
    'a header without Cypher',
    { cypher: ['// Person.claims\n', '// Person.claims\n\n'] },
    'cypher/small.cypher:3 The header "Person.claims" must be followed by Cypher and nothing else.',
  ],
  [
    'a line of the model that is neither node nor relationship',
    { model: ['(:Agency {id})', '(:Agency {id}) '] },
    'cypher/model.cypher:2 must be a node like (:Label {property}) or a relationship like (:A)-[:TYPE]->(:B).',
  ],
];

test.each(cases)('%s is refused, with file and line', (_rule, change, ...diagnostics) => {
  expect(messageOf(change).split('\n')).toEqual(expect.arrayContaining(diagnostics));
});

function messageOf(change: Change): string {
  try {
    smallProject(change);
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message;
  }
  return 'Nothing was refused.';
}
