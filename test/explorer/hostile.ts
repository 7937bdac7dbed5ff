import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OVER } from './accessibility.ts';
import { settled, type Explorer } from './explorer-for-test.ts';

const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
/** A right-to-left override: what follows it would be drawn backwards, to the end of the line. */
const BACKWARDS = 'Ada \u202Eelpmaxe';
const ANSI = '\u001B[31mred\u001B[0m';
const LONG = 'long'.repeat(2_500);
const ARABIC = 'محمد المثال';

const TEXT = `# Names that harm ${SCRIPT}

${SCRIPT} spoke to ${BACKWARDS} and ${ARABIC} of ${ANSI}.

[click](javascript:window.hacked=1) ![](https://evil.example/pixel.png) ${LONG}

"${SCRIPT}" they said.
`;

const NAMES = [SCRIPT, BACKWARDS, ARABIC, ANSI];

/** A document whose every name and quote is hostile. */
function hostileFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-hostile-'));
  const at = (exact: string, from = 0) => {
    const start = TEXT.indexOf(exact, from);
    return { start, end: start + exact.length, exact };
  };
  const body = TEXT.indexOf('\n\n');
  const entities = NAMES.map((name, i) => ({
    id: `person:hostile-${i}`,
    name,
    aliases: [`${name} again`],
    description: `${name} in a description`,
    mentions: [at(name, body)],
  }));
  const quote = { kind: 'DIRECT', passage: at(SCRIPT, TEXT.indexOf('"<img', body)) };
  const claims = [
    {
      subject: 'person:hostile-0',
      predicate: 'SPOKE_TO',
      object: 'person:hostile-1',
      assertedBy: 'person:hostile-2',
      passage: at(`${SCRIPT} spoke to ${BACKWARDS}`),
    },
  ];
  const annotation = {
    document: {
      id: 'document:hostile',
      file: 'hostile.md',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      title: `${SCRIPT} ${BACKWARDS} ${ANSI}`,
      language: 'en',
    },
    entities,
    quotes: [{ ...quote, speaker: 'person:hostile-0', about: ['person:hostile-1'] }],
    claims,
  };
  writeFileSync(join(folder, 'hostile.md'), TEXT);
  writeFileSync(join(folder, 'hostile.annotation.json'), JSON.stringify(annotation));
  return folder;
}

/** The elements in which an override could turn around more than the name that it is in. */
const TURNING = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isolated = node.parentElement.closest('bdi, [dir=auto], title');
    if (node.nodeValue.includes('\\u202E') && !isolated) found.push(node.parentElement.outerHTML);
  }
  return found;
})()`;

export function testHostileTexts(explorer: Explorer): void {
  describe('hostile names and texts are shown as text', () => {
    const folder = hostileFolder();
    beforeAll(async () => {
      await explorer.load(folder);
      await explorer.propose('document:hostile');
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test.each([
      '/documents',
      '/documents/hostile',
      '/people',
      '/people/hostile-0',
      '/people/hostile-1',
      '/?q=hacked',
      '/graph?from=person:hostile-0',
      '/timeline?of=person:hostile-0',
      '/questions/all-of-person?person=person:hostile-0',
      '/review',
      '/review/hostile',
      `/?q=${encodeURIComponent(SCRIPT)}`,
    ])('%s', async (path) => {
      const page = await explorer.open(path, { width: 390 });
      await settled(page);
      expect(await page.evaluate<boolean>("'hacked' in window")).toBe(false);
      expect(await page.locator('main img, main script, a[href^="javascript"]').count()).toBe(0);
      expect(await page.evaluate<number>(OVER)).toBe(0);
    });

    test('what is written beside a name that turns around stays in its order', async () => {
      const page = await explorer.open('/people');
      await page.getByRole('heading', { name: /^People/ }).waitFor();
      const names = page.locator('.documents bdi');
      expect(await names.allInnerTexts()).toContain(BACKWARDS);
      const outside = await page.evaluate<string[]>(TURNING);
      expect(outside).toEqual([]);
    });
  });
}
