import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { chosenEnvironment } from './chosen-neo4j.ts';
import { footnote } from './commands/footnote.ts';
import { freePort } from './free-port.ts';

const MINUTES = 60_000;

const passage = z.object({ start: z.int(), end: z.int(), exact: z.string().min(1) });
const connection = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node).min(1) });
const answers = {
  MarkMorgan: z.object({
    person: z.object({ name: z.literal('Mark Morgan'), quotes: connection(z.object({ passage })) }),
  }),
  H2B: z.object({
    program: z.object({
      statistics: connection(
        z.object({
          value: z.string().regex(/^-?\d/),
          bound: z.string(),
          period: z.unknown(),
          reportedBy: z.array(z.unknown()).min(1),
        }),
      ),
    }),
  }),
  CbpOne: z.object({
    program: z.object({
      agencies: z.object({
        edges: z.array(z.object({ claims: z.array(z.object({ passage })).min(1) })).min(1),
      }),
    }),
  }),
};

/** The README's first question, and its answer with the first of the quotes. */
const README = (() => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, line = ''] = /^(curl -s .*)$/m.exec(text) ?? [];
  const [, answer = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
  return { line, answer: JSON.parse(answer) as unknown };
})();

/** The answer to the README's command, as the README shows it. */
function asInReadme(port: string): unknown {
  const line = README.line.replace(':4000/', `:${port}/`);
  const text = execFileSync('sh', ['-c', line], { encoding: 'utf8' });
  const nodes = z.array(z.unknown()).transform((all) => all.slice(0, 1));
  const quotes = z.looseObject({ nodes });
  const person = z.looseObject({ quotes });
  return z.object({ data: z.object({ person }) }).parse(JSON.parse(text));
}

/** `npm start`, as a user types it, until it says where it answers. */
async function npmStart(env: Record<string, string>) {
  const since = performance.now();
  const { PATH = '', HOME = '' } = process.env;
  const npm = spawn('npm', ['start'], { env: { PATH, HOME, NO_COLOR: '1', ...env } });
  const exited = once(npm, 'exit');
  const output: string[] = [];
  const answering = new Promise<void>((resolve, reject) => {
    npm.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk.toString());
      if (output.join('').includes('Ctrl-C stops it')) resolve();
    });
    npm.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    npm.on('exit', () => {
      reject(new Error(`npm start ended before it answered:\n${output.join('')}`));
    });
  });
  onTestFinished(async () => {
    npm.kill('SIGINT');
    await exited;
  });
  await answering;
  return {
    output: () => output.join(''),
    seconds: (performance.now() - since) / 1000,
    /** One Ctrl-C at npm, and how the process ended. */
    stop: async () => {
      npm.kill('SIGINT');
      const [code] = z.tuple([z.number().nullable(), z.unknown()]).parse(await exited);
      return code;
    },
  };
}

describe('npm start', () => {
  test(
    'starts Neo4j, loads, answers the queries it prints, and leaves nothing behind',
    { timeout: 15 * MINUTES },
    async () => {
      const home = mkdtempSync(join(tmpdir(), 'footnote-start-'));
      const port = String(await freePort());
      // Without the article, as in the README.
      const env = { ...chosenEnvironment, FOOTNOTE_HOME: home, FOOTNOTE_TEXTS: home, PORT: port };
      const first = await npmStart(env);
      const lines = first
        .output()
        .split('\n')
        .filter((line) => line.startsWith('curl '));
      expect(lines).toHaveLength(3);
      for (const line of lines) ask(line);
      expect(asInReadme(port)).toEqual(README.answer);
      const editor = editorOf(first.output());
      expect(await roleOf(editor)).toBe('EDITOR');
      expect(await importBy(editor)).toMatchObject({ document: { id: 'document:minutes' } });
      const pid = await neo4jPid(env);
      expect(isAlive(pid)).toBe(true);

      expect(await first.stop()).toBe(0);
      // Ended, it has its number until init takes note of it.
      await expect.poll(() => isAlive(pid), { timeout: 2_000 }).toBe(false);
      expect(readdirSync(home)).toEqual(['neo4j']);
      expect(readdirSync(join(home, 'neo4j'))).not.toContain('running.json');

      const second = await npmStart(env);
      expect(second.output()).toContain(' unchanged');
      console.info(
        `npm start answered after ${first.seconds.toFixed(1)} s, and again after ${second.seconds.toFixed(1)} s`,
      );
      expect(await second.stop()).toBe(0);
      rmSync(home, { recursive: true });
    },
  );
});

/** The address that is printed for editors, taken apart. */
function editorOf(output: string): Editor {
  const [, url = '', key = ''] = /open (http\S+)\/review#key=(\S+)/.exec(output) ?? [];
  return { url, authorization: `Bearer ${key}` };
}

interface Editor {
  readonly url: string;
  readonly authorization: string;
}

async function roleOf({ url, authorization }: Editor): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: '{ viewer { role } }' }),
  });
  const viewer = z.object({ data: z.object({ viewer: z.object({ role: z.string() }) }) });
  return viewer.parse(await response.json()).data.viewer.role;
}

/** What importing a file brought. */
async function importBy({ url, authorization }: Editor): Promise<unknown> {
  const body = 'The minutes of the meeting.';
  const headers = { 'content-type': 'application/octet-stream', authorization };
  const response = await fetch(`${url}/import?name=minutes.txt`, { method: 'POST', headers, body });
  return response.json();
}

/** Runs a printed command in a shell, unchanged, and compares its answer with what was printed. */
function ask(line: string): void {
  const text = execFileSync('sh', ['-c', line], { encoding: 'utf8' });
  const { data, errors } = z
    .object({ data: z.unknown(), errors: z.unknown().optional() })
    .parse(JSON.parse(text));
  expect(errors).toBeUndefined();
  const [name, promised] = Object.entries(answers).find(([key]) => line.includes(key)) ?? [];
  expect(name, line).toBeDefined();
  promised?.parse(data);
}

async function neo4jPid(env: Record<string, string>): Promise<number> {
  const { stdout } = await footnote(['neo4j', 'status'], env);
  return Number(/process (\d+)/.exec(stdout)?.[1]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
