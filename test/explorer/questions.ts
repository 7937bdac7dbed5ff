import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Explorer } from './explorer-for-test.ts';

/** Each question with what is picked for its blanks, and what the corpus answers. */
const CASES: [sentence: RegExp, blanks: Record<string, string>, found: RegExp[]][] = [
  [
    /^Who said what about/,
    { topic: 'CBP One' },
    [/7 quotes of 5 speakers/, /Mark Morgan\s.*sense\s+former Commissioner, U\.S\. Customs/],
  ],
  [/^Which figures conflict/, {}, [/51%/, /about 51\.5%/, /57,000 people/, /about 60,000 people/]],
  [
    /^What is speculated in one place/,
    {},
    [
      /2 statements are/,
      /H-2B.* displaced by CBP One/,
      /Stated as fact by The app as a work program/,
    ],
  ],
  // The corpus has none: its assertions came first.
  [/^What is speculated first/, {}, [/0 claims were/, /No passage of this graph says so/]],
  [
    /^Where does the figure/,
    { figure: '33,370' },
    [/State Department.* as its source/, /33,370 visas/],
  ],
  [
    /^What connects/,
    { one: 'Todd Bensman', other: 'U.S. Customs and Border' },
    [/Todd Bensman → Center for Immigration Studies → U\.S\. Customs/, /1 independent source/],
  ],
  [/^What did .* say/, { person: 'Mark Morgan' }, [/3 quotes/, /It just doesn’t make any sense/]],
  [
    /^What rests on a single source/,
    {},
    [/\d+ claims and \d+ figures have one source only/, /about 51\.5%/],
  ],
  [
    /^What changed between/,
    { first: 'Figures at a glance', second: 'Figures at a glance, revised' },
    [/Only in the second[^]*about 51\.5%/, /Only in the first/],
  ],
  [
    /^Which claims and figures held on/,
    { date: '2022-11-15' },
    [/0 claims and 5 figures .* covers November 15, 2022/, /about 51\.5%/],
  ],
  [/^What did this graph know/, { date: '2999-01-01' }, [/100 claims of today/, /taken in/]],
  [
    /^What is quoted in different words/,
    {},
    [/0 utterances are/, /No passage of this graph says so/],
  ],
  [
    /^Which figure does not follow/,
    {},
    [/\(16,170 − 33,370\) ÷ 33,370 × 100 = −51\.54, printed 51%: cut off, not rounded/],
  ],
  [
    /^Which documents cite which/,
    {},
    [/Why Is Biden Quietly Granting .* is cited/, /in Who says what/],
  ],
  [
    /^Give me everything about/,
    { topic: 'CBP One' },
    [/\d+ facts\./, /shocking, bizarre, and absurd/],
  ],
  [/^Which address cites the fact/, { words: 'any sense' }, [/1 fact\./, /“Cite” beside each/]],
];

export function testQuestions(explorer: Explorer): void {
  test('there are sixteen questions', async () => {
    const page = await explorer.open('/questions');
    await page.getByRole('heading', { name: 'Questions' }).waitFor();
    expect(await page.locator('.questions > ol > li').count()).toBe(CASES.length);
  });

  test.each(CASES)('by clicks alone: %s', async (sentence, blanks, found) => {
    const page = await explorer.open('/questions');
    await page.getByRole('main').getByRole('link', { name: sentence }).click();
    for (const [name, text] of Object.entries(blanks)) await fill(page, name, text);
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.waitFor();
    for (const words of found) expect(await answer.innerText()).toMatch(words);
    await page.getByRole('radio', { name: 'Table' }).click();
    await answer.getByRole('table').or(answer.getByText('No passage of this graph')).waitFor();
    await page.getByRole('button', { name: 'Show the GraphQL' }).click();
    await page.getByRole('link', { name: 'Open in GraphiQL' }).first().waitFor();
  });

  test('a question of the server is asked like the others', async () => {
    const query =
      'query ($person: ID!) { person(id: $person) { quotes(first: 5) { nodes { id text date } } } }';
    const questions = [
      { name: 'own', sentence: 'What did [person] say?', query, blanks: { person: 'person' } },
    ] as const;
    const at = await explorer.serve({ settings: { questions } });
    const page = await explorer.open('/questions', { at });
    await page.getByRole('link', { name: 'What did person say?' }).click();
    await fill(page, 'person', 'Mark Morgan');
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('3 entries.').waitFor();
    await answer.getByRole('link', { name: /a very significant story/ }).waitFor();
    await page.getByRole('button', { name: 'Show the GraphQL' }).click();
    await page.getByText('"person": "person:mark-morgan"').waitFor();
  });

  test('an answer goes with its address, and as a file', async () => {
    const page = await explorer.open('/questions/all-of-person?person=person:mark-morgan&as=list');
    await page.getByRole('button', { name: 'Take away' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Spreadsheet (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('all-of-person.csv');
  });
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  const box = page.locator('h1 input').and(page.getByLabel(name, { exact: true }));
  await box.fill(text);
  if ((await box.getAttribute('role')) === 'combobox') {
    await page.getByRole('option').filter({ hasText: text }).first().click();
  } else {
    await box.press('Enter');
  }
}
