import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import { independentSources } from './independent-sources.ts';
import type { Stored } from './stored.ts';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly maxPaths: number;
  readonly via?: readonly string[] | null;
  readonly includeSpeculation: boolean;
  readonly minIndependentSources: number;
  readonly through: readonly string[];
}

/** Thrown where there are more shortest paths than are asked for: any of them may be the answer. */
export class Ambiguous extends Error {}

/** What connects two nodes, seen from one of them. */
interface Step {
  readonly kind: string;
  readonly outgoing: boolean;
  readonly other: Row;
  /** A claim, quote, statistic or passage. */
  readonly by: Row;
}

/** All shortest chains between two nodes, in the order of the ids on them. */
export function pathsOf(stored: Stored, args: PathArguments) {
  const [from, to] = [stored.nodes.get(args.from), stored.nodes.get(args.to)];
  if (from === undefined || to === undefined)
    throw new TypeError('Only nodes that exist are drawn.');
  const steps = stepsOf(stored, args);
  const chains = shortestChains(steps, from, to, args.maxHops);
  if (chains.length > args.maxPaths) throw new Ambiguous();
  const idsOf = (nodes: readonly Row[]) => nodes.map(({ id }) => id);
  return chains
    .sort((a, b) => compareLists(idsOf(a), idsOf(b)))
    .map((nodes) => {
      const hops = nodes
        .slice(1)
        .map((other, at) => hopOf(stored, steps, nodes[at] ?? other, other));
      return { length: hops.length, nodes, hops };
    });
}

/** Level by level: the chains of the first level that reaches the end. */
function shortestChains(
  steps: (node: Row) => readonly Step[],
  from: Row,
  to: Row,
  maxHops: number,
): Row[][] {
  let chains: Row[][] = [[from]];
  const seen = new Set([from]);
  for (let length = 0; length <= maxHops && chains.length > 0; length++) {
    const ended = chains.filter((chain) => chain.at(-1) === to);
    if (ended.length > 0) return ended;
    chains = chains.flatMap((chain) => {
      const last = chain.at(-1) ?? from;
      const next = new Set(steps(last).map(({ other }) => other));
      return [...next].filter((other) => !seen.has(other)).map((other) => [...chain, other]);
    });
    for (const chain of chains) seen.add(chain.at(-1) ?? from);
  }
  return [];
}

function hopOf(stored: Stored, steps: (node: Row) => readonly Step[], one: Row, other: Row) {
  const between = steps(one)
    .filter((step) => step.other === other)
    .sort((a, b) => compareText(a.kind, b.kind) || Number(b.outgoing) - Number(a.outgoing));
  const ofLabel = (label: string) =>
    [...new Set(between.map(({ by }) => by))]
      .filter((by) => stored.labelOf(by) === label)
      .sort((a, b) => compareText(a.id, b.id));
  const claims = ofLabel('Claim');
  const relationships = [...new Set(between.map(({ kind }) => kind))];
  return {
    from: one,
    to: other,
    relationship: relationships[0] ?? '',
    relationships,
    direction: between[0]?.outgoing === true ? ('OUTGOING' as const) : ('INCOMING' as const),
    claims,
    quotes: ofLabel('Quote'),
    statistics: ofLabel('Statistic'),
    passages: ofLabel('Passage'),
    independentSources: independentSources(stored, claims),
  };
}

function stepsOf(stored: Stored, args: PathArguments): (node: Row) => readonly Step[] {
  const all = new Map<Row, Step[]>();
  const add = (node: Row, step: Step) => {
    if (step.other !== node) all.set(node, [...(all.get(node) ?? []), step]);
  };
  const connect = (by: Row, kind: string, subjects: readonly Row[], others: readonly Row[]) => {
    const ends = [
      ...subjects.map((end) => [end, true] as const),
      ...others.map((end) => [end, false] as const),
    ];
    for (const [one, outgoing] of ends)
      for (const [other] of ends) add(one, { kind, outgoing, other, by });
  };
  const ends = (row: Row, ...types: string[]) =>
    types.flatMap((type) => stored.from(row, type).map(({ end }) => end));
  for (const row of stored.nodes.values())
    switch (stored.labelOf(row)) {
      case 'Claim':
        if (args.through.includes('LINKS') && isFollowed(stored, row, args))
          connect(row, String(row['predicate']), ends(row, 'SUBJECT'), ends(row, 'OBJECT'));
        break;
      case 'Quote':
        if (args.through.includes('QUOTES'))
          connect(row, 'QUOTE', ends(row, 'SPOKEN_BY'), ends(row, 'ABOUT'));
        break;
      case 'Statistic':
        if (args.through.includes('FIGURES'))
          connect(row, 'FIGURE', ends(row, 'REPORTED_BY'), ends(row, 'MEASURED_AT', 'ABOUT'));
        break;
      case 'Passage':
        if (args.through.includes('DOCUMENTS'))
          connect(row, 'MENTION', ends(row, 'IN'), ends(row, 'MENTIONS'));
        break;
      default:
    }
  return (node) => all.get(node) ?? [];
}

/** Whether a claim with an object may be part of a path. */
function isFollowed(stored: Stored, claim: Row, args: PathArguments): boolean {
  if (!isConnected(claim, args)) return false;
  if (args.minIndependentSources <= 1) return true;
  const like = [...stored.nodes.values()].filter(
    (other) =>
      stored.labelOf(other) === 'Claim' &&
      other['predicate'] === claim['predicate'] &&
      isConnected(other, args) &&
      ['SUBJECT', 'OBJECT'].every(
        (type) => endOf(stored, other, type) === endOf(stored, claim, type),
      ),
  );
  return independentSources(stored, like) >= args.minIndependentSources;
}

function isConnected({ modality, retractedAt, predicate }: Row, args: PathArguments): boolean {
  const counts =
    modality === 'ASSERTED' ||
    (args.includeSpeculation && (modality === 'SPECULATED' || modality === 'CONDITIONAL'));
  const isVia = args.via == null || args.via.includes(String(predicate));
  return counts && typeof retractedAt !== 'string' && isVia;
}

function endOf(stored: Stored, claim: Row, type: string): Row | undefined {
  return stored.from(claim, type)[0]?.end;
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [at, each] of one.entries()) {
    const difference = compareText(each, other[at] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}
