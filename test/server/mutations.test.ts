import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { exported, loadMaps, MAPS, proposeMaps } from '../review/maps.ts';
import { apiKey } from './api-key.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

const graph = graphForTest();
beforeEach(async () => {
  await emptyGraph(graph);
  await loadMaps(graph);
  await proposeMaps(graph);
});

const apiKeys = [
  apiKey('desk', 'key-of-the-desk'),
  apiKey('ada', 'key-of-ada', 'editor'),
  apiKey('bob', 'key-of-bob', 'editor'),
];
const by = (name: string) => ({ authorization: `Bearer key-of-${name}` });
const QUOTES = '{ kind: { eq: QUOTE }, document: { id: { eq: "document:maps" } } }';
const accept = (count: number) =>
  `mutation { acceptProposals(filter: ${QUOTES}, expectedCount: ${count}) { state count decidedBy } }`;

async function quotes(): Promise<number> {
  const { rows } = await graph.read('MATCH (q:Quote) RETURN count(q)');
  return Number(rows[0]?.[0]);
}

async function proposedQuotes(): Promise<number> {
  const { rows } = await graph.read("MATCH (p:Proposal {kind: 'QUOTE'}) RETURN count(p)");
  return Number(rows[0]?.[0]);
}

test('only editors decide: a reader, and anybody where there are no keys, gets FORBIDDEN', async () => {
  const guarded = await serveOnNeo4j({ settings: { apiKeys } });
  const open = await serveOnNeo4j();
  const before = await exported(graph);
  for (const answer of [
    await ask(guarded.url, accept(await proposedQuotes()), by('the-desk')),
    await ask(open.url, accept(await proposedQuotes())),
  ])
    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
  expect((await ask(guarded.url, accept(3))).code).toBe('UNAUTHENTICATED');
  expect(await exported(graph)).toBe(before);
});

test('everybody is told who they are and why their changes are refused, without a statement', async () => {
  const guarded = await serveOnNeo4j({ settings: { apiKeys } });
  const open = await serveOnNeo4j();
  const who = '{ viewer { name role editRefusal } }';
  const refused = (of: string) => expect.stringContaining(of) as unknown;
  const told = [
    [await ask(guarded.url, who, by('ada')), 'ada', 'EDITOR', null],
    [await ask(guarded.url, who, by('the-desk')), 'desk', 'READER', refused('the role editor')],
    [await ask(open.url, who), null, 'READER', refused('FOOTNOTE_API_KEYS')],
  ] as const;
  for (const [{ data }, name, role, editRefusal] of told)
    expect(data).toEqual({ viewer: { name, role, editRefusal } });
  expect(guarded.log().map(({ statementMs }) => statementMs)).toEqual([undefined, undefined]);
  const started = await serveOnNeo4j({
    settings: { editorKey: apiKey('start', 'key-of-start', 'editor') },
  });
  expect((await ask(started.url, who)).data).toEqual({
    viewer: { name: null, role: 'READER', editRefusal: refused('footnote start') },
  });
  expect((await ask(started.url, who, by('start'))).data).toMatchObject({
    viewer: { name: 'start', role: 'EDITOR' },
  });
  expect((await ask(started.url, who, by('another'))).code).toBe('UNAUTHENTICATED');
  const beside = await ask(guarded.url, '{ quotes { totalCount } me: viewer { role } }', by('ada'));
  expect(beside.data).toMatchObject({ quotes: { totalCount: 0 }, me: { role: 'EDITOR' } });
  expect((await ask(guarded.url, who)).code).toBe('UNAUTHENTICATED');
});

const decision = z.object({
  done: z.object({
    id: z.string(),
    state: z.string(),
    count: z.int(),
    decidedBy: z.string(),
    decidedAt: z.string(),
    proposals: z.object({
      totalCount: z.int(),
      nodes: z.array(z.object({ state: z.string(), document: z.object({ id: z.string() }) })),
    }),
  }),
});

test('accepting by a filter, answered by one statement; undoing what that decision did', async () => {
  const { url, log } = await serveOnNeo4j({ settings: { apiKeys } });
  const nothing = await exported(graph);
  const count = await proposedQuotes();
  const accepting = `mutation Accept { ...Fields __typename }
    fragment Fields on Mutation {
      done: acceptProposals(filter: ${QUOTES}, expectedCount: ${count}) { id ...Of }
    }
    fragment Of on Decision {
      state count decidedBy decidedAt
      proposals(first: 2, orderBy: [{ field: POSITION }]) { totalCount nodes { state document { id } } }
    }`;
  const answer = await ask(url, accepting, by('ada'));
  expect([answer.status, answer.error]).toEqual([200, undefined]);
  expect(answer.data).toMatchObject({ __typename: 'Mutation' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('footnote-bookmark')).toMatch(/^FB:/);
  const { done } = decision.parse(answer.data);
  expect(done).toMatchObject({ state: 'ACCEPTED', decidedBy: 'ada' });
  // Speakers come along.
  expect(done.count).toBeGreaterThan(count);
  expect(done.proposals.totalCount).toBe(done.count);
  expect(done.proposals.nodes[0]).toEqual({ state: 'ACCEPTED', document: { id: MAPS } });
  expect(await quotes()).toBe(count);
  expect(log().at(-1)).toMatchObject({ caller: 'ada' });

  const bookmark = { 'footnote-bookmark': answer.headers.get('footnote-bookmark') ?? '' };
  const read = `{ decision(id: "${done.id}") { proposals(first: 1000) { nodes { id } } } }`;
  const { data } = await ask(url, read, { ...by('the-desk'), ...bookmark });
  const chosen = z
    .object({
      decision: z.object({ proposals: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
    })
    .parse(data).decision.proposals.nodes;
  const ids = JSON.stringify(chosen.map(({ id }) => id));
  const undo = `mutation { undoDecisions(ids: ${ids}, expectedCount: ${done.count}) { state count } }`;
  expect((await ask(url, undo, by('bob'))).data).toEqual({
    undoDecisions: { state: 'PENDING', count: done.count },
  });
  expect(await exported(graph)).toBe(nothing);
  const latest =
    '{ decisions(orderBy: [{ field: DECIDED_AT, direction: DESC }]) { nodes { state count decidedBy } } }';
  const { count: both } = done;
  expect((await ask(url, latest, by('the-desk'))).data).toEqual({
    decisions: {
      nodes: [
        { state: 'PENDING', count: both, decidedBy: 'bob' },
        { state: 'ACCEPTED', count: both, decidedBy: 'ada' },
      ],
    },
  });
});

test('a proposal is edited by an editor, and answers as it is then', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys } });
  const { rows } = await graph.read(
    "MATCH (p:Proposal {kind: 'QUOTE'}) RETURN p.id, p.item LIMIT 1",
  );
  const [[id, item] = []] = rows;
  const editing = (what: string) =>
    `mutation { editProposal(id: "${String(id)}", item: ${what}, expectedItem: ${JSON.stringify(item)}) { id state editedBy original exact } }`;
  const edited = editing(JSON.stringify('{ "kind": "DIRECT", "passage": { "exact": "told me" } }'));
  expect((await ask(url, edited, by('the-desk'))).code).toBe('FORBIDDEN');
  expect((await ask(url, editing('"{}"'), by('ada'))).code).toBe('BAD_USER_INPUT');
  const checked = edited.replace(') {', ', dryRun: true) {');
  expect((await ask(url, checked, by('ada'))).data).toMatchObject({
    editProposal: { editedBy: null, original: null },
  });
  expect((await ask(url, edited, by('ada'))).data).toEqual({
    editProposal: { id, state: 'PENDING', editedBy: 'ada', original: item, exact: 'told me' },
  });
  expect((await ask(url, edited, by('bob'))).code).toBe('CONFLICT');
});

test('an editor chooses a candidate, and only one that the proposal has', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys } });
  const candidate = [
    'made-up:1',
    'Made up',
    'Margaret Wilson',
    '',
    'made-up:1 made-up:2',
    'the name',
  ];
  const { rows } = await graph.write(({ run }) =>
    run(
      "MATCH (p:Proposal {kind: 'ENTITY'}) WHERE p.summary STARTS WITH 'Margaret Wilson' SET p.verdict = 'ONE', p.candidates = $candidate, p.candidateCount = 1 RETURN p.id, p.item",
      { candidate },
    ),
  );
  const [[id, item] = []] = rows;
  const choosing = (of: string) =>
    `mutation { chooseCandidate(id: "${String(id)}", candidate: "${of}", expectedItem: ${JSON.stringify(item)}) { verdict item candidates { identifier authority description sameAs } } }`;
  expect((await ask(url, choosing('made-up:1'), by('the-desk'))).code).toBe('FORBIDDEN');
  expect((await ask(url, choosing('made-up:3'), by('ada'))).code).toBe('BAD_USER_INPUT');
  const { data } = await ask(url, choosing('made-up:1'), by('ada'));
  const sameAs = ['made-up:1', 'made-up:2'];
  expect(data).toMatchObject({
    chooseCandidate: {
      verdict: 'ONE',
      item: expect.stringContaining('"sameAs":["made-up:1","made-up:2"]') as unknown,
      candidates: [{ identifier: 'made-up:1', authority: 'Made up', description: null, sameAs }],
    },
  });
  expect((await ask(url, choosing('made-up:1'), by('bob'))).code).toBe('CONFLICT');
});

test('an editor adds by hand, with one statement for the answer, and undoes it', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys } });
  const nothing = await exported(graph);
  const adding = (exact: string, rest = '') => `mutation {
    annotate(document: "${MAPS}", items: { quotes: [{ kind: DIRECT, speaker: null, passage: { exact: "${exact}" } }] }${rest}) {
      state count decidedBy proposals(first: 9) { nodes { id basis exact editedBy rule } }
    }
  }`;
  expect((await ask(url, adding('told me'), by('the-desk'))).code).toBe('FORBIDDEN');
  const ambiguous = await ask(url, adding('Wilson'), by('ada'));
  expect([ambiguous.status, ambiguous.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(ambiguous.error?.message).toContain('has these words 2 times');
  const checked = await ask(url, adding('told me', ', dryRun: true'), by('ada'));
  expect(checked.data).toEqual({ annotate: null });
  expect(await exported(graph)).toBe(nothing);
  const { data } = await ask(url, adding('told me'), by('ada'));
  const { rows } = await graph.read("MATCH (p:Proposal {basis: 'BY_HAND'}) RETURN p.id");
  const [[id] = []] = rows;
  const added = { id, basis: 'BY_HAND', exact: 'told me', editedBy: 'ada', rule: 'by-hand' };
  expect(data).toEqual({
    annotate: { state: 'ACCEPTED', count: 1, decidedBy: 'ada', proposals: { nodes: [added] } },
  });
  expect(await quotes()).toBe(1);
  const undo = `mutation { undoDecisions(ids: ["${String(id)}"], expectedCount: 1) { state } }`;
  expect((await ask(url, undo, by('bob'))).data).toEqual({ undoDecisions: { state: 'PENDING' } });
  expect(await exported(graph)).toBe(nothing);
});

test('what the caller did not see, costs too much or is two changes is refused, and nothing is done', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys } });
  const nothing = await exported(graph);
  const count = await proposedQuotes();
  // A statement this long is costly on any graph, because Neo4j has to plan it.
  const long = Array.from(
    { length: 90 },
    (_, at) =>
      `p${at}: proposals(first: ${at + 1}) { nodes { document { publisher { ... on Person { name } } quotes(first: 1) { nodes { speaker { ... on Person { name } } document { authors(first: 1) { nodes { ... on Person { name } } } } } } } } }`,
  ).join(' ');
  const reject = `rejectProposals(filter: ${QUOTES}, expectedCount: ${count})`;
  const both = `mutation { a: ${reject} { id } b: ${reject} { id } }`;
  const neither = `mutation { rejectProposals(expectedCount: 0) { id } }`;
  const unknown = 'mutation { rejectProposals(ids: ["proposal:gone"], expectedCount: 1) { id } }';
  const cursor = `mutation { ${reject} { proposals(after: "forged") { nodes { id } } } }`;
  for (const [query, status, code] of [
    [accept(count + 1), 409, 'CONFLICT'],
    [unknown, 409, 'CONFLICT'],
    [both, 400, 'BAD_USER_INPUT'],
    [neither, 400, 'BAD_USER_INPUT'],
    [cursor, 400, 'BAD_USER_INPUT'],
    [`mutation { ${reject} { ${long} } }`, 400, 'QUERY_TOO_COSTLY'],
  ] as const) {
    const answer = await ask(url, query, by('ada'));
    expect([answer.status, answer.code], query).toEqual([status, code]);
  }
  expect(await exported(graph)).toBe(nothing);
  const { rows } = await graph.read(
    "MATCH (p:Proposal) WHERE p.state <> 'PENDING' RETURN p.id AS id UNION MATCH (d:Decision) RETURN d.id AS id",
  );
  expect(rows).toEqual([]);
});

test('two editors at once: one decides, the other gets CONFLICT and who it was', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys } });
  const { rows } = await graph.read("MATCH (p:Proposal {kind: 'QUOTE'}) RETURN p.id");
  const ids = JSON.stringify(rows.flat());
  const decide = (name: string, field: string) =>
    ask(
      url,
      `mutation { ${field}(ids: ${ids}, expectedCount: ${rows.length}) { state } }`,
      by(name),
    );
  const answers = await Promise.all([
    decide('ada', 'acceptProposals'),
    decide('bob', 'rejectProposals'),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = answers.find(({ status }) => status === 409);
  const winner = answers[0].status === 200 ? 'ada' : 'bob';
  expect(lost?.error?.message).toContain(`by ${winner}`);
  expect(await quotes()).toBe(winner === 'ada' ? rows.length : 0);
});

test('with a manifest, a mutation is answered if the manifest has it', async () => {
  const query = accept(await proposedQuotes());
  const hash = createHash('sha256').update(query).digest('hex');
  const trustedDocuments = new Map([[hash, query]]);
  const { url } = await serveOnNeo4j({ settings: { apiKeys, trustedDocuments } });
  const other = query.replace('acceptProposals', 'rejectProposals');
  expect((await ask(url, other, by('ada'))).code).toBe('DOCUMENT_NOT_TRUSTED');
  expect((await ask(url, query, by('ada'))).status).toBe(200);
});
