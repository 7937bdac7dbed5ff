import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { schema } from '../../src/query/index.ts';
import { readQuestions } from '../../src/server/index.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-questions-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const SAID = `# What has [person] said since [since]?
query ($person: ID!, $since: Date!, $first: Int! = 20) {
  person(id: $person) { quotes(first: $first, filter: { date: { gte: $since } }) { nodes { id text } } }
}`;

test('questions are read from a folder, and served with what their blanks take', async () => {
  const folder = folderOf({ 'said-since.graphql': SAID, 'notes.txt': 'not a question' });
  const questions = readQuestions(folder, schema);
  expect(questions).toEqual([
    {
      name: 'said-since',
      sentence: 'What has [person] said since [since]?',
      query: SAID,
      blanks: { person: 'person', since: 'date' },
    },
  ]);
  const { url } = await serveOnNeo4j({ settings: { questions } });
  expect(await (await fetch(`${url}/questions.json`)).json()).toEqual({ questions });
});

test.each([
  ['Said Since.graphql', SAID, 'its name must be'],
  ['said.graphql', SAID.replace(/^.*\n/, ''), 'a comment with the question'],
  ['said.graphql', SAID.replace('text', 'words'), 'Cannot query field "words"'],
  ['said.graphql', SAID.replace('{ nodes', '{ nodes {'), 'Syntax Error'],
  ['said.graphql', SAID.replace('[since]', '[when]'), '[when] must be a variable'],
  ['said.graphql', SAID.replace(' since [since]', ''), '$since must be a blank'],
  ['said.graphql', `${SAID}\nquery Other { people { totalCount } }`, 'must be'],
  ['many.graphql', '# [ids]?\nquery ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'one value'],
  [
    'undo.graphql',
    '# Undo?\nmutation { undoDecisions(ids: [], expectedCount: 0) { id } }',
    'a query',
  ],
])(
  'a file that cannot be asked is refused with its name and the reason: %s, %#',
  (file, text, why) => {
    const folder = folderOf({ [file]: text });
    expect(() => readQuestions(folder, schema)).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIGURATION',
        message: expect.stringMatching(
          new RegExp(`${file.replace('.', '\\.')}[^]*${why.replace(/[[\]$]/g, '\\$&')}`),
        ) as unknown,
      }),
    );
  },
);

test('a folder that is not there is refused', () => {
  expect(() => readQuestions('/absent/questions', schema)).toThrow('FOOTNOTE_QUESTIONS');
});
