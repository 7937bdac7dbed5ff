import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeEnvironment } from '../../src/config.ts';
import { failureOf } from '../../src/commands/outcome.ts';
import { LocalNeo4jError } from '../../src/local-neo4j/index.ts';
import { footnote } from './footnote.ts';

describe('help', () => {
  test('names every command, the environment and the exit codes', async () => {
    const { code, stdout } = await footnote(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'start',
      'serve',
      'ingest',
      'annotate',
      'merge',
      'unmerge',
      'authority',
      'neo4j',
      'check',
      'export',
      'backup',
      'restore',
    ])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(stdout).toMatch(/Environment:[^]*Exit codes:[^]*\n {2}4 /);
    for (const { name } of describeEnvironment().flatMap(({ variables }) => variables))
      expect(stdout).toMatch(new RegExp(`^    ${name}\\b`, 'm'));
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test.each([
    ['start'],
    ['serve'],
    ['ingest'],
    ['annotate'],
    ['merge'],
    ['unmerge'],
    ['authority'],
    ['authority', 'add'],
    ['check'],
    ['export'],
    ['backup'],
    ['restore'],
    ['neo4j'],
    ['neo4j', 'start'],
    ['neo4j', 'stop'],
    ['neo4j', 'status'],
  ])('%s %s', async (...command) => {
    const { code, stdout } = await footnote([...command, '--help']);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`footnote ${command.join(' ')}`)]);
    expect(stdout).toContain('Exit codes:');
  });
});

test('a reader that has had enough ends the help quietly', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" src/main.ts --help | head -c 1', process.execPath],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  );
  expect([stdout, stderr]).toEqual(['U', '']);
});

test('a Neo4j that does not stop is a failure, not the lack of one', () => {
  const { outcome } = failureOf(new LocalNeo4jError('NEO4J_DID_NOT_STOP', 'It still runs'));
  expect(outcome).toBe('failed');
});

describe('what does not fit', () => {
  test.each([
    ['an unknown command', ['nonsense'], {}, /unknown command 'nonsense'/],
    ['an unknown format', ['export', '--format', 'xls'], {}, /choices are footnote, csv/],
    ['an export of no id', ['export', '-f', 'csv', '--entity', 'Ada'], {}, /"Ada" is not an id/],
    ['part of the graph in our format', ['export', '--entity', 'place:x'], {}, /need a --format/],
    ['nothing to ingest', ['ingest'], {}, /either paths to load, or --remove/],
    ['both to ingest and to remove', ['ingest', 'a', '--remove', 'document:a'], {}, /either paths/],
    [
      'a port that is none',
      ['start'],
      { PORT: '99999' },
      /PORT must be a whole number from 0 to 65535; it is "99999"/,
    ],
    ['an address that is none', ['start'], { NEO4J_URI: 'localhost' }, /like bolt:\/\/localhost/],
  ])('%s: exit code 2, and one line', async (_, args, env, says) => {
    const { code, stderr } = await footnote(args, env);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr.trim()).not.toContain('\n');
  });

  test('a port in use: exit code 4 before anything is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stdout, stderr } = await footnote(['start'], { PORT: port });
    expect(code).toBe(4);
    expect(stderr).toBe(
      `footnote: Port ${port} is in use on 127.0.0.1: stop the process that listens there, or set PORT to another\n`,
    );
    expect(stdout).toBe('');
  });

  test('a Neo4j that is not there: exit code 3, with the way out, no password told', async () => {
    const env = { NEO4J_URI: 'bolt://u:hunter2@127.0.0.1:9', NEO4J_PASSWORD: 'hunter2', PORT: '0' };
    const { code, stdout, stderr } = await footnote(['start'], env);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/127\.0\.0\.1:9.*footnote serve/)]);
    expect(stdout + stderr).not.toContain('hunter2');
  });

  test('no Neo4j of our own runs: exit code 3, with the ways out', async () => {
    const home = mkdtempSync(join(tmpdir(), 'footnote-'));
    const { code, stderr } = await footnote(['check'], { FOOTNOTE_HOME: home });
    expect([code, stderr]).toEqual([3, expect.stringMatching(/neo4j start.*NEO4J_URI/)]);
    const status = await footnote(['neo4j', 'status'], { FOOTNOTE_HOME: home });
    expect([status.code, status.stdout]).toEqual([3, `No Neo4j runs in ${home}\n`]);
  });

  test.each([
    ['Java', []],
    ['Maven', ['java']],
  ])('%s is missing: exit code 3, with the ways out', async (missing, there) => {
    const bin = mkdtempSync(join(tmpdir(), 'footnote-bin-'));
    for (const command of there) {
      const found = execFileSync('which', [command], { encoding: 'utf8' }).trim();
      symlinkSync(realpathSync(found), join(bin, command));
    }
    const home = join(bin, 'home');
    const env = { PATH: bin, HOME: bin, XDG_CACHE_HOME: bin, FOOTNOTE_HOME: home, PORT: '0' };
    const { code, stderr } = await footnote(['start'], env);
    expect([code, stderr]).toEqual([3, expect.stringMatching(new RegExp(`needs ${missing}`))]);
    expect(stderr).toMatch(/NEO4J_URI.*install.*docker/);
    expect(stderr.match(/^footnote: /gm)).toHaveLength(1);
    rmSync(bin, { recursive: true });
  });
});
