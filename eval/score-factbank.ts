import { join } from 'node:path';
import { modalityIn, type Engine } from '../src/extract/index.ts';
import type { Modality } from '../src/model/index.ts';
import type { Row } from './report.ts';
import { scoreOf } from './score.ts';
import { readFactBank } from './sets/factbank.ts';

/** So many sentences are one text, so that the engine is not asked for each. */
const TOGETHER = 40;

/** Rules are written and changed with the first two in view; nobody looks at the third. */
const PARTS = ['train', 'dev', 'test'] as const;

/** Whether an event is asserted, in each part of FactBank. */
export async function scoreFactBank(folder: string, engine: Engine): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of PARTS) rows.push(await scorePart(part, join(folder, `${part}.conll`), engine));
  return rows;
}

/** By the unified scale: 3 is asserted, -2 and less denied. */
async function scorePart(name: string, file: string, engine: Engine): Promise<Row> {
  const sentences = await readFactBank(file);
  const pairs: { found: Modality; truth: Modality }[] = [];
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const part = sentences.slice(from, from + TOGETHER);
    const text = part.map((it) => it.text).join('\n');
    const modality = modalityIn(text, (await engine.analyse(text)).sentences);
    let base = 0;
    for (const sentence of part) {
      for (const { start, end, factuality } of sentence.events)
        pairs.push({
          found: modality({ start: base + start, end: base + end }),
          truth: factuality >= 3 ? 'ASSERTED' : factuality <= -2 ? 'DENIED' : 'SPECULATED',
        });
      base += sentence.text.length + 1;
    }
  }
  const isOpen = (it: Modality) => it === 'SPECULATED' || it === 'CONDITIONAL';
  const { precision, recall, f } = scoreOf({
    right: pairs.filter((it) => isOpen(it.found) && isOpen(it.truth)).length,
    found: pairs.filter((it) => isOpen(it.found)).length,
    true: pairs.filter((it) => isOpen(it.truth)).length,
  });
  return {
    set: `FactBank ${name}`,
    measure: `not asserted, F (P ${precision.toFixed(1)}, R ${recall.toFixed(1)})`,
    value: f,
    target: 68,
    baseline: 'all asserted 0',
  };
}
