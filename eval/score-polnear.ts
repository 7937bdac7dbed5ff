import { proposeFor, type Engine, type Span } from '../src/extract/index.ts';
import type { Row } from './report.ts';
import { scoreOf } from './score.ts';
import { readPolnear, type Attribution } from './sets/polnear.ts';

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Direct quotes on one part of PolNeAR: a quotation is a quote where half of it is in an attribution, and its
 * speaker is right where the proposed words overlap the source.
 */
export async function scorePolnear(folder: string, engine: Engine): Promise<Row[]> {
  let [found, truth, both, attributed, right] = [0, 0, 0, 0, 0];
  for (const { id, text, attributions } of await readPolnear(folder)) {
    const document = { id: `document:${id.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`, text };
    const { proposals, quotations } = await proposeFor(document, { engine });
    const quotes = proposals.flatMap((it) =>
      it.kind === 'QUOTE' && it.item.kind === 'DIRECT' ? [it] : [],
    );
    for (const quotation of quotations) {
      const quote = quotes.find((it) => it.passage.start === quotation.words.start);
      const attribution = attributionOf(attributions, quotation);
      if (quote !== undefined) found += 1;
      if (attribution !== undefined) truth += 1;
      if (quote !== undefined && attribution !== undefined) both += 1;
      if (attribution === undefined || attribution.source.length === 0) continue;
      attributed += 1;
      const speaker = quote?.speaker;
      if (speaker !== undefined && attribution.source.some((it) => shared(it, speaker) > 0))
        right += 1;
    }
  }
  return [
    {
      set: 'PolNeAR',
      measure: 'direct quotes, detection F',
      value: scoreOf({ right: both, found, true: truth }).f,
      target: 95,
      baseline: 'CoreNLP’s quote annotator and rules 92',
    },
    {
      set: 'PolNeAR',
      measure: `speaker, of ${attributed}`,
      value: (100 * right) / Math.max(1, attributed),
      target: 81,
      baseline: 'rules and CoreNLP’s quote annotator 80.0',
    },
  ];
}

function attributionOf(
  attributions: readonly Attribution[],
  quotation: Span,
): Attribution | undefined {
  const parts = attributions.flatMap((it) =>
    it.content.map((part) => ({ it, size: shared(part, quotation) })),
  );
  const best = parts.reduce<(typeof parts)[number] | undefined>(
    (most, each) => (each.size > (most?.size ?? 0) ? each : most),
    undefined,
  );
  return best !== undefined && best.size >= (quotation.end - quotation.start) / 2
    ? best.it
    : undefined;
}
