import { add, propertiesOf, type Properties } from './properties.ts';
import { complaint, type Place, type SourceFile } from './source.ts';

/** Labels and relationship types with their properties, as model.cypher lists them. */
export interface Model {
  readonly labels: ReadonlyMap<string, Properties>;
  readonly relationships: ReadonlyMap<string, Properties>;
  /** The first labels of the nodes that carry a label: of Referent, Person and others. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ends: readonly Ends[];
}

/** What a relationship type leads from and to, as labels. */
export interface Ends extends Place {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const NODE = /^\(:(\w+(?::\w+)*)(?: \{([^}]*)\})?\)$/;
const RELATIONSHIP = /^\(:([\w|]+)\)-\[:(\w+)(?: \{([^}]*)\})?\]->\(:([\w|]+)\)$/;

/** Reads the catalogue: one node or relationship a line, between comments. */
export function modelOf({ path: file, text }: SourceFile): { model: Model; complaints: string[] } {
  const labels = new Map<string, Properties>();
  const relationships = new Map<string, Properties>();
  const kinds = new Map<string, Set<string>>();
  const ends: Ends[] = [];
  const complaints: string[] = [];
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
      ends.push({ ...place, type, from: from.split('|'), to: to.split('|') });
    } else
      complaints.push(
        complaint(
          place,
          'must be a node like (:Label {property}) or a relationship like (:A)-[:TYPE]->(:B).',
        ),
      );
  });
  return { model: { labels, relationships, kinds, ends }, complaints };
}
