import type { Results, Row, Target } from './results.ts';

type Found = Row['sides']['footnote'];

const HEAD = [
  '| Work | p50 ms | requests/s at 8 | CPU µs | Neo4j CPU µs | first run, Neo4j CPU ms | db hits | peer ÷ Footnote | Footnote ÷ raw |',
  '|---|---|---|---|---|---|---|---|---|',
];

/** Footnote / peer / raw in each cell of figures; ratios with their targets. */
export function tableOf({ works }: Results): string {
  return [...HEAD, ...works.map(lineOf)].join('\n');
}

function lineOf({ number, title, sides, peerRatio, rawRatio, peer, raw, firstRun }: Row): string {
  const all = [sides.footnote, sides.peer, sides.raw];
  const cell = (figure: (found: Exclude<Found, { failed: string }>) => string) =>
    all.map((found) => ('failed' in found ? 'fails' : figure(found))).join(' / ');
  const cells = [
    `${number} ${title}`,
    cell(({ p50 }) => digits(p50)),
    cell(({ perSecond }) => digits(perSecond)),
    cell(({ cpu }) => String(Math.round(cpu))),
    cell(({ neo4jCpu }) => String(Math.round(neo4jCpu))),
    firstRun === undefined
      ? '–'
      : `${ratioOf(firstRun.footnote.found, firstRun.footnote, '≤')} / ${Math.round(firstRun.raw ?? NaN)}`,
    cell(({ dbHits }) => String(dbHits)),
    ratioOf(peerRatio, peer, '≥'),
    ratioOf(rawRatio, raw, '≤'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Like "2.4 (≥ 1.5, met)". */
export function ratioOf(
  ratio: number | undefined,
  target: Target | undefined,
  sign: '≥' | '≤',
): string {
  if (ratio === undefined) return '–';
  if (target === undefined) return digits(ratio);
  return `${digits(ratio)} (${sign} ${target.wanted}, ${target.met ? 'met' : '**missed**'})`;
}

/** Three significant digits. */
export function digits(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : figure.toPrecision(3);
}
