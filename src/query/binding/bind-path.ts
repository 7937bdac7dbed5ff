import type { Path } from '../pattern.ts';
import type { Writer } from './writer.ts';

/** A pattern with the variables of one statement. */
export interface BoundPath {
  readonly text: string;
  readonly where: string | null;
  readonly orderBy: string | null;
  readonly node: string | null;
  readonly edge: string | null;
}

/**
 * Gives a pattern variables of its own, the parent's given. The parent is bound already, so its label
 * is left out, except where it may turn out to be another (`guard`).
 */
export function bindPath(writer: Writer, path: Path, parent: string, guard: boolean): BoundPath {
  const names = new Map([[path.parent, parent]]);
  if (path.node !== null) names.set(path.node, writer.name('n'));
  if (path.edge !== null) names.set(path.edge, writer.name('e'));
  const text = guard ? path.text : path.text.replace(`«${path.parent}»:`, `«${path.parent}»~`);
  const bind = (part: string | null) => (part === null ? null : rename(writer, part, names));
  return {
    text: rename(writer, text, names).replace(/~[A-Za-z|]+/, ''),
    where: bind(path.where),
    orderBy: bind(path.orderBy),
    node: path.node === null ? null : (names.get(path.node) ?? null),
    edge: path.edge === null ? null : (names.get(path.edge) ?? null),
  };
}

/** Replaces «variables» by their names, making new ones as they come. */
export function rename(writer: Writer, text: string, names: Map<string, string>): string {
  return text.replace(/«([A-Za-z0-9_]+)»/g, (_, variable: string) => {
    const name = names.get(variable) ?? writer.name('v');
    names.set(variable, name);
    return name;
  });
}
