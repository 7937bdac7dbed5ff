/** What the address of a graph holds: `/graph?from=person:mark-morgan&open=…`. */
export interface GraphState {
  /** Where it starts. */
  readonly from?: string;
  /** What it is to be connected with. */
  readonly to?: string;
  /** Opened nodes: an id for all of its kinds, `id~KIND~OUTGOING` for one. */
  readonly open?: string;
  /** Kinds of links and types of nodes that are not drawn. */
  readonly hide?: string;
  /** Nodes that are not drawn. */
  readonly gone?: string;
  /** The node or the link, as `id|id`, whose evidence is shown. */
  readonly pick?: string;
  /** How many neighbours of one kind are drawn. */
  readonly cap?: number;
}

export const CAPS = [25, 100, 500] as const;

export function graphState(address: Record<string, unknown>): GraphState {
  const text = (name: string) => {
    const value = address[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const cap = CAPS.find((one) => one === Number(address['cap']));
  return {
    ...text('from'),
    ...text('to'),
    ...text('open'),
    ...text('hide'),
    ...text('gone'),
    ...text('pick'),
    ...(cap === undefined ? {} : { cap }),
  };
}

export function splitList(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(',');
}

export function joinList(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : [...new Set(items)].join(',');
}

/** Which kinds of an opened node are drawn; undefined for all of them. */
export function openKinds(
  open: readonly string[],
): ReadonlyMap<string, ReadonlySet<string> | null> {
  const kinds = new Map<string, Set<string> | null>();
  for (const token of open) {
    const [id = '', kind, direction] = token.split('~');
    if (kind === undefined) kinds.set(id, null);
    else if (kinds.get(id) !== null) {
      kinds.set(id, (kinds.get(id) ?? new Set()).add(`${kind}~${direction ?? ''}`));
    }
  }
  return kinds;
}
