interface Program {
  id: unknown;
  name: unknown;
  statistics: { nodes: unknown[] };
}

/** The rows of one program follow one another. */
export function programsOf(rows: readonly (readonly unknown[])[]): Program[] {
  const programs: Program[] = [];
  let last: Program | undefined;
  for (const [, id, name, statistic, value, unit, document, title] of rows) {
    if (last === undefined || last.id !== id) {
      last = { id, name, statistics: { nodes: [] } };
      programs.push(last);
    }
    const documents = { nodes: [{ id: document, title }] };
    last.statistics.nodes.push({ id: statistic, value, unit, documents });
  }
  return programs;
}
