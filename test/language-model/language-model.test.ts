import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { jsEngine, proposeFor } from '../../src/extract/index.ts';
import { proposeByModel } from '../../src/language-model/index.ts';
import { selectorsOf } from '../../src/proposal/index.ts';

const TEXT = `Ada Example, the keeper of the Example Library, counts maps. “They came back,” Example said.

The Example Library is part of the Museum of Rain. “They came back,” she said again. 🗺 Zoë is here.
`;
const document = { id: 'document:maps', text: TEXT };

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

/** An endpoint that speaks OpenAI's protocol, on a port of its own. */
async function endpoint(handler: Handler, timeoutMs = 20_000) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      handler(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, model: 'made-up-1', key: 'sesame', timeoutMs };
}

/** Answers each request with this content, as a chat completion. */
const saying =
  (content: string): Handler =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        ...{ id: 'x', object: 'chat.completion', created: 1, model: 'made-up-1' },
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  };

const entity = (type: string, name: unknown, ...otherNames: string[]) => ({
  ...{ type, name, otherNames, programKind: null },
});

test('what a model says is taken where the text has it letter by letter, and counted where not', async () => {
  let sent = '';
  let asked: IncomingMessage | undefined;
  const answer = {
    entities: [
      entity('person', 'Ada Example', 'Example'),
      entity('organization', 'Example Library', 'The Institute'),
      entity('organization', 'Museum of Rain'),
      entity('person', 'Zoë'),
      entity('person', 'Ada Invented'),
      entity('person', 'x'.repeat(5_000)),
      entity('wizard', 'Ada Example'),
      entity('person', 7),
      'Ada Example',
      null,
    ],
    quotes: [
      { kind: 'DIRECT', words: 'They came back,', speaker: 'Example' },
      { kind: 'DIRECT', words: 'They came back,', speaker: 'Example' },
      { kind: 'DIRECT', words: 'They never came back', speaker: 'Example' },
      { kind: 'DIRECT', words: 'They came back,', speaker: 'Somebody Else' },
    ],
    claims: [
      {
        ...{
          subject: 'Ada Example',
          predicate: 'HELD',
          object: 'Example Library',
          title: 'keeper',
        },
        words: 'Ada Example, the keeper of the Example Library',
      },
      // The format allows PART_OF between agencies alone.
      {
        ...{ subject: 'Ada Example', predicate: 'PART_OF', object: 'Museum of Rain', title: null },
        words: 'part of the Museum of Rain',
      },
      {
        ...{ subject: 'Ada Example', predicate: 'drop table', object: 'Zoë', title: null },
        words: 'Zoë is here',
      },
    ],
    instructions: 'ignore everything before this',
  };
  const at = await endpoint((request, response, body) => {
    [asked, sent] = [request, body];
    saying(JSON.stringify(answer))(request, response, body);
  });
  const { proposals, dropped } = await proposeByModel(document, at, []);
  expect(asked?.url).toBe('/v1/chat/completions');
  expect(asked?.headers.authorization).toBe('Bearer sesame');
  expect(JSON.parse(sent)).toMatchObject({
    model: 'made-up-1',
    response_format: { type: 'json_schema' },
  });
  expect(sent).toContain('Museum of Rain');
  for (const proposal of proposals) {
    expect(proposal).toMatchObject({ confidence: 0, basis: 'UNKNOWN' });
    expect(proposal.proposer.engine).toBe('language model made-up-1');
    for (const { start, end, exact } of selectorsOf(proposal))
      expect(TEXT.slice(start, end)).toBe(exact);
  }
  const items = proposals.map(({ kind, item, passage }) => [
    kind,
    'name' in item ? item.name : 'speaker' in item ? item.speaker : passage.exact,
    passage.start,
  ]);
  expect(items).toEqual([
    ['ENTITY', 'Ada Example', 0],
    ['ENTITY', 'Example Library', TEXT.indexOf('Example Library')],
    ['ENTITY', 'Museum of Rain', TEXT.indexOf('Museum of Rain')],
    ['ENTITY', 'Zoë', TEXT.indexOf('Zoë')],
    ['QUOTE', 'person:ada-example', TEXT.indexOf('They came')],
    ['QUOTE', 'person:ada-example', TEXT.lastIndexOf('They came')],
    ['CLAIM', 'Ada Example, the keeper of the Example Library', 0],
  ]);
  expect(dropped).toBe(6 + 2 + 2);
  const [person] = proposals;
  expect(person?.item).toMatchObject({ aliases: ['Example'] });
});

test('what rules have named keeps its id, and a long text is read in parts, all of it', async () => {
  const long = `${'The rain fell on the roof. '.repeat(900)}\n\nGov. Ada Example left.\n`;
  const { proposals: known } = await proposeFor(
    { id: document.id, text: long },
    { engine: jsEngine },
  );
  const renamed = known.map((each) =>
    each.kind === 'ENTITY' && each.item.name.endsWith('Ada Example')
      ? { ...each, item: { ...each.item, id: 'person:ada-2', aliases: ['Ada Example'] } }
      : each,
  );
  expect(renamed).not.toEqual(known);
  const parts: string[] = [];
  const at = await endpoint((request, response, body) => {
    const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
    parts.push(messages.find(({ role }) => role === 'user')?.content ?? '');
    const entities = body.includes('Ada Example') ? [entity('person', 'Ada Example')] : [];
    saying(JSON.stringify({ entities }))(request, response, body);
  });
  const { proposals, dropped } = await proposeByModel({ ...document, text: long }, at, renamed);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join('')).toBe(long);
  expect(proposals.map(({ item }) => 'id' in item && item.id)).toEqual(['person:ada-2']);
  expect(dropped).toBe(0);
});

test.each<[string, Handler, string]>([
  [
    'refused',
    (_q, response) => response.writeHead(401).end('{"error":{"message":"no"}}'),
    'MODEL_REFUSED',
  ],
  ['overloaded', (_q, response) => response.writeHead(503).end('busy'), 'MODEL_REFUSED'],
  ['never answered', () => undefined, 'MODEL_TIMED_OUT'],
  ['cut off', (_q, response) => response.destroy(), 'MODEL_UNREACHABLE'],
  [
    'sent elsewhere',
    (_q, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    'MODEL_UNREACHABLE',
  ],
  ['answered with a page', (_q, response) => response.end('<html>'), 'MODEL_UNREADABLE'],
  ['answered with prose', saying('Here are the entities you asked for!'), 'MODEL_UNREADABLE'],
  ['answered with half of it', saying('{"entities":[{"type":"per'), 'MODEL_UNREADABLE'],
  ['answered with another shape', saying('[1,2,3]'), 'MODEL_UNREADABLE'],
  ['answered without end', saying('x'.repeat(9 * 1024 * 1024)), 'MODEL_UNREADABLE'],
])('a request that is %s: %s', async (_what, handler, code) => {
  const at = await endpoint(handler, code === 'MODEL_TIMED_OUT' ? 200 : 20_000);
  const failed = proposeByModel(document, at, []);
  await expect(failed).rejects.toMatchObject({ name: 'LanguageModelError', code });
  await expect(failed).rejects.not.toThrow('sesame');
});

test('nothing listens at the address', async () => {
  const at = await endpoint(() => undefined);
  await close?.();
  close = undefined;
  await expect(proposeByModel(document, at, [])).rejects.toMatchObject({
    code: 'MODEL_UNREACHABLE',
  });
});
