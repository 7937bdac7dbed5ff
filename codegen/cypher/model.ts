import { complaint, type Place, type SourceFile } from './source.ts';

/** Labels and relationship types with their properties, as model.cypher lists them. */
export interface Model {
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relationships: ReadonlyMap<string, ReadonlySet<string>>;
}

const LABELS = String.raw`\(:(\w+(?:[:|]\w+)*)(?: \{([^}]*)\})?\)`;
const NODE = new RegExp(`^${LABELS}$`);
const RELATIONSHIP = new RegExp(String.raw`^\(:[\w|]+\)-\[:(\w+)(?: \{([^}]*)\})?\]->\(:[\w|]+\)$`);

/** Reads the catalogue: one node or relationship a line, between comments. */
export function modelOf({ path: file, text }: SourceFile): { model: Model; complaints: string[] } {
  const labels = new Map<string, Set<string>>();
  const relationships = new Map<string, Set<string>>();
  const complaints: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return;
    const place: Place = { file, line: index + 1 };
    const [, names, inside = ''] = NODE.exec(line) ?? [];
    const [, type, on = ''] = RELATIONSHIP.exec(line) ?? [];
    if (names !== undefined) for (const label of names.split(':')) add(labels, label, inside);
    else if (type !== undefined) add(relationships, type, on);
    else
      complaints.push(
        complaint(
          place,
          'must be a node like (:Label {property}) or a relationship like (:A)-[:TYPE]->(:B).',
        ),
      );
  });
  return { model: { labels, relationships }, complaints };
}

function add(to: Map<string, Set<string>>, name: string, properties: string): void {
  const all = to.get(name) ?? new Set<string>();
  for (const property of properties.split(',')) {
    const plain = property.trim().replace(/\?$/, '');
    if (plain !== '') all.add(plain);
  }
  to.set(name, all);
}
