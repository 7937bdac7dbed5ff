import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsEngine, proposeFor, readSuggestedSpans } from '../../src/extract/index.ts';
import { proposal, type Proposal } from '../../src/proposal/index.ts';

const propose = async (text: string) =>
  (await proposeFor({ id: 'document:maps', text }, { engine: jsEngine })).proposals;

const claims = (proposals: readonly Proposal[]) =>
  proposals.flatMap((it) => (it.kind === 'CLAIM' ? [it.item] : []));
const entities = (proposals: readonly Proposal[]) =>
  proposals.flatMap((it) => (it.kind === 'ENTITY' ? [it.item] : []));
const quotes = (proposals: readonly Proposal[]) =>
  proposals.flatMap((it) => (it.kind === 'QUOTE' ? [it.item] : []));
const statistics = (proposals: readonly Proposal[]) =>
  proposals.flatMap((it) => (it.kind === 'STATISTIC' ? [it] : []));

const ARTICLE = `# Maps on loan 🗺

By [Robert Miller](#) on March 3, 2024

“They nearly all came back,” former State Department Director Margaret Wilson told me. “Nobody lost one.”

The National Library Service (NLS) lent more than 1,200 maps in 2023, 51 percent fewer than the 2,450 it lent in 2022. Sen. Charles Grassley (R-Iowa), who wrote a letter, asked about an atlas. The “lost” atlas is here. Wilson said that NLS might lend 40 globes.`;

test('one document gives people, bodies, offices, quotes and figures with their passages', async () => {
  const proposals = await propose(ARTICLE);
  expect(entities(proposals).map((it) => it.id)).toEqual(
    expect.arrayContaining([
      'person:robert-miller',
      'person:margaret-wilson',
      'person:charles-grassley',
      'agency:state-department',
      'organization:republican-party',
      'place:iowa',
    ]),
  );
  expect(claims(proposals)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        subject: 'person:margaret-wilson',
        predicate: 'HELD',
        object: 'agency:state-department',
        title: 'Director',
        status: 'FORMER',
      }),
      expect.objectContaining({
        subject: 'person:charles-grassley',
        predicate: 'HELD',
        value: 'Senator',
        status: 'PRESENT',
      }),
      expect.objectContaining({
        subject: 'person:charles-grassley',
        predicate: 'REPRESENTS',
        object: 'place:iowa',
      }),
      expect.objectContaining({
        subject: 'person:robert-miller',
        predicate: 'AUTHORED',
        object: 'document:maps',
      }),
      expect.objectContaining({
        subject: 'person:margaret-wilson',
        predicate: 'TOLD',
        object: 'person:robert-miller',
      }),
    ]),
  );
  expect(quotes(proposals).filter((it) => it.kind === 'DIRECT')).toMatchObject([
    { speaker: 'person:margaret-wilson', passage: { exact: 'They nearly all came back,' } },
    { speaker: 'person:margaret-wilson', passage: { exact: 'Nobody lost one.' } },
  ]);
  expect(statistics(proposals)).toMatchObject([
    { item: { value: '1200', bound: 'AT_LEAST', unit: 'map', period: { from: '2023-01-01' } } },
    { item: { value: '51', unit: 'percent' } },
    { item: { value: '2450' } },
    { item: { value: '40', unit: 'globe', renderings: [{ modality: 'SPECULATED' }] } },
  ]);
});

test('mentions are found in every place that names them, surnames and acronyms included', async () => {
  const proposals = await propose(ARTICLE);
  const wilson = entities(proposals).find((it) => it.id === 'person:margaret-wilson');
  expect(wilson?.mentions.map((it) => it.exact)).toEqual(['Margaret Wilson', 'Wilson']);
  const service = entities(proposals).find((it) => it.aliases.includes('NLS'));
  expect(service?.name).toBe('National Library Service');
});

test.each([
  ['They sued Hazel Maps Inc. Nobody came.', 'Hazel Maps', 'Hazel Maps Inc.'],
  ['It was in The Hazel Post yesterday.', 'Hazel Post', 'The Hazel Post'],
  ['They asked the U.N. Map Council for more.', 'Map Council', 'U.N. Map Council'],
  [
    'He led the Hazel Center for Maps and Rivers.',
    'Hazel Center',
    'Hazel Center for Maps and Rivers',
  ],
  // A genitive has a noun behind it.
  ['Hazel’s did not come, and Hazel’s maps burned.', 'Hazel', 'Hazel’s'],
])('%s: the whole name of a body', async (text, seen, whole) => {
  const start = text.indexOf(seen);
  const name = {
    start,
    end: start + seen.length,
    kind: 'ORGANIZATION',
    probability: 0.96,
  } as const;
  const { mentions } = await proposeFor(
    { id: 'document:maps', text },
    { engine: jsEngine, suggested: [name] },
  );
  expect(mentions).toContainEqual(
    expect.objectContaining({ start: text.indexOf(whole), name: whole, kind: 'organization' }),
  );
});

test('a surname that the engine takes for a body or a place is the person named in full', async () => {
  const text = 'Ada Litton came. Litton left.';
  const { mentions } = await proposeFor(
    { id: 'document:maps', text },
    {
      engine: jsEngine,
      suggested: [
        { start: 0, end: 10, kind: 'PERSON', probability: 1 },
        { start: 17, end: 23, kind: 'PLACE', probability: 0.7 },
      ],
    },
  );
  expect(mentions.map(({ name, kind }) => [name, kind])).toEqual([
    ['Ada Litton', 'person'],
    ['Litton', 'person'],
  ]);
});

test('a name over the blanks of masked markup is read in time', async () => {
  const text = `Border Committee${' '.repeat(5_000)}Observer Team met. “Yes,” they said.`;
  const end = text.indexOf(' met');
  const name = { start: 0, end, kind: 'ORGANIZATION', probability: 0.99 } as const;
  const { mentions } = await proposeFor(
    { id: 'document:maps', text },
    { engine: jsEngine, suggested: [name] },
  );
  expect(mentions).toContainEqual(
    expect.objectContaining({ start: 0, end, name: 'Border Committee Observer Team' }),
  );
});

test('what no annotation can state is left out and counted', async () => {
  const text = `It lent ${'1'.repeat(300)} maps, or 40 maps.`;
  const { proposals, report } = await proposeFor(
    { id: 'document:maps', text },
    { engine: jsEngine },
  );
  expect(report.leftOut).toBe(1);
  expect(statistics(proposals)).toMatchObject([{ item: { value: '40' } }]);
});

test('a run again gives the same proposals with the same ids', async () => {
  const [first, second] = [await propose(ARTICLE), await propose(ARTICLE)];
  expect(second).toEqual(first);
  expect(new Set(first.map((it) => it.id)).size).toBe(first.length);
});

test('every proposal is one of the format, and ids that it uses are declared', async () => {
  const proposals = await propose(ARTICLE);
  expect(proposals.map((it) => proposal.parse(it))).toEqual(proposals);
  const declared = new Set([
    'document:maps',
    ...proposals.flatMap((it) =>
      it.kind === 'ENTITY' || it.kind === 'REFERENCE' ? [it.item.id] : [],
    ),
  ]);
  for (const { subject, object, assertedBy } of claims(proposals))
    for (const id of [subject, object ?? subject, assertedBy]) expect(declared).toContain(id);
});

test('the report says which engine it was, and counts what it found', async () => {
  const { proposals, report } = await proposeFor(
    { id: 'document:maps', text: ARTICLE },
    { engine: jsEngine },
  );
  expect(report.engine).toMatch(/^compromise \d/);
  expect(Object.values(report.counts).reduce((sum, each) => sum + each)).toBe(proposals.length);
  expect(report.scareQuotes).toBe(1);
});

test('only figures have a counted confidence where no engine gives probabilities or parses', async () => {
  const proposals = await propose(ARTICLE);
  const counted = proposals.filter((it) => it.basis === 'COUNTED').map((it) => it.kind);
  expect(new Set(counted)).toEqual(new Set(['STATISTIC']));
});

describe('names', () => {
  test('an administration is a body, and no person', async () => {
    const proposals = await propose(
      'The Biden administration lent maps. The administration is proud of them.',
    );
    const found = entities(proposals);
    expect(found).toMatchObject([
      { id: 'agency:biden-administration', mentions: [{}, { exact: 'administration' }] },
    ]);
  });

  test('laws, visas and schemes are programs of their kind', async () => {
    const proposals = await propose(
      'Under the Convention Against Torture and the Freedom of Information Act, H-2B visas and the CBP One app are open.',
    );
    const programs = entities(proposals).filter((it) => it.id.startsWith('program:'));
    expect(programs.map((it) => [it.name, it.kind])).toEqual([
      ['Convention Against Torture', 'LEGAL_INSTRUMENT'],
      ['Freedom of Information Act', 'LEGAL_INSTRUMENT'],
      ['H-2B', 'VISA'],
      ['CBP One', 'PROGRAM'],
    ]);
  });

  test('pronouns name nobody', async () => {
    expect(
      entities(await propose('He told her that they were hers. She said it was his.')),
    ).toEqual([]);
  });

  test('names wrapped over lines and marked up are whole', async () => {
    const text =
      'The letter that the library showed us in spring was by [Margaret\nWilson](https://maps.example/a) of Texas.';
    const person = entities(await propose(text)).find((it) => it.id.startsWith('person:'));
    expect(person).toMatchObject({
      name: 'Margaret Wilson',
      mentions: [{ exact: 'Margaret\nWilson' }],
    });
  });
});

describe('suggested spans', () => {
  const text = 'Zyx Qwerty lent maps.';
  const line = JSON.stringify({
    start: 0,
    end: 10,
    exact: 'Zyx Qwerty',
    kind: 'PERSON',
    probability: 0.99,
  });

  test('another program may name what the engine does not', async () => {
    const { mentions, refused } = readSuggestedSpans(`${line}\n`, text);
    expect(refused).toBe(0);
    const { proposals } = await proposeFor(
      { id: 'document:maps', text },
      { engine: jsEngine, suggested: mentions },
    );
    expect(entities(proposals).map((it) => it.id)).toEqual(['person:zyx-qwerty']);
  });

  test('a span whose words are not there is refused', () => {
    expect(readSuggestedSpans(line, `🗺 ${text}`)).toEqual({ mentions: [], refused: 1 });
    expect(() => readSuggestedSpans('{"start":1}', text)).toThrow();
  });
});

test('whatever the text, every passage is cut from it', async () => {
  const piece = fc.constantFrom(
    'President Margaret Wilson',
    ' said ',
    '“',
    '”',
    '"',
    '\n\n',
    '\n',
    '🗺',
    ' more than 1,200 maps',
    '[',
    '](#)',
    '*',
    ' of the U.S. ',
    'Mexico, Texas',
    '. ',
    ', ',
    ' the Biden administration',
    ' (R-Iowa)',
    '’s',
    ' report',
    ' H-2B visas',
    ' 10 to 20 percent',
    'ﬁ',
    '\u0000',
    ' told me',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join('');
      for (const it of await propose(text))
        expect(text.slice(it.passage.start, it.passage.end)).toBe(it.passage.exact);
    }),
    { numRuns: 60 },
  );
});

/** Proposes for a text in which an engine found all these names as people. */
async function peopleIn(text: string, names: RegExp) {
  const suggested = Array.from(text.matchAll(names), ({ 0: name, index: start }) => ({
    ...{ start, end: start + name.length, kind: 'PERSON' as const, probability: 0.99 },
  }));
  const { proposals } = await proposeFor(
    { id: 'document:d', text },
    { engine: jsEngine, suggested },
  );
  return entities(proposals)
    .filter(({ id }) => id.startsWith('person:'))
    .map(({ id, mentions }) => [id, mentions.map(({ start }) => start)]);
}

test.each([
  [
    'President Trump spoke. He left. Melania Trump waved.',
    [
      ['trump', [10]],
      ['melania-trump', [32]],
    ],
  ],
  [
    'President Sample and Ada Sample waved.',
    [
      ['sample', [10]],
      ['ada-sample', [21]],
    ],
  ],
  [
    'President Sam Sample left. Ada Sample waved. President Sample slept.',
    [
      ['sam-sample', [10, 55]],
      ['ada-sample', [27]],
    ],
  ],
  [
    'Mary Sample left. Robert Sample stayed. Mrs. Sample wrote.',
    [
      ['mary-sample', [0, 45]],
      ['robert-sample', [18]],
    ],
  ],
  ['Robert Sample wrote. Sen. Sample said so. Sample left.', [['robert-sample', [0, 26, 42]]]],
  ['President Sample will sign. Robert Sample signed.', [['robert-sample', [10, 28]]]],
])('a surname is of no other person than the text says: %s', async (text, expected) => {
  const found = await peopleIn(text, /(?:(?:Ada|Sam|Mary|Robert|Melania) )?(?:Sample|Trump)/g);
  expect(found).toEqual(expected.map(([key, starts]) => [`person:${String(key)}`, starts]));
});

describe('twice as many names take twice as long, or a little more', () => {
  const letters = (n: number) =>
    n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  const kinds = [
    ['people with titles', 'PERSON', (n: number) => `President Mark Morgan${letters(n)}`],
    [
      'surnames',
      'PERSON',
      (n: number) => (n % 2 === 0 ? `Wilson${letters(n)}` : `Ada Wilson${letters(n - 1)}`),
    ],
    ['one name', 'PERSON', () => 'Mark Morgan'],
    [
      'bodies with acronyms',
      'ORGANIZATION',
      (n: number) => `Bureau of Map${letters(n)} Maps (BMM)`,
    ],
    ['one long name', 'PERSON', () => 'Mark'],
  ] as const;

  test.each(kinds)('%s', async (what, kind, nameOf) => {
    const seconds = async (size: number) => {
      let text = '';
      const suggested = [];
      for (let n = 0; text.length < size; n += 1) {
        const name = nameOf(n);
        suggested.push({
          start: text.length,
          end: text.length + name.length,
          kind,
          probability: 0.99,
        });
        text += what === 'one long name' ? `${name} ` : `${name}, `;
      }
      const whole = { start: 0, end: text.length - 1, kind, probability: 0.99 };
      const given = what === 'one long name' ? [whole] : suggested;
      const sentences = [{ start: 0, end: text.length, tokens: [] }];
      const engine = {
        name: 'none',
        version: '1',
        analyse: () => Promise.resolve({ sentences, mentions: [] }),
      };
      const times = [];
      for (let round = 0; round < 3; round += 1) {
        const before = process.cpuUsage();
        await proposeFor({ id: 'document:d', text }, { engine, suggested: given });
        times.push(process.cpuUsage(before).user);
      }
      return Math.min(...times) / 1e6;
    };
    await seconds(10_000);
    // Comparing all with all takes 16 times as long.
    expect((await seconds(80_000)) / ((await seconds(20_000)) + 0.02)).toBeLessThan(9);
  });
});
