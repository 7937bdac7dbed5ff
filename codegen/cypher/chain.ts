/** A node of a pattern as it is written; a variable that comes twice is one node. */
export interface PathNode {
  readonly variable: string | null;
  /** It carries one label of each group: `(:A|B)` has one group, `(:A:B)` two, `()` none. */
  readonly labels: readonly (readonly string[])[];
}

/** A relationship of a pattern between its start and its end. */
export interface Hop {
  readonly types: readonly string[];
  readonly from: PathNode;
  readonly to: PathNode;
  readonly directed: boolean;
}

/** A pattern's text as nodes and the relationships between them. */
export interface Chain {
  readonly nodes: readonly PathNode[];
  readonly hops: readonly Hop[];
  /** What is neither, and so cannot be checked. */
  readonly rest: string;
}

const PART =
  /\((\w*)(?::([\w|:]+))?(?: ?\{[^}]*\})?\)|(<?)-\[\w*(?::([\w|]+))?(?: ?\{[^}]*\})?\]-(>?)/g;

/** Reads a pattern's text, which may be marked. */
export function chainOf(marked: string): Chain {
  const text = marked.replace(/[«»]/g, '');
  const parts = [...text.matchAll(PART)];
  const known = new Map<string, PathNode>();
  const nodes = parts.map((part) => nodeOf(part, known));
  const hops = parts.flatMap(([found, , , left, types = '', right], index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (found.startsWith('(') || before == null || after == null) return [];
    const [from, to] = left === '<' ? [after, before] : [before, after];
    const directed = (left === '<') !== (right === '>');
    return [{ types: types.split('|').filter((type) => type !== ''), from, to, directed }];
  });
  return {
    nodes: [...new Set(nodes)].filter((node) => node !== null),
    hops,
    rest: text.replace(PART, '').replace(/[\s,]+/g, ''),
  };
}

function nodeOf([found, name = '', written]: RegExpExecArray, known: Map<string, PathNode>) {
  if (!found.startsWith('(')) return null;
  const labels = written?.split(':').map((group) => group.split('|')) ?? [];
  if (name === '') return { variable: null, labels };
  const node = known.get(name) ?? { variable: name, labels };
  known.set(name, node);
  return node;
}
