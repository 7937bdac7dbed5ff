import { complaint, type SourceFile } from './source.ts';

/** Labels and relationship types with their properties, as model.cypher lists them. */
export interface Model {
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relationships: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first labels of the nodes that carry a label: of Referent, Person and others. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ends: readonly Ends[];
}

/** What a relationship type leads from and to, as labels. */
export interface Ends {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const NODE = /^\(:(\w+(?::\w+)*)(?: \{([^}]*)\})?\)$/;
const RELATIONSHIP = /^\(:([\w|]+)\)-\[:(\w+)(?: \{([^}]*)\})?\]->\(:([\w|]+)\)$/;

/** Reads the catalogue: one node or relationship a line, between comments. */
export function modelOf({ path: file, text }: SourceFile): { model: Model; complaints: string[] } {
  const labels = new Map<string, Set<string>>();
  const relationships = new Map<string, Set<string>>();
  const kinds = new Map<string, Set<string>>();
  const ends: Ends[] = [];
  const complaints: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return;
    const [, names, inside = ''] = NODE.exec(line) ?? [];
    const [, from = '', type, on = '', to = ''] = RELATIONSHIP.exec(line) ?? [];
    if (names !== undefined) {
      const [kind = '', ...others] = names.split(':');
      for (const label of [kind, ...others]) {
        add(labels, label, propertiesOf(inside));
        add(kinds, label, [kind]);
      }
    } else if (type !== undefined) {
      add(relationships, type, propertiesOf(on));
      ends.push({ type, from: from.split('|'), to: to.split('|') });
    } else
      complaints.push(
        complaint(
          { file, line: index + 1 },
          'must be a node like (:Label {property}) or a relationship like (:A)-[:TYPE]->(:B).',
        ),
      );
  });
  return { model: { labels, relationships, kinds, ends }, complaints };
}

function propertiesOf(inside: string): string[] {
  return inside.split(',').flatMap((property) => property.trim().replace(/\?$/, '') || []);
}

function add(to: Map<string, Set<string>>, name: string, values: readonly string[]): void {
  to.set(name, new Set([...(to.get(name) ?? []), ...values]));
}
