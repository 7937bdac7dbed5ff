import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { TEXT } from '../review/maps.ts';
import { apiKey } from '../server/api-key.ts';
import { expectAccessible, OVER } from './accessibility.ts';
import type { Explorer } from './explorer-for-test.ts';
import { signIn } from './review.ts';

/** What the browser itself says of answers that are refusals on purpose here. */
const STATUS = /Failed to load resource: the server responded with a status of (?:400|401|422)/;

const apiKeys = [apiKey('ada', 'key-of-ada', 'editor'), apiKey('desk', 'key-of-desk')];

/** Run in the page: drops a text on it. */
const drop = (name: string, text: string) => `(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
  const event = (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event('dragover'));
  document.body.dispatchEvent(event('drop'));
})()`;

export function testImports(explorer: Explorer): void {
  test('import: files that are dropped or chosen, with what came of each beside it', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open('/review', { at, expected: STATUS });
    await signIn(page, 'key-of-ada');
    const imports = page.getByRole('region', { name: 'Import documents' });
    await imports.getByRole('button', { name: 'Choose files' }).focus();
    await page.evaluate(drop('lent-maps.md', TEXT));
    await imports.getByText(/^Added, [1-9]\d* proposals to decide on/).waitFor();

    const pdf = await PDFDocument.create();
    pdf.addPage();
    const scan = Buffer.from(await pdf.save());
    const long = `${'long'.repeat(2_500)}.md`;
    await page.locator('input[type=file]').setInputFiles([
      { name: 'scan.pdf', mimeType: 'application/pdf', buffer: scan },
      { name: '\u202E\u001B[31m.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) },
      { name: long, mimeType: 'text/markdown', buffer: Buffer.from(TEXT) },
    ]);
    await imports.getByText('1 of 4 files imported, 3 refused').waitFor();
    await imports.getByText(/recognize its text/).waitFor();
    expect(await imports.getByText(/without folders and control characters/).count()).toBe(2);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 900 });
    expect(await page.evaluate<number>(OVER)).toBe(0);
    await page.setViewportSize({ width: 1400, height: 900 });

    await imports.getByRole('link', { name: 'Review Maps on loan 🗺' }).click();
    await page.getByRole('region', { name: 'Queue' }).waitFor();
    // The list is there again when somebody comes back, until it is cleared.
    await page.goBack();
    await imports.getByText('1 of 4 files imported, 3 refused').waitFor();
    await imports.getByRole('button', { name: 'Clear the list' }).click();
    expect(await imports.getByRole('listitem').count()).toBe(0);

    const reader = await explorer.open('/review', { at, expected: STATUS });
    await signIn(reader, 'key-of-desk');
    await reader.getByText('desk, reader').waitFor();
    expect(await reader.getByRole('button', { name: 'Choose files' }).isDisabled()).toBe(true);
    await reader.evaluate(drop('not-mine.md', TEXT));
    await reader.getByText(/Drop documents anywhere/).waitFor();
    expect(await reader.getByRole('listitem').filter({ hasText: 'not-mine.md' }).count()).toBe(0);
  });
}
