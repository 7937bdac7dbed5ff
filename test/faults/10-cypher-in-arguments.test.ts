import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { schema } from '../../src/query/index.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const CYPHER = [
  `") DETACH DELETE n //`,
  `' OR 1 = 1 WITH * MATCH (n) DETACH DELETE n //`,
  `\`) MATCH (n) SET n.id = 'gone' //`,
  `\\' \\" \\u0027}) MATCH (n) DETACH DELETE n /*`,
  `$p0}) CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS RETURN 1 //`,
  `%' } RETURN 1 AS x UNION CREATE (n:Person {id: 'person:x'}) RETURN 1 AS x; //`,
];

interface Place {
  /** Its place in the input. */
  path: string;
  /** Whether any text is valid there. */
  takesText: boolean;
  /** The input with the text at this place. */
  holding: (text: string) => unknown;
}

/** Each place in an input that takes a string; each input type occurs once on the way. */
function placesIn(type: GraphQLInputType, seen: readonly string[] = []): Place[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return placesIn(bare.ofType, seen).map((place) => ({
      ...place,
      holding: (text: string) => [place.holding(text)],
    }));
  if (isScalarType(bare)) {
    if (['Int', 'Boolean'].includes(bare.name)) return [];
    const takesText = ['String', 'ID'].includes(bare.name);
    return [{ path: '', takesText, holding: (text) => text }];
  }
  if (!isInputObjectType(bare) || seen.includes(bare.name) || seen.length > 2) return [];
  return Object.values(bare.getFields()).flatMap((field) =>
    placesIn(field.type, [...seen, bare.name]).map((place) => ({
      ...place,
      path: `${field.name}.${place.path}`,
      holding: (text: string) => ({ [field.name]: place.holding(text) }),
    })),
  );
}

interface Question {
  query: string;
  type: GraphQLInputType;
  places: Place[];
}

/** For each argument of a root field: the question that takes it from the variable `$in`. */
const questions: Question[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(
  (field) =>
    field.args.map((argument) => {
      const others = field.args
        .filter((other) => other !== argument && isRequiredArgument(other))
        .map((other) => `${other.name}: ${exampleOf(other)}`);
      const args = [...others, `${argument.name}: $in`].join(', ');
      const type = getNamedType(field.type);
      const countable = isObjectType(type) && 'pageInfo' in type.getFields();
      const part = countable ? 'nodes { __typename }' : '__typename';
      const query = `query ($in: ${String(argument.type)}) { ${field.name}(${args}) { ${part} } }`;
      return { query, type: argument.type, places: placesIn(argument.type) };
    }),
);

function exampleOf({ type }: GraphQLArgument): string {
  const { name } = getNamedType(type);
  if (name === 'ID') return '"agency:cbp"';
  return name === 'StatisticGroupKey' ? '[UNIT]' : '"border"';
}

test('the places of the schema are many', () => {
  const all = questions.flatMap(({ places }) => places);
  expect(all.filter(({ takesText }) => takesText).length).toBeGreaterThan(200);
  expect(all.filter(({ takesText }) => !takesText).length).toBeGreaterThan(80);
});

describe('Cypher is a value wherever a text may stand', () => {
  test.each(CYPHER)('%s', async (cypher) => {
    for (const { query, type, places } of questions) {
      const texts = places.filter(({ takesText }) => takesText);
      if (texts.length === 0) continue;
      const input = getNullableType(type);
      const combines = isInputObjectType(input) && 'or' in input.getFields();
      // All places of a filter in one statement: planning one for each would take minutes.
      const held = combines
        ? [{ or: texts.map(({ holding }) => holding(cypher)) }]
        : texts.map(({ holding }) => holding(cypher));
      for (const each of held) {
        const { status, code } = await server.ask(query, { in: each });
        // A path needs ids and kinds of link that there are, a page a cursor; elsewhere, nothing matches.
        const fits = !/path\(|(?:after|before): \$in/.test(query);
        const expected = fits ? [200, undefined] : [400, 'BAD_USER_INPUT'];
        expect([query, status, code]).toEqual([query, ...expected]);
      }
    }
    // Parameters carry it: no statement does.
    expect(server.statements().length).toBeGreaterThan(8);
    for (const statement of server.statements()) expect(statement).not.toContain(cypher);
  });
});

test('where a decimal, a date or a choice must stand, it is refused', async () => {
  for (const { query, places } of questions) {
    for (const { takesText, holding } of places) {
      if (takesText) continue;
      const answer = await server.ask(query, { in: holding(CYPHER[0] ?? '') });
      expect([query, answer.status, answer.code]).toEqual([query, 400, 'BAD_USER_INPUT']);
    }
  }
  expect(server.statements()).toEqual([]);
});

test('what looks like Cypher is found by exactly that', async () => {
  const documents = CYPHER.map((cypher, at) => {
    const document = report(`cypher-${at}`);
    const [person] = document.annotation.entities ?? [];
    if (person) Object.assign(person, { id: `person:cypher-${at}`, name: cypher });
    return { ...document, annotation: { ...document.annotation, claims: [], quotes: [] } };
  });
  for (const { annotation } of documents) annotation.document.authors = [];
  const { graph } = server;
  const { loaded, refused } = await ingest(graph, { paths: [await folderOf(documents)] });
  expect([loaded.length, refused]).toEqual([CYPHER.length, []]);
  const query = 'query ($filter: PersonFilter) { people(filter: $filter) { nodes { name } } }';
  const answers: [string, unknown][] = [];
  for (const cypher of CYPHER) {
    for (const name of [
      { eq: cypher },
      { in: [cypher] },
      { contains: cypher },
      { startsWith: cypher },
    ]) {
      const { data } = await server.ask(query, { filter: { name } });
      answers.push([cypher, data]);
    }
  }
  for (const id of loaded) expect(await removeDocument(graph, id)).toBe(true);
  for (const [name, data] of answers) expect(data).toEqual({ people: { nodes: [{ name }] } });
});

test('what stands in a query instead of a variable is a value as well', async () => {
  for (const cypher of CYPHER) {
    const text = JSON.stringify(cypher);
    const query = `{ quotes(filter: { text: { contains: ${text} } }) { totalCount } }`;
    expect((await server.ask(query)).data).toEqual({ quotes: { totalCount: 0 } });
    const named = `query MATCH_n_DETACH_DELETE_n { a: people(filter: { name: { eq: ${text} } }) { totalCount } }`;
    expect((await server.ask(named)).data).toEqual({ a: { totalCount: 0 } });
  }
});
