/** The end of a statement that answers with one row. */
export function returnRow(values: readonly string[]): string {
  return `RETURN ${values.map((text, slot) => `${text} AS c${slot}`).join(', ')}`;
}

/**
 * Rows in one record. Each record costs Neo4j and the driver as much as several values do, but one
 * of more than 64 KB is slow to take apart, and a row may hold texts and lists.
 */
const BATCH = 10;

/** The end of a statement that answers with rows: several in each record. */
export function returnBatches(values: readonly string[]): string {
  return [
    `WITH collect([${values.join(', ')}]) AS rows`,
    `UNWIND range(0, size(rows) - 1, ${BATCH}) AS at`,
    `RETURN rows[at..at + ${BATCH}] AS batch`,
  ].join('\n');
}
