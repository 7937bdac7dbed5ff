/** A node of a pattern as it is written: its variable and its labels, where it has them. */
export interface PathNode {
  readonly variable: string | null;
  readonly labels: readonly string[];
}

/** A relationship of a pattern between its start and its end. */
export interface Hop {
  readonly types: readonly string[];
  readonly from: PathNode;
  readonly to: PathNode;
  readonly directed: boolean;
}

const PART =
  /\((\w*)(?::([\w|:]+))?(?: ?\{[^}]*\})?\)|(<?)-\[\w*(?::([\w|]+))?(?: ?\{[^}]*\})?\]-(>?)/g;

/** The relationships that a pattern's text follows; it may be marked. */
export function hopsOf(text: string): Hop[] {
  const parts = [...text.replace(/[«»]/g, '').matchAll(PART)];
  return parts.flatMap(([found, , , left, types = '', right], index) => {
    if (found.startsWith('(')) return [];
    const [before, after] = [nodeOf(parts[index - 1]), nodeOf(parts[index + 1])];
    const [from, to] = left === '<' ? [after, before] : [before, after];
    const directed = (left === '<') !== (right === '>');
    return [{ types: types.split('|').filter((type) => type !== ''), from, to, directed }];
  });
}

function nodeOf(part: RegExpExecArray | undefined): PathNode {
  const [, variable = '', labels = ''] = part ?? [];
  return {
    variable: variable === '' ? null : variable,
    labels: labels.split(/[|:]/).filter((label) => label !== ''),
  };
}
