import type { Results } from './results.ts';
import { digits } from './table.ts';

const [LEFT, WIDTH, BAR, GAP, TOP] = [90, 560, 11, 12, 44];
const SIDES = [
  ['footnote', 'Footnote', '#1a5fb4'],
  ['peer', '@neo4j/graphql', '#c64600'],
  ['raw', 'bare driver', '#77767b'],
] as const;

/** p50 of each work as bars, on a logarithmic scale; SVG. */
export function chartOf({ works }: Results): string {
  const times = works
    .flatMap(({ sides }) => Object.values(sides))
    .flatMap((found) => ('failed' in found ? [] : [found.p50]));
  const [low, high] = [Math.floor(Math.log10(Math.min(...times))), Math.log10(Math.max(...times))];
  const length = (ms: number) => ((Math.log10(ms) - low) / (high - low)) * WIDTH;
  const group = SIDES.length * BAR + GAP;
  const bars = works.flatMap(({ number, sides }, at) => {
    const top = TOP + at * group;
    const label = `<text x="${LEFT - 8}" y="${top + 20}" text-anchor="end">work ${number}</text>`;
    return [
      label,
      ...SIDES.map(([side, , colour], row) => {
        const found = sides[side];
        const y = top + row * BAR;
        if ('failed' in found) return `<text x="${LEFT}" y="${y + 9}">fails</text>`;
        const long = length(found.p50).toFixed(1);
        const end = (LEFT + Number(long) + 4).toFixed(1);
        return `<rect x="${LEFT}" y="${y}" width="${long}" height="${BAR - 1}" fill="${colour}"/><text x="${end}" y="${y + 9}">${digits(found.p50)}</text>`;
      }),
    ];
  });
  const legend = SIDES.map(
    ([, name, colour], at) =>
      `<rect x="${LEFT + at * 150}" y="8" width="10" height="10" fill="${colour}"/><text x="${LEFT + 14 + at * 150}" y="17">${name}</text>`,
  );
  const size = `0 0 ${LEFT + WIDTH + 60} ${TOP + works.length * group}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" font-family="sans-serif" font-size="10" role="img" aria-label="Median time of each work in milliseconds">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="34">p50 in milliseconds, logarithmic scale</text>
${[...legend, ...bars].join('\n')}
</svg>
`;
}
