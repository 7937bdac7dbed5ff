import neo4j, { type Driver } from 'neo4j-driver';

/** Runs a statement in an autocommit read session, and reads its rows by index: the least work possible. */
export function readRows(
  driver: Driver,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<unknown[][]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  return new Promise<unknown[][]>((resolve, reject) => {
    const rows: unknown[][] = [];
    session.run(statement, parameters).subscribe({
      onNext: (record) => {
        const row = new Array<unknown>(record.length);
        for (let at = 0; at < row.length; at++) row[at] = record.get(at);
        rows.push(row);
      },
      onCompleted: () => {
        resolve(rows);
      },
      onError: reject,
    });
  }).finally(() => void session.close());
}
