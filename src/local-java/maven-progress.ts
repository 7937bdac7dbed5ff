/** Of the jars, as Maven prints it: `Downloaded from central: https://…/neo4j-5.26.30.jar (1.2 MB at 3.4 MB/s)`. */
const DOWNLOADED = /^.*Downloaded from .*\.jar \(([\d.]+) (B|kB|MB) at .*$/gm;

const MB: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };
const EVERY_MB = 20;

/** Reads what Maven prints, piece after piece, and tells of every 20 MB of jars that it has fetched. */
export function mavenProgress(onMegabytes: (fetched: number) => void): (printed: string) => void {
  let fetched = 0;
  let told = 0;
  let rest = '';
  return (printed) => {
    const lines = (rest + printed).split('\n');
    rest = lines.pop() ?? '';
    for (const [, size, unit = ''] of lines.join('\n').matchAll(DOWNLOADED))
      fetched += Number(size) * (MB[unit] ?? 0);
    if (fetched - told < EVERY_MB) return;
    told = fetched;
    onMegabytes(Math.round(fetched));
  };
}
