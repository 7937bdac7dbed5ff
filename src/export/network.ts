import { typeOfId } from '../model/index.ts';
import { namesOf, referentsOf, type Fact } from './facts.ts';
import type { SelectedDocument } from './selection.ts';

/** An entity or document, as a node of a network. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
}

/** A claim between two of them, or what a quote's speaker says about one, as an edge. */
export interface NetworkEdge {
  /** Unique; a quote has one edge for each thing that it is about. */
  readonly id: string;
  /** The id of the claim or quote. */
  readonly fact: string;
  readonly source: string;
  readonly target: string;
  /** The claim's predicate, or SAID_ABOUT. */
  readonly label: string;
  readonly modality: string;
  readonly document: string;
  readonly exact: string;
}

/** Ids of nodes that were written. Memory grows with how many there are, and not with how many facts. */
export type Seen = Set<string>;

/** Every entity and document that a document's facts name, and itself, except those that were seen. */
export function newNodesOf({ stored, facts }: SelectedDocument, seen: Seen): NetworkNode[] {
  const nameOf = namesOf(stored.contribution);
  const nodes: NetworkNode[] = [];
  for (const id of [stored.contribution.document.id, ...facts.flatMap(referentsOf)]) {
    if (seen.has(id)) continue;
    seen.add(id);
    nodes.push({ id, label: nameOf(id), type: typeOfId(id) ?? '' });
  }
  return nodes;
}

/** Every entity and document that the facts name, once. */
export async function* nodesOf(
  documents: AsyncIterable<SelectedDocument>,
  seen: Seen,
): AsyncGenerator<NetworkNode> {
  for await (const selected of documents) yield* newNodesOf(selected, seen);
}

/**
 * The links that the facts state, in the order of the documents' ids and of their texts. One whose ends were not
 * seen is left out: it was loaded after the nodes were read.
 */
export async function* edgesOf(
  documents: AsyncIterable<SelectedDocument>,
  seen: Seen,
): AsyncGenerator<NetworkEdge> {
  for await (const { stored, facts } of documents)
    for (const fact of facts)
      for (const edge of linksOf(fact, stored.contribution.document.id))
        if (seen.has(edge.source) && seen.has(edge.target)) yield edge;
}

function linksOf(fact: Fact, document: string): NetworkEdge[] {
  const { exact } = fact.passage;
  switch (fact.kind) {
    case 'CLAIM': {
      const { id, subject, object, predicate, modality } = fact.claim;
      if (object === null) return [];
      return [
        {
          id,
          fact: id,
          source: subject,
          target: object,
          label: predicate,
          modality,
          document,
          exact,
        },
      ];
    }
    case 'QUOTE': {
      const { id, speaker, about } = fact.quote;
      if (speaker === null) return [];
      return about.map((target, at) => ({
        id: at === 0 ? id : `${id}-${at}`,
        fact: id,
        source: speaker,
        target,
        label: 'SAID_ABOUT',
        modality: 'ASSERTED',
        document,
        exact,
      }));
    }
    case 'FIGURE':
      return [];
    default:
      return fact satisfies never;
  }
}
