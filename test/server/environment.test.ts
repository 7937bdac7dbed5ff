import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeEnvironment, readConfig } from '../../src/config.ts';

const VARIABLES = describeEnvironment().flatMap(({ variables }) => variables);

test('every variable has a description', () => {
  expect(VARIABLES.length).toBeGreaterThan(25);
  expect(VARIABLES.filter(({ description }) => description === '')).toEqual([]);
});

test.each(['', ' '])('a variable set to "%s" counts as not set, whichever it is', (nothing) => {
  const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, nothing]));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('the README names only variables that exist', () => {
  const named = [
    ...readFileSync('README.md', 'utf8').matchAll(/`((?:FOOTNOTE|NEO4J)_[A-Z0-9_]+)`/g),
  ];
  const known = new Set(VARIABLES.map(({ name }) => name));
  expect(named.map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([]);
});

describe('values', () => {
  test.each([
    ['PORT', '0x50'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['FOOTNOTE_RATE_LIMIT', '1e3'],
    ['FOOTNOTE_MAX_COST', '0'],
    ['FOOTNOTE_STATEMENT_SECONDS', '0'],
    ['FOOTNOTE_STATEMENT_SECONDS', '3601'],
    ['FOOTNOTE_TRUSTED_PROXIES', 'proxy.example'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} must be `);
  });

  test('are read as they are meant', () => {
    const config = readConfig({
      FOOTNOTE_TEXTS: `a${delimiter}${delimiter}b`,
      FOOTNOTE_STATEMENT_SECONDS: '0.5',
      FOOTNOTE_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    });
    expect(config).toMatchObject({
      FOOTNOTE_TEXTS: ['a', 'b'],
      FOOTNOTE_STATEMENT_SECONDS: 0.5,
      FOOTNOTE_TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
    });
  });
});
