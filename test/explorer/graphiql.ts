import { describe, expect, test } from 'vitest';
import { at, folderOf, metadata } from '../ingest/documents.ts';
import { PATIENCE, type Explorer } from './explorer-for-test.ts';

const OPERATIONS = `query People { people { totalCount } }
subscription Changed { changed { action summary document { id } } }`;

export function testGraphiql(explorer: Explorer): void {
  describe('GraphiQL', () => {
    test('answers a query, and shows each change of a subscription until it is stopped', async () => {
      const page = await explorer.open(`/graphiql?query=${encodeURIComponent(OPERATIONS)}`);
      const result = page.locator('.result-window');
      const run = async (operation: string) => {
        await page.getByRole('button', { name: /^Execute query/ }).click();
        await page.getByRole('menuitem', { name: operation }).click();
      };
      await run('People');
      await result.getByText('"totalCount"').waitFor();

      const opened = page.waitForResponse('**/graphql/stream');
      await run('Changed');
      expect((await opened).status()).toBe(200);
      const text = 'Ada Example opened a library.';
      const document = metadata('watched', text);
      const claims = [
        {
          subject: 'person:ada-example',
          predicate: 'OPENED',
          value: 'a library',
          assertedBy: 'document:watched',
          passage: at(text, text),
        },
      ];
      const named = { name: 'Ada Example', mentions: [at(text, 'Ada Example')] };
      const entities = [{ id: 'person:ada-example', ...named }];
      await explorer.load(await folderOf([{ text, annotation: { document, entities, claims } }]));
      await result.getByText('"document:watched"').waitFor();

      await page.getByRole('button', { name: /^Stop query/ }).click();
      await expect
        .poll(() => page.getByRole('button', { name: /^Execute/ }).count(), PATIENCE)
        .toBe(1);
    });
  });
}
