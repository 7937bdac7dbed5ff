/** One figure of the table. */
export interface Row {
  readonly set: string;
  readonly measure: string;
  /** In percent, or seconds or GB, as `measure` says. */
  readonly value: number;
  /** What has to be reached. */
  readonly target?: number;
  /** What must not be exceeded. */
  readonly limit?: number;
  /** What was measured before, and of what. */
  readonly baseline?: string;
}

/** The figures as a table in Markdown. */
export function reportOn(rows: readonly Row[], engine: string): string {
  const lines = rows.map(({ set, measure, value, target, limit, baseline }) => {
    const wanted = [target ?? [], limit === undefined ? [] : `at most ${limit}`].flat().join(', ');
    const isMet = value >= (target ?? -Infinity) && value <= (limit ?? Infinity);
    const met = wanted === '' ? '' : isMet ? 'met' : 'missed';
    return `| ${set} | ${measure} | ${value.toFixed(1)} | ${wanted} | ${met} | ${baseline ?? ''} |`;
  });
  return [
    `Engine: ${engine}`,
    '',
    '| set | measure | here | target | | baseline |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
