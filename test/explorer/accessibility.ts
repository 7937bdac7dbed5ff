import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled, type Explorer } from './explorer-for-test.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Run in the page. */
const VIOLATIONS = violations('{}');
/** Nothing but colours depends on the theme. */
const CONTRASTS = violations('{ runOnly: ["color-contrast"] }');

function violations(options: string): string {
  return `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => ({
    id, at: nodes.map(({ html }) => html.slice(0, 200)),
  })))`;
}

/** By how many pixels the page is wider than its window. */
export const OVER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const VIEWS = [
  '/',
  '/?q=parole',
  '/documents',
  '/documents/who-says-what',
  '/people',
  '/people/mark-morgan',
  '/graph?from=agency:cbp',
  '/figures',
  '/timeline',
  '/questions',
  '/questions/said-about?topic=program:cbp-one',
  '/compare?a=document:figures-at-a-glance&b=document:figures-at-a-glance-revised',
  '/people/nobody',
  '/review',
  '/review/who-says-what?order=surest',
  '/review/figures-at-a-glance',
];

/** What axe finds on a page as it is now, in both themes; the page is dark afterwards. */
export async function expectAccessible(page: Page): Promise<void> {
  // Injected by the protocol, not by the page: its content security policy has no say in it.
  await page.evaluate(await readFile(AXE, 'utf8'));
  expect(await page.evaluate<unknown[]>(VIOLATIONS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The page is painted in the dark colours a frame or two later.
  await expect.poll(() => page.evaluate<unknown[]>(CONTRASTS), { timeout: 10_000 }).toEqual([]);
}

export function testAccessibility(explorer: Explorer): void {
  test.each(VIEWS)('axe finds nothing to improve, and nothing sticks out: %s', async (view) => {
    const page = await explorer.open(view);
    await settled(page);
    await expectAccessible(page);
    for (const width of [360, 390, 1400, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      // The graph's canvas follows the window in the next frames.
      const over = async () => [width, await page.evaluate<number>(OVER)];
      await expect.poll(over, { timeout: 30_000 }).toEqual([width, 0]);
    }
  });
}
