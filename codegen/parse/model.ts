import { diagnostic, type Place, type SourceFile } from '../source.ts';

/** Names of properties, and whether each may be absent. */
export type Properties = ReadonlyMap<string, boolean>;

/** Labels and relationship types with their properties, as model.cypher lists them. */
export interface Model {
  /** The last line of the file. */
  readonly end: Place;
  readonly labels: ReadonlyMap<string, Properties>;
  readonly relationships: ReadonlyMap<string, Properties>;
  /** By label, the first labels of the nodes that carry it: for Referent, Person and others. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly endpoints: readonly Endpoints[];
}

/** The labels that a relationship type leads from and to. */
export interface Endpoints extends Place {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const NODE = /^\(:(\w+(?::\w+)*)(?: \{([^}]*)\})?\)$/;
const RELATIONSHIP = /^\(:([\w|]+)\)-\[:(\w+)(?: \{([^}]*)\})?\]->\(:([\w|]+)\)$/;

/** Reads the list of what is stored: one node or relationship a line, between comments. */
export function modelOf({ path: file, text }: SourceFile): {
  model: Model;
  diagnostics: string[];
} {
  const labels = new Map<string, Properties>();
  const relationships = new Map<string, Properties>();
  const kinds = new Map<string, Set<string>>();
  const endpoints: Endpoints[] = [];
  const diagnostics: string[] = [];
  const end = { file, line: text.trimEnd().split('\n').length };
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '' || content.startsWith('//')) return;
    const place = { file, line: index + 1 };
    const [, names, inside = ''] = NODE.exec(content) ?? [];
    const [, from = '', type, on = '', to = ''] = RELATIONSHIP.exec(content) ?? [];
    if (names !== undefined) {
      const [kind = '', ...others] = names.split(':');
      for (const label of [kind, ...others]) {
        add(labels, label, propertiesOf(inside));
        kinds.set(label, new Set([...(kinds.get(label) ?? []), kind]));
      }
    } else if (type !== undefined) {
      add(relationships, type, propertiesOf(on));
      endpoints.push({ ...place, type, from: from.split('|'), to: to.split('|') });
    } else
      diagnostics.push(
        diagnostic(
          place,
          'must be a node like (:Label {property}) or a relationship like (:A)-[:TYPE]->(:B).',
        ),
      );
  });
  return { model: { end, labels, relationships, kinds, endpoints }, diagnostics };
}

/** One label of every node: of several labels, the one that the most kinds of nodes carry. */
export function nodeLabelsOf({ kinds }: Model): string[] {
  const isWithin = (label: string) =>
    [...kinds].some(
      ([other, carriers]) =>
        other !== label && [...(kinds.get(label) ?? [])].every((kind) => carriers.has(kind)),
    );
  return [...kinds.keys()].filter((label) => !isWithin(label));
}

/** Reads `id, name?`. */
function propertiesOf(inside: string): Properties {
  const names = inside.split(',').map((property) => property.trim());
  return new Map(
    names
      .filter((name) => name !== '')
      .map((name) => [name.replace(/\?$/, ''), name.endsWith('?')]),
  );
}

/** If several lines name a label or type, a property that one of them lacks may be absent. */
function add(to: Map<string, Properties>, name: string, own: Properties): void {
  const other = to.get(name) ?? own;
  const names = new Set([...other.keys(), ...own.keys()]);
  const optional = (property: string) =>
    (other.get(property) ?? true) || (own.get(property) ?? true);
  to.set(name, new Map([...names].map((property) => [property, optional(property)])));
}
