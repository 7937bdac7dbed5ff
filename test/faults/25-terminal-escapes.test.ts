import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { footnote } from '../commands/footnote.ts';
import { graphForTest } from '../graph-for-test.ts';
import { folderOf, metadata, temporaryFolder } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { loadMaps, MAPS, proposeMaps } from '../review/maps.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();
const env = () => {
  const { uri, password } = neo4jForTest();
  return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
};

/** Blinks, rings, goes up a line and begins a line that looks like ours. */
const HOSTILE = '\u001b[5mkey\u0007\u009b1A\r\nfootnote: all is well';
/** Whatever a terminal would obey, but for our own line feeds. */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^footnote: all is well/m;

test('names of files, keys and texts are shown, and no terminal obeys them', async () => {
  const folder = await folderOf([report('good')]);
  await writeFile(join(folder, `${HOSTILE}.annotation.json`), '{');
  await writeFile(join(folder, `other ${HOSTILE}.bin`), Buffer.from([0, 1, 2, 3, 255]));
  const bad = JSON.stringify({ document: { ...metadata('bad', ''), [HOSTILE]: 1 } });
  await writeFile(join(folder, 'bad.annotation.json'), bad);
  const lacking = { document: { ...metadata('lacking', ''), file: `${HOSTILE}.md` } };
  await writeFile(join(folder, 'lacking.annotation.json'), JSON.stringify(lacking));
  const { code, stdout, stderr } = await footnote(['ingest', folder], env());
  expect([code, stdout]).toEqual([1, expect.stringContaining('1 loaded')]);
  expect(stdout + stderr).not.toMatch(OBEYED);
  for (const shown of ['annotation.json: $ must be', '.bin: ', '$.document.', 'document:lacking ('])
    expect(stderr).toContain(shown);
  expect(
    stderr.match(/\\u001b\[5mkey\\u0007\\u009b1A\\u000d\\u000afootnote/g)?.length,
  ).toBeGreaterThan(3);
});

test('so are the words of a text in a review, and what a folder is called', async () => {
  await loadMaps(graph, `“They \u001b[5mnearly all came back,” Margaret Wilson told me.\n`);
  await proposeMaps(graph);
  const { code, stdout } = await footnote(['review', MAPS], env(), '');
  expect(code).toBe(0);
  expect(stdout).toContain(String.raw`\u001b[5mnearly`);
  expect(stdout).not.toMatch(OBEYED);
  const nowhere = join(await temporaryFolder(), '\u001b[5m');
  await mkdir(nowhere);
  const { stderr } = await footnote(['ingest', nowhere, `${nowhere}\u0007`], env());
  expect(stderr).not.toMatch(OBEYED);
});
