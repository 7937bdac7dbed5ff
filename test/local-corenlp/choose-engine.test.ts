import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEngine } from '../../src/local-corenlp/index.ts';

let cacheHome: string;
beforeAll(async () => {
  cacheHome = await mkdtemp(join(tmpdir(), 'footnote-engines-'));
});
afterAll(() => rm(cacheHome, { recursive: true, force: true }));

const choose = (wanted?: 'corenlp' | 'js') =>
  chooseEngine(wanted, { cacheHome, javaHome: join(cacheHome, 'no-java'), env: process.env });

test('without CoreNLP the JavaScript engine takes its place, downloads nothing, and says so', async () => {
  const { engine, fallback } = await choose();
  expect(engine.name).toBe('compromise');
  expect(fallback).toContain('has not been downloaded (483 MB)');
});

test('without Java the JavaScript engine takes its place, and says why', async () => {
  for (const folder of ['corenlp-4.5.10', 'corenlp-4.5.10-models'])
    await mkdir(join(cacheHome, 'footnote', folder), { recursive: true });
  const { engine, fallback } = await choose();
  expect(engine.name).toBe('compromise');
  expect(fallback).toContain('needs Java');
});

test('CoreNLP that was asked for is not replaced', async () => {
  await expect(choose('corenlp')).rejects.toMatchObject({ code: 'NO_JAVA' });
  expect(await choose('js')).not.toHaveProperty('fallback');
});
