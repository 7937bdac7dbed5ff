import type { Shape } from '../graph/index.ts';
import type { Built } from './build.ts';
import { MEMORY } from './build.ts';
import { FURTHER, type Measured } from './measure-size.ts';

/** One size: its graph, how it was made, and what was measured. */
export interface Size {
  readonly shape: Shape;
  readonly built: Built;
  readonly measured: Measured;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly load: number;
  readonly neo4j: string;
}

/** The report of all sizes as Markdown. */
export function reportOf(sizes: readonly Size[], { cpu, cores, load, neo4j }: Machine): string {
  const row = (title: string, of: (size: Size) => string) =>
    `| ${title} | ${sizes.map(of).join(' | ')} |`;
  const [first] = sizes;
  const titles = first?.measured.answers.map(({ title }) => title) ?? [];
  const millions = ({ measured }: Size) => `${(measured.nodes / 1_000_000).toFixed(1)} million`;
  const answer = (title: string) =>
    row(title, ({ measured }) => {
      const found = measured.answers.find((each) => each.title === title);
      if (found === undefined || 'refused' in found) return 'refused';
      return `${digits(found.p50)} / ${digits(found.p95)}`;
    });
  const refusals = sizes.flatMap((size) =>
    size.measured.answers.flatMap((each) =>
      'refused' in each ? [`${each.title}, ${millions(size)} nodes: ${each.refused}`] : [],
    ),
  );
  return `# Footnote at 1, 10 and 20 million nodes

Measured ${new Date().toISOString().slice(0, 10)} on ${cores} cores of ${cpu}, shared by client, server, Neo4j and other processes: the load average was ${load.toFixed(1)} (mean of start and end). Neo4j ${neo4j} with ${MEMORY.heapMb} MiB of heap and ${MEMORY.pageCacheMb} MiB of page cache at every size.

Each graph is imported as files by Neo4j's own \`neo4j-admin database import\`, into an empty store and without indexes, which are made afterwards; \`footnote ingest\` then loads ${FURTHER.toLocaleString('en')} further documents into it, with all indexes and checks. Rows are nodes and relationships.

${[
  row('', millions),
  `|---|${sizes.map(() => '---|').join('')}`,
  row('nodes', ({ measured }) => whole(measured.nodes)),
  row('relationships', ({ measured }) => whole(measured.relationships)),
  row('documents', ({ shape }) => whole(shape.documents)),
  row('statistics, and as many quotes', ({ shape }) => whole(shape.statistics)),
  row('store with indexes, GiB', ({ measured }) => measured.disk.toFixed(1)),
  row('Neo4j in RAM after the questions, MiB', ({ measured }) => whole(measured.resident.neo4j)),
  row("Footnote's server in RAM after the questions, MiB", ({ measured }) =>
    whole(measured.resident.footnote),
  ),
  row('import, rows a second', ({ built }) => whole(built.stored / built.importing)),
  row('constraints and indexes, seconds', ({ built }) => whole(built.indexing)),
  row('`footnote ingest`, rows a second', ({ measured }) => whole(measured.ingested.perSecond)),
].join('\n')}

Milliseconds of an answer over HTTP, one request at a time, when the caches are warm: p50 / p95.

${[row('', millions), `|---|${sizes.map(() => '---|').join('')}`, ...titles.map(answer)].join('\n')}
${refusals.map((line) => `\n- ${line}`).join('')}
`;
}

const whole = (figure: number) => Math.round(figure).toLocaleString('en');

/** Three digits. */
const digits = (figure: number) =>
  figure >= 100 ? whole(figure) : String(Number(figure.toPrecision(3)));
