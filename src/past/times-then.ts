import type { NodeTimes, StoredThen } from '../export/index.ts';
import { typeOfId } from '../model/index.ts';

/** Of a document, an entity or a statistic: when it had been created and had changed last by a moment. */
interface Row {
  readonly id: string;
  readonly isStatistic: boolean;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

const AT_ONCE = 5_000;

/**
 * When the nodes of an earlier moment had been created and had changed last, as the versions know it that were there
 * then. Each version was kept later, so it knows all that had happened to a node by then; one that was deleted and made
 * again since is not known any more.
 */
export class TimesThen {
  readonly #moment: string;
  readonly #rows = new Map<string, Row>();

  /** @param moment ISO 8601. */
  constructor(moment: string) {
    this.#moment = moment;
  }

  /** Notes what a version knows. */
  add({ contribution, changedAt }: StoredThen): void {
    const { document, descriptions, statistics } = contribution;
    const ids = [
      ...descriptions.map(({ referent }) => referent),
      ...statistics.map(({ id }) => id),
    ];
    for (const id of ids) this.#note(id, changedAt[id], this.#rows.get(id));
    // Nobody knows better when a document changed than its own version.
    this.#note(document.id, changedAt[document.id], undefined);
  }

  /** The rows, some at a time. */
  *parts(): Generator<readonly Row[]> {
    const rows = [...this.#rows.values()];
    for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
  }

  #note(id: string, times: NodeTimes | undefined, known: Row | undefined): void {
    const { createdAt = null, updates = [] } = times ?? {};
    const isKnown = createdAt === null || createdAt <= this.#moment;
    const updatedAt = updates.findLast((at) => at <= this.#moment) ?? null;
    this.#rows.set(id, {
      id,
      isStatistic: typeOfId(id) === 'statistic',
      createdAt: known?.createdAt ?? (isKnown ? createdAt : null),
      updatedAt: latest(known?.updatedAt ?? null, updatedAt),
    });
  }
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
