import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { gateTo } from '../faults/gate.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { apiKey } from '../server/api-key.ts';
import { proxyForTest } from '../server/proxy-for-test.ts';
import type { Explorer } from './explorer-for-test.ts';

/** What the browser itself says of answers that are errors on purpose here. */
const STATUS = /Failed to load resource: the server responded with a status of (?:401|503)/;
const GUIDE = 'Who says what: a reading guide';

export function testAccess(explorer: Explorer): void {
  test('where the server asks for a key, the tab keeps it, and forgets it on request', async () => {
    const key = 'key-of-the-desk';
    const apiKeys = [apiKey('desk', key)];
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open('/documents', { at, expected: STATUS });
    const box = page.getByLabel('API key or token').first();
    await box.fill('not-the-key');
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page
      .getByText(/is unknown/)
      .first()
      .waitFor();
    await box.fill(key);
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page.getByRole('link', { name: GUIDE }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: GUIDE }).waitFor();
    expect(await page.evaluate<number>('localStorage.length')).toBe(0);
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('API key or token').first().waitFor();
  });

  test('under the path of a proxy, its pages, links and files have that path', async () => {
    const proxy = await proxyForTest('/graph', true);
    const { publicUrl } = proxy;
    proxy.leadTo(await explorer.serve({ settings: { publicUrl } }));
    const at = new URL(publicUrl).origin;
    const page = await explorer.open('/graph/people/mark-morgan', { at });
    await page.getByRole('button', { name: 'Cite' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Cite this fact' });
    await dialog.getByLabel('BibTeX', { exact: true }).waitFor();
    const address = await dialog.getByLabel('Address', { exact: true }).innerText();
    expect(address).toMatch(new RegExp(`^${publicUrl}/cite/quotes/`));
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.waitForURL(`${publicUrl}/figures`);
    await page.getByText(/\d+ quantit/).waitFor();
    await page.reload();
    await page.getByText(/\d+ quantit/).waitFor();
    await page.goto(address);
    await page.getByRole('link', { name: 'Open in the explorer' }).click();
    await page.waitForURL(`${publicUrl}/quotes/*`);
    await page.getByRole('button', { name: 'Cite' }).waitFor();
  });

  test('while Neo4j is away, the page says so, and goes on by itself when it is back', async () => {
    const gate = await gateTo(neo4jForTest().uri);
    const graph = connect({ ...neo4jForTest(), uri: gate.uri, database: 'neo4j' });
    onTestFinished(() => graph.close());
    const at = await explorer.serve({ graph });
    const page = await explorer.open('/documents', { at, expected: STATUS });
    await page.getByRole('link', { name: GUIDE }).waitFor();
    gate.shut();
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByRole('heading', { name: 'The database does not answer' }).waitFor();
    gate.open();
    await page.getByText(/\d+ quantit/).waitFor();
  });
}
