import type { Results } from './results.ts';
import { digits, ratioOf, tableOf } from './table.ts';

/** The whole report as Markdown. */
export function markdownOf(results: Results): string {
  const { machine, versions, shape, rounds, seconds, measuredAt } = results;
  const { starts, resident, loads, past, others, checks } = results;
  const [load, start, memory] = others;
  const failures = results.works.flatMap(({ number, sides }) =>
    'failed' in sides.peer ? [`- Work ${number}, @neo4j/graphql: ${sides.peer.failed}`] : [],
  );
  const three = (title: string, figures: Results['loads'], ratios: string) =>
    `| ${title} | ${digits(figures.footnote)} / ${digits(figures.peer)} / ${digits(figures.raw)} | ${ratios} |`;
  return `# Footnote beside @neo4j/graphql and the bare driver

Measured ${measuredAt.slice(0, 10)} on ${machine.cores} cores of ${machine.cpu}, shared by client, servers, Neo4j and other processes: the load average was ${machine.load.toFixed(1)} (mean of start and end). **Compare the ratios of one run; the absolute figures depend on the machine.** ${rounds} rounds in random order, ${seconds} s for each figure, medians; a ratio is the median of the ratios of the rounds. For p50 the servers take turns of 50 ms, so other load on the machine slows all of them equally. All answers were compared, and equal, before anything was timed.

${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(' · ')}. ${Object.entries(shape)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(' · ')}.

Each cell: Footnote / @neo4j/graphql / bare driver; of first runs, for which Neo4j has no plan yet, Footnote / bare driver.

${tableOf(results)}

| | Footnote / @neo4j/graphql / bare driver | Ratios and targets |
|---|---|---|
${three('bulk load, nodes and relationships a second', loads, `${ratioOf(load?.peer?.found, load?.peer, '≥')} times the peer, ${ratioOf(load?.raw?.found, load?.raw, '≥')} of raw`)}
${three('cold start to first answer, ms', starts, `${ratioOf(start?.peer?.found, start?.peer, '≥')} × faster than the peer`)}
${three('resident after the works, MiB', resident, `${ratioOf(memory?.peer?.found, memory?.peer, '≤')} of the peer`)}

${checks.map(({ title, hits, met }) => `- ${title}: ${hits.join(' against ')} db hits, ${met ? 'met' : '**missed**'}`).join('\n')}
${failures.join('\n')}

8a, 8b and 9a are there to compare with and have no target.

${pastOf(past)}

![p50 of each work](latest.svg)
`;
}

function pastOf({ documents, stored, firstAnswer, p50 }: Results['past']): string {
  return `**An earlier moment** (\`knownAt\`), of ${documents} documents with ${stored} nodes and relationships, of which one was corrected since: the latest 20 quotes, as in work 2, are answered in ${digits(p50.then)} ms about that moment, in ${digits(p50.now)} ms about now, and by the bare driver about now in ${digits(p50.raw)} ms: ${digits(p50.then / p50.now)} times now, ${digits(p50.then / p50.raw)} times the bare driver. The first answer takes ${digits(firstAnswer)} s, since the graph of the moment is built for it.`;
}
