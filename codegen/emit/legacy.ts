import type { Chain, OrderKey, Path, Pattern } from '../../src/catalogue/index.ts';
import type { Patterns } from '../parse/index.ts';

/** The patterns as text, until the engine reads the catalogue alone. */
export function printLegacy({ entries, stored }: Patterns): string {
  const patterns = [...entries.values()].map(
    ({ name, pattern }) => [name, asText(pattern)] as const,
  );
  return `import type { Pattern } from '../query/pattern.ts';

/** The patterns of cypher/ by \`Type.field\`, \`Type.field by ORDERING\` or \`NounOrderField.VALUE\`. */
export const patterns: Readonly<Record<string, Pattern>> = ${record(patterns)};

/** Types whose objects are relationships, and of which type those are. */
export const storedAsRelationship: Readonly<Record<string, string>> = ${record([...stored])};
`;
}

function record(entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}}`;
}

function asText(pattern: Pattern): unknown {
  switch (pattern.kind) {
    case 'path': {
      const { kind, parent, node, edge, where } = pattern;
      const text = textOf(pattern);
      return { kind, parent, node, edge, text, where, orderBy: orderBy(pattern.order) };
    }
    case 'expression': {
      const { kind, parent, text } = pattern;
      return { kind, parent, text };
    }
    case 'statement': {
      const { kind, parent, node, edge, map, text, order } = pattern;
      return { kind, parent, node, edge, map, text, orderBy: orderBy(order) };
    }
    case 'embedded':
      return pattern;
    default:
      return pattern satisfies never;
  }
}

function orderBy(keys: readonly OrderKey[]): string | null {
  return (
    keys.map(({ text, descending }) => `${text}${descending ? ' DESC' : ''}`).join(', ') || null
  );
}

function textOf({ chains }: Path): string {
  return chains.map(chainText).join(', ');
}

function chainText({ start, hops }: Chain): string {
  return (
    part(
      '(',
      start.variable,
      start.labels.map((group) => `:${group.join('|')}`).join(''),
      start.properties,
      ')',
    ) +
    hops
      .map(({ variable, types, properties, direction, to }) => {
        const inside = part(
          '[',
          variable,
          types.length > 0 ? `:${types.join('|')}` : '',
          properties,
          ']',
        );
        const [left, right] = { out: ['-', '->'], in: ['<-', '-'], either: ['-', '-'] }[direction];
        return `${left ?? ''}${inside}${right ?? ''}${part('(', to.variable, to.labels.map((group) => `:${group.join('|')}`).join(''), to.properties, ')')}`;
      })
      .join('')
  );
}

function part(
  open: string,
  variable: string | null,
  names: string,
  properties: readonly { name: string; value: string }[],
  close: string,
): string {
  const map = properties.map(({ name, value }) => `${name}: ${value}`).join(', ');
  const named = `${variable === null ? '' : `«${variable}»`}${names}`;
  return `${open}${named}${map === '' ? '' : `${named === '' ? '' : ' '}{${map}}`}${close}`;
}
