import { expect, test } from 'vitest';
import { filesOf } from '../../codegen/files.ts';
import { schemaOf, sdlOf } from '../../codegen/schema/index.ts';

/** What generation makes of a schema that uses this project's templates. */
function expanded(text: string): string {
  const templates = filesOf('schema', '.graphql').filter(({ path }) =>
    /(?:templates|directives|common|filter)\.graphql$/.test(path),
  );
  const statuses = 'enum PositionStatus { PRESENT }';
  const claims = 'type Claim { id: ID! }';
  const own = { path: 'schema/own.graphql', text: `${text}\n${statuses}\n${claims}` };
  return sdlOf(schemaOf([...templates, own]));
}

const BOOKS = `
  type Query { books: BookConnection! @page }
  type Book @noun(plural: "books") { title: String! }
  enum BookOrderField { TITLE }
  input BookFilter @filter { title: TextFilter }
`;

test('a page has its connection, its edge, its arguments and its ordering', () => {
  const sdl = expanded(BOOKS);
  expect(sdl).toContain('"""A page of books."""\ntype BookConnection {');
  expect(sdl).toContain('  nodes: [Book!]!');
  expect(sdl).toContain('  edges: [BookEdge!]!');
  expect(sdl).toContain('    filter: BookFilter\n');
  expect(sdl).toContain('    orderBy: [BookOrder!]\n');
  expect(sdl).toMatch(/"""A field to order books by\."""\ninput BookOrder \{/);
  expect(sdl).toMatch(/input BookFilter \{[^}]*title: TextFilter[^}]*not: BookFilter\n\}/);
});

test('a page that has neither filter nor ordering takes the arguments of pages alone', () => {
  const sdl = expanded(`
    type Query { books: BookConnection! @page }
    type Book @noun(plural: "books") { title: String! }
  `);
  const [, args] = /books\(([^)]*)\): BookConnection!/.exec(sdl) ?? [];
  expect([...(args ?? '').matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name)).toEqual([
    'first',
    'after',
    'last',
    'before',
  ]);
});

test('the ends of a range are in the description, and nothing of it is published', () => {
  const sdl = expanded(BOOKS);
  expect(sdl).toMatch(/1 to 1,000/);
  expect(sdl).not.toMatch(/@range|@page|\{min\}|directive/);
});

test('an edge with fields of its own begins with node and cursor', () => {
  const sdl = expanded(`${BOOKS}
    type Shelf { lent: LentBookConnection! @page }
    type LentBookEdge @edge(node: "Book", plural: "lent books") { until: Date }
  `);
  expect(sdl).toMatch(
    /type LentBookEdge \{\s+"[^}]*node: Book!\s+"[^}]*cursor: String!\s+until: Date\n\}/,
  );
  expect(sdl).toContain('"""A page of lent books."""\ntype LentBookConnection {');
});

test('quantifiers, enum filters and scalar filters are made where they are used', () => {
  const sdl = expanded(`${BOOKS}
    enum Genre { NOVEL }
    input ShelfFilter @filter { books: BookListFilter genre: GenreFilter since: DateFilter }
    type Shelf @noun(plural: "shelves") { id: ID! }
  `);
  expect(sdl).toMatch(/input BookListFilter \{[^}]*some: BookFilter[^}]*count: CountFilter\n\}/);
  expect(sdl).toMatch(/input GenreFilter \{[^}]*in: \[Genre!\]\n\}/);
  expect(sdl).toMatch(/input DateFilter \{[^}]*gte: Date[^}]*isNull: Boolean\n\}/);
  expect(sdl).not.toContain('DecimalFilter');
});

test('a type has the fields of its interfaces that it does not repeat', () => {
  const sdl = expanded(`
    type Query { thing: Thing }
    interface Thing { "\`{type}:<key>\`." id: ID! parts: [Book!]! }
    type Book implements Thing { title: String! }
  `);
  expect(sdl).toMatch(
    /type Book implements Thing \{[^}]*`book:<key>`[^}]*id: ID!\s+title: String!\s+parts: \[Book!\]!\n\}/,
  );
  expect(sdl).toContain('`<type>:<key>`');
});
