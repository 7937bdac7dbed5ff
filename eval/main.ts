import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Engine } from '../src/extract/index.ts';
import { chooseEngine, ENGINES } from '../src/local-corenlp/index.ts';
import { reportOn, type Row } from './report.ts';
import { scoreCorpus } from './score-corpus.ts';
import { scoreFiles } from './score-files.ts';
import { scoreFactBank } from './score-factbank.ts';
import { scoreIeer } from './score-ieer.ts';
import { scoreNewsQuant } from './score-newsquant.ts';
import { scorePages } from './score-pages.ts';
import { scorePolnear } from './score-polnear.ts';
import { scoreSpeed } from './score-speed.ts';

/** Folders and files of the public sets, each where its variable names it; see docs/evaluation.md. */
const SETS: Readonly<Record<string, (path: string, engine: Engine) => Promise<Row[]>>> = {
  FOOTNOTE_EVAL_IEER: scoreIeer,
  FOOTNOTE_EVAL_POLNEAR: scorePolnear,
  FOOTNOTE_EVAL_NEWSQUANT: scoreNewsQuant,
  FOOTNOTE_EVAL_FACTBANK: scoreFactBank,
  FOOTNOTE_EVAL_PAGES: scorePages,
  FOOTNOTE_EVAL_TEXTS: scoreCorpus,
};

const { values } = parseArgs({ options: { engine: { type: 'string' } } });
const asked = performance.now();
const chosen = await chooseEngine(z.enum(ENGINES).optional().parse(values.engine), {
  cacheHome: process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  javaHome: process.env['JAVA_HOME'],
  env: process.env,
  onProgress: (step) => {
    console.error(step);
  },
});
const { engine, fallback } = chosen;
const start = (performance.now() - asked) / 1000;
if (fallback !== undefined) console.error(`${fallback}.`);
try {
  // Before the sets: the engine has not grown by their texts.
  const rows: Row[] = await scoreSpeed(chosen, start);
  for (const [variable, score] of Object.entries(SETS)) {
    const path = process.env[variable] ?? (score === scoreCorpus ? 'corpus' : undefined);
    if (path === undefined) console.error(`${variable} names no set: left out.`);
    else rows.push(...(await score(path, engine)));
  }
  rows.push(...(await scoreFiles(['corpus', 'docs'])));
  console.log(reportOn(rows, `${engine.name} ${engine.version}`));
} finally {
  await chosen.close();
}
