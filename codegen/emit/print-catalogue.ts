import type { Catalogue } from '../../src/catalogue/index.ts';

/** Patterns that several facts share are printed once, in a table of their kind. */
const TABLES = {
  path: { name: 'paths', type: 'Path' },
  statement: { name: 'statements', type: 'Statement' },
  expression: { name: 'expressions', type: 'Expression' },
} as const;

type TableKind = keyof typeof TABLES;

/** The module that the engine reads instead of schema/ and cypher/. */
export function printCatalogue(
  { fields, nouns, types, pageSize, validity }: Catalogue,
  linkTypes: readonly string[],
): string {
  const derived = Object.keys(fields).filter((name) => fields[name]?.kind === 'derived');
  const printer = new Printer();
  const body = [
    section('fields', printer.record(fields)),
    section('nouns', printer.record(nouns)),
    section('types', printer.record(types)),
    `  pageSize: ${printer.value(pageSize)},\n`,
    `  validity: ${printer.value(validity)},\n`,
  ].join('');
  return `import type { Catalogue, Expression, Path, Statement } from '../catalogue/index.ts';

/** The relationship types that claims make between referents. */
export const linkTypes = ${JSON.stringify(linkTypes)} as const;

/** The fields that code computes from what is read. */
export type DerivedField = ${derived.map((name) => JSON.stringify(name)).join(' | ') || 'never'};

${printer.tables()}
/** What generation knows of every field, noun and type. */
export const catalogue: Catalogue = {
${body}};
`;
}

function section(name: string, lines: string): string {
  return `  ${name}: {\n${lines}  },\n`;
}

class Printer {
  readonly #tables: Record<TableKind, string[]> = { path: [], statement: [], expression: [] };

  record(record: Readonly<Record<string, unknown>>): string {
    return Object.entries(record)
      .map(([key, each]) => `    ${JSON.stringify(key)}: ${this.value(each)},\n`)
      .join('');
  }

  value(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.value(each)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).map(
      ([key, each]) => `${JSON.stringify(key)}: ${this.value(each)}`,
    );
    const text = `{ ${entries.join(', ')} }`;
    const kind = 'kind' in value && 'parent' in value ? tableOf(value.kind) : null;
    return kind === null ? text : this.#shared(kind, text);
  }

  tables(): string {
    const kinds = ['path', 'statement', 'expression'] as const;
    return kinds
      .map((kind) => {
        const { name, type } = TABLES[kind];
        const rows = this.#tables[kind].map(
          (text, at) => `const ${name}${at}: ${type} = ${text};\n`,
        );
        return rows.join('');
      })
      .join('');
  }

  #shared(kind: TableKind, text: string): string {
    const table = this.#tables[kind];
    const at = table.indexOf(text);
    return `${TABLES[kind].name}${at < 0 ? table.push(text) - 1 : at}`;
  }
}

function tableOf(kind: unknown): TableKind | null {
  return kind === 'path' || kind === 'statement' || kind === 'expression' ? kind : null;
}
