import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATIENCE, type Explorer } from './explorer-for-test.ts';

export function testViews(explorer: Explorer): void {
  test('search: results while typing, by type; the address and the back button restore it', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /What did .* say/ }).waitFor();
    await page.getByRole('searchbox').fill('sense');
    await page.getByRole('heading', { name: /^Quotes/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('sense');
    expect(await page.locator('mark', { hasText: /sense/i }).count()).toBeGreaterThan(0);

    await page.getByRole('navigation', { name: 'Types found' }).getByText('Quotes').click();
    await page.waitForURL(/type=QUOTE/);
    expect(await page.locator('.group').count()).toBe(1);

    const again = await explorer.open(page.url().slice(explorer.url().length));
    await again.getByRole('heading', { name: /^Quotes/ }).waitFor();
    expect(await again.getByRole('searchbox').inputValue()).toBe('sense');

    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('type'));
    await page.goBack();
    await page.getByRole('heading', { name: 'In this graph' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test('search: results are narrowed by what they have, in the address, and widened again', async () => {
    const page = await explorer.open('/?q=visas', { width: 390 });
    await page.getByText('Narrow the results').click();
    const narrowing = page.getByRole('complementary', { name: 'Narrow the results' });
    const facet = narrowing
      .getByRole('listitem')
      .filter({ hasText: 'Figures at a glance, revised' });
    const count = /\d+$/.exec(await facet.first().innerText())?.[0] ?? '';
    await facet.first().getByRole('link').click();
    await page.waitForURL(/document=/);
    await page.getByRole('link', { name: `Everything ${count}` }).waitFor();
    await narrowing.getByRole('link', { name: /^Take back Document/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('document'));
    await narrowing.getByText('Figures at a glance, revised').first().waitFor();
  });

  test('search: words that stand nowhere are told so, with a way on', async () => {
    const page = await explorer.open('/?q=zyxwvut');
    await page.getByRole('heading', { name: /Nothing has all of these words/ }).waitFor();
  });

  test('reader: a fact leads to its passage; keys step through the notes', async () => {
    const page = await explorer.open('/people/mark-morgan');
    await page.getByRole('link', { name: /^Footnote 1:/ }).click();
    await page.waitForURL(/\/documents\/.*#passage:/);
    const here = page.locator('.p.here').first();
    await here.waitFor();
    await expect.poll(() => isInWindow(here), PATIENCE).toBe(true);
    const note = page.getByRole('heading', { name: /^Note \d+$/ });
    const first = Number((await note.innerText()).replace('Note ', ''));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: `Note ${first + 1}`, exact: true }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: `Note ${first}`, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Notes' }).waitFor();
  });

  test('reader: every passage is marked where it stands, speculation dashed', async () => {
    const page = await explorer.open('/documents/who-says-what');
    await page.locator('.p.k-quote').first().waitFor();
    const answer = await fetch(`${explorer.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{document(id:"document:who-says-what"){quotes(first:100){nodes{passage{id exact}}} claims(first:100){nodes{modality passage{id exact}}}}}',
      }),
    });
    const { data } = (await answer.json()) as {
      data: { document: Record<'quotes' | 'claims', { nodes: Stated[] }> };
    };
    const stated = [...data.document.quotes.nodes, ...data.document.claims.nodes];
    expect(stated.length).toBeGreaterThan(20);
    for (const { modality, passage } of stated) {
      const parts = page.locator(`[data-p~="${passage.id}"]`);
      const words = (await parts.allInnerTexts()).join('');
      expect(plain(words)).toBe(plain(passage.exact));
      if (modality === 'SPECULATED') {
        expect(await parts.first().getAttribute('class')).toContain('m-speculated');
      }
    }
  });

  test('dossier: aliases with their documents, offices with sources, facts apart from speculation', async () => {
    const page = await explorer.open('/people/person:mark-morgan');
    await page.getByRole('heading', { name: 'Mark Morgan', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Offices' }).waitFor();
    const names = page.locator('.aliases');
    await names.getByText('Mark Morgan in').waitFor();
    const user = names.getByRole('link').first();
    expect(await user.getAttribute('href')).toMatch(/^\/documents\/.+#passage:/);
    await page.getByText('Commissioner', { exact: true }).waitFor();
    await page.getByRole('heading', { name: /^Said \d/ }).waitFor();
    await page.getByRole('heading', { name: /^Stated as fact/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Footnotes' }).waitFor();
    const printed = page.locator('.printed-notes > li');
    expect(await printed.count()).toBe(await page.locator('.fact-line').count());
    expect(await printed.first().innerText()).toMatch(/passage at \d+–\d+, http/);
  });

  test('graph: opens, shows the evidence of a link, connects two, restores from the address', async () => {
    const page = await explorer.open('/graph?from=agency:cbp');
    const words = page.getByRole('complementary', { name: 'The graph in words' });
    await words.getByRole('heading', { name: /[1-9]\d* nodes, \d+ links/ }).waitFor();
    const size = async () =>
      Number(/\d+/.exec(await words.getByRole('heading', { level: 2 }).innerText())?.[0]);
    const before = await size();
    expect(before).toBeGreaterThan(3);
    await words.getByRole('button', { name: 'Mark Morgan', exact: true }).click();
    await words.getByRole('heading', { name: 'Mark Morgan' }).waitFor();
    await words.getByRole('button', { name: 'Hide' }).click();
    await expect.poll(size, PATIENCE).toBe(before - 1);
    await page.goBack();
    await page.goBack();
    await expect.poll(size, PATIENCE).toBe(before);

    await words.getByRole('button', { name: /Mark Morgan held office at U\.S\. Customs/ }).click();
    await words.getByText(/passages? say so/).waitFor();
    expect(await words.locator('.fact.claim').count()).toBeGreaterThan(0);
    const again = await explorer.open(page.url().slice(explorer.url().length));
    await again.getByText(/passages? say so/).waitFor();

    const connected = await explorer.open('/graph?from=person:todd-bensman&to=agency:cbp');
    await connected.getByRole('heading', { name: 'Chains' }).waitFor();
    expect(await connected.locator('.graph-chains > li').count()).toBeGreaterThan(0);
    const download = connected.waitForEvent('download');
    await connected.getByRole('button', { name: 'PNG' }).click();
    expect((await download).suggestedFilename()).toBe('graph.png');
  });

  test('figures: what disagrees has a verdict, and derived figures are computed again', async () => {
    const page = await explorer.open('/figures');
    await page.getByText(/\d+ quantit/).waitFor();
    await page.getByRole('heading', { name: /Derived figures, computed again/ }).waitFor();
    await page
      .getByText('(16,170 − 33,370) ÷ 33,370 × 100 = −51.54, printed 51%')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Only what disagrees' }).click();
    await page.waitForURL(/show=conflicts/);
    const quantities = page.locator('.quantity');
    expect(await quantities.count()).toBeGreaterThan(0);
    expect(await quantities.filter({ has: page.locator('.verdict') }).count()).toBe(
      await quantities.count(),
    );
    expect(await page.locator('.quantity .plot-dot').count()).toBeGreaterThan(1);
  });

  test('timeline: four lanes, a zoom in the address, each item with its passage', async () => {
    const page = await explorer.open('/timeline?of=program:cbp-one');
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    await page.getByRole('button', { name: 'All' }).click();
    await page.waitForURL((url) => !url.searchParams.has('from'));
    await page.getByRole('button', { name: 'It was said' }).click();
    await page.waitForURL(/lane=said/);
    await page.getByRole('link', { name: /^Footnote 1:/ }).click();
    await page.waitForURL(/#passage:/);
  });

  test('timeline: of what a search finds, or of other words', async () => {
    const page = await explorer.open('/?q=visas');
    await page.getByRole('link', { name: 'As a timeline' }).click();
    await page.waitForURL(/\/timeline\?q=visas/);
    await page.getByText('Figures at a glance, revised').first().waitFor();
    const words = page.getByRole('searchbox', { name: 'Or of what has the words' });
    await words.fill('secret way');
    await words.press('Enter');
    await page.waitForURL(/q=secret/);
    await page.getByText('Who says what').first().waitFor();
    expect(await page.getByText('Figures at a glance, revised').count()).toBe(0);
  });

  test('compare: what only one of two revisions has', async () => {
    const page = await explorer.open(
      '/compare?a=document:figures-at-a-glance&b=document:figures-at-a-glance-revised',
    );
    await page.locator('ins').first().waitFor();
    expect(await page.locator('del').count()).toBeGreaterThan(0);
  });

  test('cite: a fact as footnote, Markdown, BibTeX, and an address that leads back', async () => {
    const page = await explorer.open('/people/mark-morgan');
    await page.getByRole('button', { name: 'Cite' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Cite this fact' });
    const bibtex = dialog.getByLabel('BibTeX', { exact: true });
    await bibtex.waitFor();
    expect(await bibtex.innerText()).toMatch(/^@misc\{quote-/);
    expect(await dialog.getByLabel('Footnote', { exact: true }).innerText()).toMatch(
      /^Mark Morgan: “/,
    );
    const address = await dialog.getByLabel('Address', { exact: true }).innerText();
    await page.goto(address);
    await page.locator('mark').first().waitFor();
    await page.getByRole('link', { name: 'Open in the explorer' }).click();
    await page.getByRole('button', { name: 'Cite' }).waitFor();
  });

  test('the list of shortcuts, and a view by two keys', async () => {
    const page = await explorer.open('/documents');
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    await page.keyboard.press('?');
    await page
      .getByRole('dialog', { name: 'Keyboard shortcuts' })
      .getByText('Go to Figures')
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL(/\/figures/);
  });
}

interface Stated {
  modality?: string;
  passage: { id: string; exact: string };
}

async function isInWindow(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  const height = locator.page().viewportSize()?.height ?? 0;
  return box !== null && box.y > 0 && box.y + box.height < height;
}

/** Words without markup, and without the line breaks of a layout. */
function plain(text: string): string {
  return text.replace(/[*_|#>`\s]/g, '');
}
