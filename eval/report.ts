/** One figure of the table. */
export interface Row {
  readonly set: string;
  readonly measure: string;
  /** In percent, or seconds, as `measure` says. */
  readonly value: number;
  /** What has to be reached. */
  readonly target?: number;
  /** What was measured before, and of what. */
  readonly baseline?: string;
}

/** The figures as a table in Markdown. */
export function reportOn(rows: readonly Row[], engine: string): string {
  const lines = rows.map(({ set, measure, value, target, baseline }) => {
    const met = target === undefined ? '' : value >= target ? 'met' : 'missed';
    return `| ${set} | ${measure} | ${value.toFixed(1)} | ${target ?? ''} | ${met} | ${baseline ?? ''} |`;
  });
  return [
    `Engine: ${engine}`,
    '',
    '| set | measure | here | target | | baseline |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
