import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposeFor } from '../../src/extract/index.ts';
import { startCoreNlp, type CoreNlp } from '../../src/local-corenlp/index.ts';

const options = {
  cacheHome: process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  javaHome: process.env['JAVA_HOME'],
  env: process.env,
};
let corenlp: CoreNlp;

beforeAll(async () => {
  corenlp = await startCoreNlp(options);
});

afterAll(async () => {
  await corenlp.close();
});

test('names come with probabilities, words with their heads, all at the offsets of the text', async () => {
  const text = '🗺 Ada Lovelace, of Springfield, said that Acme Corp. lent 40 maps.\n\nShe left.';
  const { sentences, mentions } = await corenlp.engine.analyse(text);
  for (const token of sentences.flatMap((it) => it.tokens))
    expect(text.slice(token.start, token.end)).toBe(token.text);
  const named = mentions.map(({ start, end, kind }) => [text.slice(start, end), kind]);
  expect(named).toContainEqual(['Ada Lovelace', 'PERSON']);
  expect(mentions[0]?.probability).toBeGreaterThan(0.5);
  const said = sentences[0]?.tokens.find((it) => it.text === 'said');
  expect(said).toMatchObject({ pos: 'VERB', lemma: 'say', head: -1 });
});

test('no line is a command, and blank ones are none', async () => {
  const { sentences } = await corenlp.engine.analyse('q\n\nexit\n\n \n\nquit\r\n\u2028Ada left.');
  expect(sentences.flatMap((it) => it.tokens).map((it) => it.text)).toEqual(
    expect.arrayContaining(['q', 'exit', 'quit', 'Ada']),
  );
});

test('a paragraph longer than a line may be is read whole', async () => {
  const text = 'Ada Lovelace lent forty maps to the library. '.repeat(700);
  const { sentences } = await corenlp.engine.analyse(text);
  expect(sentences).toHaveLength(700);
});

test('proposals by a parse: reported speech, and the verb that makes it doubtful', async () => {
  const text = 'Ada Lovelace, the former director, said that the library may have lent 40 maps.';
  const { proposals, report } = await proposeFor(
    { id: 'document:maps', text },
    { engine: corenlp.engine },
  );
  expect(report.engine).toBe('corenlp 4.5.10');
  expect(proposals).toContainEqual(
    expect.objectContaining({
      kind: 'QUOTE',
      item: expect.objectContaining({
        kind: 'INDIRECT',
        speaker: 'person:ada-lovelace',
      }) as unknown,
    }),
  );
  expect(
    proposals.flatMap((it) => (it.kind === 'STATISTIC' ? it.item.renderings[0]?.modality : [])),
  ).toEqual(['SPECULATED']);
});

test('once it has ended, it says so', async () => {
  const other = await startCoreNlp(options);
  const pending = other.engine.analyse('Ada Lovelace left. '.repeat(500));
  await other.close();
  await expect(pending).rejects.toMatchObject({ code: 'CORENLP_ENDED' });
  await expect(other.engine.analyse('Ada left.')).rejects.toMatchObject({ code: 'CORENLP_ENDED' });
});

test('several processes share a text, and one that was killed is started again for the next', async () => {
  const pair = await startCoreNlp({ ...options, processes: 2 });
  try {
    const text = Array.from({ length: 40 }, (_, at) => `Ada Lovelace lent ${at} maps.`).join(
      '\n\n',
    );
    expect(await pair.engine.analyse(text)).toEqual(await corenlp.engine.analyse(text));
    const pending = pair.engine.analyse(text.repeat(20));
    process.kill(pair.pid ?? 0, 'SIGKILL');
    await expect(pending).rejects.toMatchObject({ code: 'CORENLP_ENDED' });
    expect((await pair.engine.analyse(text)).sentences).toHaveLength(40);
  } finally {
    await pair.close();
  }
});

test('without Java it says what to do', async () => {
  await expect(startCoreNlp({ ...options, javaHome: '/nowhere' })).rejects.toMatchObject({
    code: 'NO_JAVA',
    message: expect.stringContaining('--engine js') as unknown,
  });
});
