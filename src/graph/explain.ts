import type { ResultSummary } from 'neo4j-driver-lite';
import type { Sessions } from './sessions.ts';
import type { Params } from './rows.ts';

/** One operator of Neo4j's plan, and the operators whose rows it takes. */
export interface Plan {
  /** Like `NodeUniqueIndexSeek`, without the `@neo4j` that the server adds. */
  operator: string;
  details: string;
  /** Counted by `profile`, 0 by `explain`. */
  dbHits: number;
  rows: number;
  children: Plan[];
}

export interface Planned {
  /** What the statement may do: `r` read, `rw` read and write, `w` write, `s` schema. */
  type: string;
  plan: Plan;
}

/** Plans the statement, and under PROFILE also runs it: a profiled write does write. */
export async function planOf(
  sessions: Sessions,
  mode: 'EXPLAIN' | 'PROFILE',
  statement: string,
  params: Params,
): Promise<Planned> {
  const session = sessions.open('WRITE');
  try {
    const { summary } = await session.run(`${mode} ${statement}`, params);
    const found = mode === 'PROFILE' ? summary.profile : summary.plan;
    if (found === false) throw new Error(`${mode} gave no plan for: ${statement}`);
    return { type: summary.queryType, plan: simplify(found) };
  } finally {
    await sessions.close(session);
  }
}

type Found = Exclude<ResultSummary['plan'] | ResultSummary['profile'], false>;

function simplify(plan: Found): Plan {
  const details: unknown = Reflect.get(plan.arguments, 'Details');
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    dbHits: ('dbHits' in plan ? plan.dbHits : null) ?? 0,
    rows: ('rows' in plan ? plan.rows : null) ?? 0,
    children: plan.children.map(simplify),
  };
}
