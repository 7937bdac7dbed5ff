import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { apiKey } from '../server/api-key.ts';
import { ask } from '../server/serve-on-neo4j.ts';
import { expectAccessible } from './accessibility.ts';
import { PATIENCE, PROPOSED, type Explorer } from './explorer-for-test.ts';

/** What the browser itself says of answers that are refusals on purpose here. */
const STATUS = /Failed to load resource: the server responded with a status of (?:400|401|403|409)/;

const apiKeys = [
  apiKey('ada', 'key-of-ada', 'editor'),
  apiKey('bob', 'key-of-bob', 'editor'),
  apiKey('desk', 'key-of-desk'),
];

const QUEUE = `/review/${PROPOSED.replace('document:', '')}`;

export function testReview(explorer: Explorer): void {
  test('review: accepts by keyboard, undoes, and rejects a batch with its number said before', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open('/review', { at, expected: STATUS });
    await signIn(page, 'key-of-ada');
    await page.getByText(/proposals to decide on in 1 document/).waitFor();
    await page.getByRole('link', { name: 'Who says what: a reading guide' }).click();
    await page.waitForURL(new RegExp(QUEUE));
    const place = page.locator('.stepper [role=status]');
    const all = await states(at);
    await expect.poll(() => place.innerText(), PATIENCE).toBe(`1 of ${all.length}`);

    // The passage of the current proposal is marked where it stands.
    await page.keyboard.press('j');
    await page.waitForURL(/at=proposal/);
    const second = new URL(page.url()).searchParams.get('at') ?? '';
    const marked = page.locator('.p.here');
    await marked.first().waitFor();
    expect(await marked.first().getAttribute('data-p')).toContain(second);

    const card = page.getByRole('region', { name: 'Proposal', exact: true });
    const summary = await card.getByRole('heading').innerText();
    await page.keyboard.press('a');
    await page.getByText(/^Accepted \d+/).waitFor();
    expect(await states(at)).toContainEqual({
      id: second,
      state: 'ACCEPTED',
      summary,
      decidedBy: 'ada',
    });
    await page.keyboard.press('u');
    await page.getByText(/^Undid \d+/).waitFor();
    expect(await states(at)).toEqual(all);

    await page.getByRole('combobox', { name: 'Kind' }).selectOption('QUOTE');
    await page.waitForURL(/kind=QUOTE/);
    const quotes = Number(/of (\d+)/.exec(await settledPlace(page, all.length))?.[1]);
    // What the text does not support is refused while it is written; what will change is said before.
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Edit the proposal' });
    const words = form.getByRole('textbox', { name: 'Words of the text' });
    const exact = await words.inputValue();
    await words.fill(`not in the text ${exact}`);
    await form.getByText(/^The words must be words of the text/).waitFor();
    expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await words.fill(exact);
    await form.getByRole('combobox', { name: 'The words are' }).selectOption('INDIRECT');
    await form.getByText('reported speech', { exact: true }).last().waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Edited by ada/).waitFor();
    await page.getByRole('button', { name: 'Give back the original' }).click();
    await page.getByText('Gave back the original').waitFor();

    await page.keyboard.press('*');
    await page.getByRole('button', { name: `Reject ${quotes}` }).click();
    await page.getByText(`Rejected ${quotes}`).waitFor();
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText(`Undid ${quotes}`).waitFor();
    expect(await states(at)).toEqual(all);
  });

  test('review: a range is selected by keys, and one that another editor decided is told with who it was', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open(`${QUEUE}?order=surest`, {
      at,
      expected: STATUS,
    });
    await signIn(page, 'key-of-ada');
    await page.getByRole('region', { name: 'Queue' }).waitFor();
    const before = await states(at);
    await page.keyboard.press('J');
    await page.keyboard.press('J');
    await page.getByRole('button', { name: 'Accept 3' }).waitFor();
    const second = new URL(page.url()).searchParams.get('at');
    const rejected = `mutation { rejectProposals(ids: ["${second}"], expectedCount: 1) { id } }`;
    expect((await ask(at, rejected, { authorization: 'Bearer key-of-bob' })).status).toBe(200);

    await page.keyboard.press('a');
    await page.getByRole('heading', { name: /^Another editor decided first/ }).waitFor();
    await page.getByText(/: rejected by bob on \w/).waitFor();
    await page.getByRole('button', { name: 'Accept 2' }).waitFor();
    expect((await states(at)).filter(({ state }) => state !== 'PENDING')).toHaveLength(1);
    const undone = `mutation { undoDecisions(ids: ["${second}"], expectedCount: 1) { id } }`;
    await ask(at, undone, { authorization: 'Bearer key-of-bob' });
    expect(await states(at)).toEqual(before);
  });

  test('review: words selected in the text are added by hand, with what is wrong told before', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open(QUEUE, { at, expected: STATUS });
    await signIn(page, 'key-of-ada');
    await page.getByRole('region', { name: 'Queue' }).waitFor();
    const before = await states(at);

    // By mouse, and then by keyboard as far as the words go.
    const { x, y } = await page.evaluate<{ x: number; y: number }>(placeOf('secret'));
    await page.mouse.dblclick(x, y);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page
      .locator('.selected-words q')
      .filter({ hasText: /^secret way$/ })
      .waitFor();
    await page.keyboard.press('n');
    const form = page.getByRole('form', { name: 'Add by hand' });
    const words = form.getByRole('textbox', { name: /^Words of the text/ });
    expect(await words.inputValue()).toBe('secret way');
    await form.getByRole('combobox', { name: 'They are or name a' }).selectOption('quote');
    await form.getByRole('combobox', { name: 'The words are' }).selectOption('INDIRECT');
    await form.getByRole('combobox', { name: /^Speaker/ }).fill('Andrew Ar');
    // What tells the person from others of the name.
    await page.getByRole('option', { name: /Andrew R. Arthur/ }).click();
    await form.getByText('Nothing is missing.').waitFor();
    await expectAccessible(page);

    await words.fill('secret path');
    await form.getByText('The words must be words of the text').waitFor();
    expect(await form.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    await words.fill('57,000');
    await form.getByText('The text has these words 2 times').waitFor();
    await words.fill('secret way');
    await form.getByText('Nothing is missing.').waitFor();
    expect(await states(at)).toEqual(before);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/^Added/).waitFor();
    const added = (await states(at)).filter((one) => !before.some(({ id }) => id === one.id));
    const summary = expect.stringMatching(/^Andrew (?:R. )?Arthur said: secret way$/) as unknown;
    expect(added).toEqual([
      {
        id: expect.any(String) as unknown,
        state: 'ACCEPTED',
        summary,
        decidedBy: 'ada',
      },
    ]);
    await page.keyboard.press('u');
    await page.getByText(/^Undid/).waitFor();
    expect((await states(at)).filter(({ state }) => state !== 'PENDING')).toEqual([]);

    // A figure, and how the document gets it from two others.
    await page.keyboard.press('n');
    await words.fill('7,300');
    await form.getByRole('combobox', { name: 'They are or name a' }).selectOption('figure');
    await form.getByRole('textbox', { name: /^Value/ }).fill('49700');
    await form.getByRole('textbox', { name: /^Unit/ }).fill('person');
    await form.getByRole('textbox', { name: /^What is counted/ }).fill('difference');
    await computeFrom(page, form, ['57', '7,3']);
    await form.getByText('Nothing is missing.').waitFor();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/^Added/).waitFor();
    const derived = (await states(at)).filter(({ summary }) => summary.includes('DIFFERENCE of'));
    expect(derived.map(({ state }) => state)).toEqual(['ACCEPTED']);
    expect(derived[0]?.summary).toMatch(/DIFFERENCE of 57000 and 7300/);
    await page.keyboard.press('u');
    await page.getByText(/^Undid/).waitFor();

    // The same of a figure that a program found.
    await page.goto(`${at}${QUEUE}?kind=STATISTIC`);
    await page.getByRole('region', { name: 'Queue' }).waitFor();
    await page.keyboard.press('e');
    const edit = page.getByRole('form', { name: 'Edit the proposal' });
    await computeFrom(page, edit, ['57', '7,3']);
    await edit.getByText(/a difference: a − b; .*7,300/).waitFor();
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Edited by ada/).waitFor();
    await page.getByRole('button', { name: 'Give back the original' }).click();
    await page.getByText('Gave back the original').waitFor();
  });

  test('review: a reader sees the queue, and beforehand why nothing may be changed', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open(QUEUE, { at, expected: STATUS });
    await signIn(page, 'key-of-desk');
    await page.getByRole('region', { name: 'Queue' }).waitFor();
    await page.getByText('desk, reader').waitFor();
    await page.getByText(/send a key or token with the role editor/).waitFor();
    for (const name of ['Accept', 'Reject', 'Edit', 'Add by hand'])
      expect(await page.getByRole('button', { name, exact: false }).first().isDisabled()).toBe(
        true,
      );
    // Where there are no keys, nobody is an editor.
    const open = await explorer.open(QUEUE);
    await open.getByText(/this server has none/).waitFor();
    // An address may bring the key along, as `footnote start` prints it; the page takes it out.
    const printed = await explorer.open(`${QUEUE}#key=key-of-ada`, { at });
    await printed.getByText('ada, editor').waitFor();
    expect(printed.url()).not.toContain('key-of-ada');
  });

  test('dossier: an editor says that two are the same, the old address leads on, and undoing gives both back', async () => {
    const at = await explorer.serve({ settings: { apiKeys } });
    const page = await explorer.open('/agencies/us-congress#key=key-of-ada', { at });
    await page.getByRole('button', { name: 'Same as …' }).click();
    const form = page.getByRole('dialog');
    const merge = form.getByRole('button', { name: 'Merge', exact: true });
    const picker = form.getByRole('combobox', { name: 'The same as' });
    await picker.fill('Immigration');
    await page
      .getByRole('option', { name: /courts/i })
      .first()
      .click();
    expect(await merge.isDisabled()).toBe(true);
    await form.getByRole('textbox', { name: 'Why they are the same' }).fill('A trial');
    await expectAccessible(page);
    await merge.click();
    const merged = page.locator('.merges');
    await merged.getByText('A trial').waitFor();
    expect(await merged.innerText()).toContain('(ada, ');
    await expectAccessible(page);

    const gone = await explorer.open('/agencies/immigration-courts#key=key-of-desk', { at });
    await gone.waitForURL(/\/agencies\/(?:agency:)?us-congress$/);
    await gone.getByText('A trial').waitFor();
    expect(await gone.getByRole('button', { name: /Undo/ }).count()).toBe(0);
    await merged.getByRole('button', { name: /Undo/ }).click();
    await merged.waitFor({ state: 'detached' });
    await gone.goto(`${at}/agencies/immigration-courts`);
    await gone.getByRole('heading', { name: /courts/i, level: 1 }).waitFor();
  });
}

/** Says that a figure is the difference of two, each found by what is typed. */
async function computeFrom(page: Page, form: Locator, typed: readonly string[]): Promise<void> {
  await form.getByRole('combobox', { name: 'Computed from' }).selectOption('DIFFERENCE');
  const figures = form.getByRole('combobox', { name: 'Its figures: add one' });
  for (const [at, text] of typed.entries()) {
    await figures.fill(text);
    await page.getByRole('option').filter({ hasText: text }).first().click();
    await expect.poll(() => form.getByText(/^[ab] = /).count(), PATIENCE).toBe(at + 1);
  }
  // With the last figure, the box goes; the focus stays where the figures are.
  expect(await figures.count()).toBe(0);
  const group = form.getByRole('group', { name: 'Figures that it is computed from' });
  await expect.poll(() => group.and(page.locator(':focus')).count(), PATIENCE).toBe(1);
}

/** Run in the page: the middle of a word of the text, in view. */
const placeOf = (word: string) => `(() => {
  const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf('${word}');
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + ${word.length});
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
})()`;

export async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('API key or token').first().fill(key);
  await page.getByRole('button', { name: 'Sign in' }).first().click();
}

/** The place in the queue, once another queue than that of `known` proposals is read. */
async function settledPlace(page: Page, known: number): Promise<string> {
  const place = page.locator('.stepper [role=status]');
  const read = async () =>
    /^1 of (?!0)/.test(await place.innerText()) && !(await place.innerText()).endsWith(` ${known}`);
  await expect.poll(read, PATIENCE).toBe(true);
  return place.innerText();
}

const answer = z.object({
  proposals: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        state: z.string(),
        summary: z.string(),
        decidedBy: z.string().nullable(),
      }),
    ),
  }),
});

/** What has become of each proposal. */
async function states(at: string) {
  const query = '{ proposals(first: 1000) { nodes { id state summary decidedBy } } }';
  const { data } = await ask(at, query, {
    authorization: 'Bearer key-of-desk',
  });
  return answer.parse(data).proposals.nodes;
}
