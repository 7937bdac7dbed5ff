import type { Expression, Hop, NodePattern, Path, Read, Template } from '../catalogue/index.ts';
import type { Parameter, ParameterSource } from './parameters.ts';
import type { ArgumentSite } from './arguments.ts';
import { fillTemplate } from './template.ts';

/**
 * The variables and parameters of a statement while it is being written. They are numbered in the order
 * in which they are written, so that the same selection gives the same text whatever its aliases.
 */
export class Bindings {
  readonly parameters: Parameter[] = [];
  #names = 0;

  /** A new variable. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  /** A new parameter, as it stands in the text: `$p0`. */
  parameter(site: ArgumentSite, source: ParameterSource): string {
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, site, source });
    return `$${name}`;
  }
}

/** The names that a pattern's variables have in the statement. */
export type Names = Map<string, string>;

/**
 * A template with names for its variables; new variables get new names.
 * @param parameterOf the text for a parameter; left out if the template has none
 */
export function bindTemplate(
  bindings: Bindings,
  template: Template,
  names: Names,
  parameterOf: (name: string) => string = noParameter,
): string {
  // All variables are named first: what a parameter stands for may need names of its own.
  for (const part of template)
    if (typeof part === 'object' && 'variable' in part) nameOf(bindings, part.variable, names);
  return fillTemplate(template, (hole) => {
    if ('variable' in hole) return nameOf(bindings, hole.variable, names);
    if ('parameter' in hole) return parameterOf(hole.parameter);
    throw new TypeError(`Planning must fill $$${hole.literal}.`);
  });
}

function noParameter(name: string): never {
  throw new TypeError(`$${name} may stand in statements only.`);
}

function nameOf(bindings: Bindings, variable: string, names: Names): string {
  const name = names.get(variable) ?? bindings.name('v');
  names.set(variable, name);
  return name;
}

/** A condition on a node, which is the variable `item` in it. */
export function bindItem(bindings: Bindings, condition: Template, node: string): string {
  return `(${bindTemplate(bindings, condition, new Map([['item', node]]))})`;
}

/** An expression over the variable of its parent: `n1.sortDate`. */
export function bindExpression({ parent, text }: Expression, variable: string): string {
  return fillTemplate(text, (hole) => {
    if (!('variable' in hole)) throw new TypeError('An expression has no parameters.');
    // Variables of a subquery keep their names: no variable of a statement has such a name.
    return hole.variable === parent ? variable : hole.variable;
  });
}

/** A scalar over the variable of its parent. */
export function bindRead(read: Read, variable: string): string {
  return read.kind === 'property' ? `${variable}.${read.name}` : bindExpression(read, variable);
}

/** A MATCH of a pattern with all conditions; null stands for no condition. */
export function match(pattern: string, conditions: readonly (string | null)[]): string {
  const condition = allOf(conditions);
  return `MATCH ${pattern}${condition === null ? '' : ` WHERE ${condition}`}`;
}

/** The conjunction of conditions; null if there are none. */
export function allOf(conditions: readonly (string | null)[]): string | null {
  return conditions.filter((condition) => condition !== null).join(' AND ') || null;
}

/**
 * How the parent is written in a pattern: without labels, since it is bound already; with the labels of
 * the pattern, if it may have another type; or with a label or relationship type of its own, if it is
 * still to be found.
 */
export type ParentLabels = 'omitted' | 'written' | { readonly type: string };

/** A path with the variables of one statement. */
export interface BoundPath {
  readonly text: string;
  /** The same without names for what it leads to: Neo4j reads a degree off such a pattern. */
  readonly anonymous: string;
  readonly where: string | null;
  readonly orderBy: string | null;
  readonly node: string | null;
  readonly edge: string | null;
  readonly names: Names;
}

/** Gives the variables of a path new names, except for the parent's. */
export function bindPath(
  bindings: Bindings,
  path: Path,
  parent: string,
  labels: ParentLabels,
): BoundPath {
  const names: Names = new Map([[path.parent, parent]]);
  if (path.node !== null) names.set(path.node, bindings.name('n'));
  if (path.edge !== null) names.set(path.edge, bindings.name('e'));
  const bind = (text: Template) => bindTemplate(bindings, text, names);
  const write = (unnamed: readonly (string | null)[]) => writePath(path, { labels, bind, unnamed });
  const order = path.order.map(
    ({ text, descending }) => `${bind(text)}${descending ? ' DESC' : ''}`,
  );
  return {
    text: write([]),
    anonymous: write([path.node, path.edge]),
    where: path.where === null ? null : bind(path.where),
    orderBy: order.join(', ') || null,
    node: path.node === null ? null : (names.get(path.node) ?? null),
    edge: path.edge === null ? null : (names.get(path.edge) ?? null),
    names,
  };
}

interface PathWriting {
  readonly labels: ParentLabels;
  readonly bind: (text: Template) => string;
  /** Variables to leave out where they are not needed. */
  readonly unnamed: readonly (string | null)[];
}

function writePath({ chains, parent }: Path, writing: PathWriting): string {
  return chains
    .map(({ start, hops }) =>
      [
        writeNode(start, parent, writing),
        ...hops.map((hop) => writeHop(hop, parent, writing) + writeNode(hop.to, parent, writing)),
      ].join(''),
    )
    .join(', ');
}

function writeNode(node: NodePattern, parent: string, writing: PathWriting): string {
  const { variable } = node;
  const labels = node.labels.map((group) => `:${group.join('|')}`).join('');
  const typed = variable === parent && labels !== '' ? parentType(writing.labels, labels) : labels;
  const isBare = typed === '' && node.properties.length === 0;
  const name = isBare && writing.unnamed.includes(variable) ? '' : nameIn(writing, variable);
  return `(${name}${typed}${writeProperties(node.properties, writing)})`;
}

function writeHop(hop: Hop, parent: string, writing: PathWriting): string {
  const { variable, direction } = hop;
  const types = hop.types.length === 0 ? '' : `:${hop.types.join('|')}`;
  const typed = variable === parent ? parentType(writing.labels, types) : types;
  const name = types !== '' && writing.unnamed.includes(variable) ? '' : nameIn(writing, variable);
  const inner = `${name}${typed}${writeProperties(hop.properties, writing)}`;
  const bracket = inner === '' ? '' : `[${inner}]`;
  return `${direction === 'in' ? '<' : ''}-${bracket}-${direction === 'out' ? '>' : ''}`;
}

function nameIn({ bind }: PathWriting, variable: string | null): string {
  return variable === null ? '' : bind([{ variable }]);
}

function writeProperties(properties: NodePattern['properties'], { bind }: PathWriting): string {
  if (properties.length === 0) return '';
  return ` {${properties.map(({ name, value }) => `${name}: ${bind(value)}`).join(', ')}}`;
}

function parentType(labels: ParentLabels, written: string): string {
  if (labels === 'omitted') return '';
  return labels === 'written' ? written : `:${labels.type}`;
}
