import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlLine } from '../../src/commands/what-to-try.ts';

test('a shell reads from the line exactly the query', () => {
  const line = curlLine('http://127.0.0.1:1', `{ person(id: "it's \\"so\\" $HOME") { name } }`);
  expect(line).toMatch(/^curl -s http:\/\/127\.0\.0\.1:1\/graphql /);
  const words = execFileSync('sh', ['-c', line.replace('curl', 'printf "%s\\n"')], {
    encoding: 'utf8',
  });
  const body: unknown = JSON.parse(words.trim().split('\n').at(-1) ?? '');
  expect(body).toEqual({ query: `{person(id:"it's \\"so\\" $HOME"){name}}` });
});
