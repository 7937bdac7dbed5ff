import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

const ROOT = import.meta.dirname;

/** Packages that only these rooms may import. */
const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['neo4j-driver-lite', ['src/graph', 'bench']],
]);

/** Packages that are names of our own rooms. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['@footnote-graph/client', 'client/src/index.ts'],
]);

type Imports = ReadonlyMap<string, readonly string[]>;

/** What a room may import: these rooms and files, every room by its door, or anything. */
type Allowed = ReadonlySet<string> | 'every room' | 'anything';

const MARKDOWN = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

const ROOMS = readTable(MARKDOWN);

/** The table of rooms in CONTRIBUTING.md, by the folder or file. */
function readTable(markdown: string): ReadonlyMap<string, Allowed> {
  const rows = markdown.matchAll(
    /^\| `((?:src|client|codegen|eval|examples|explorer|bench|test)\/[^`]*)` +\|[^|]*\| *([^|]*?) *\|$/gm,
  );
  return new Map(
    Array.from(rows, ([, path = '', mayImport = '']) => {
      const names = Array.from(mayImport.matchAll(/`([^`]+)`/g), ([, name = '']) =>
        roomNamed(name),
      );
      const allowed = mayImport.includes('every room')
        ? 'every room'
        : mayImport === 'anything'
          ? mayImport
          : new Set(names);
      return [path.replace(/\/$/, ''), allowed] as const;
    }),
  );
}

/** `graph` stands for `src/graph`; the client is a package of its own. */
function roomNamed(name: string): string {
  return name === 'client' ? 'client/src' : `src/${name}`;
}

function roomOf(file: string): string | undefined {
  return [...ROOMS.keys()].find((room) => file === room || file.startsWith(`${room}/`));
}

const fromRoot = (file: string) => relative(ROOT, file).split(sep).join(posix.sep);

/** The file that an import names, from the root; undefined for a package. */
function fileOf(from: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) return ALIASES.get(imported);
  return fromRoot(resolve(ROOT, dirname(from), imported));
}

/** What is wrong with an import, or undefined. */
function diagnose(file: string, imported: string): string | undefined {
  const room = roomOf(file);
  // Files at the root are settings.
  if (room === undefined) return file.includes('/') ? `${file} is in no room` : undefined;
  const allowed = ROOMS.get(room);
  if (allowed === undefined || allowed === 'anything') return undefined;
  const owners = PACKAGES.get(imported) ?? [room];
  if (!owners.includes(room)) return `Only ${owners.join(' and ')} may import ${imported}`;
  const target = fileOf(file, imported);
  const other = target === undefined ? undefined : roomOf(target);
  if (target === undefined || other === undefined) return undefined;
  if (other === room) {
    const circle = circles().get(file);
    if (circle?.has(target) !== true) return undefined;
    return `The imports of ${[...circle].join(', ')} form a circle`;
  }
  if (allowed !== 'every room' && !allowed.has(other)) return `${room} may not import ${other}`;
  const door = `${other}/index.ts`;
  if (target === other || target === door || !existsSync(join(ROOT, door))) return undefined;
  return `${target} is behind the door of ${other}: import ${door}`;
}

let known = { at: 0, circles: findCircles(new Map()) };

/** The circles of imports now; an editor keeps this module loaded while files change. */
function circles(): ReturnType<typeof findCircles> {
  if (Date.now() - known.at > 10_000)
    known = { at: Date.now(), circles: findCircles(readImports()) };
  return known.circles;
}

/** What each file of these folders imports, types included. */
function readImports(): Imports {
  const files = ['src', 'client/src', 'codegen', 'explorer/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => fromRoot(join(ROOT, folder, name))),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const found = text.matchAll(/(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm);
      return [file, Array.from(found, ([, imported = '']) => fileOf(file, imported) ?? '')];
    }),
  );
}

/** Tarjan's strongly connected components of two files or more, by each file in them. */
export function findCircles(imports: Imports): ReadonlyMap<string, ReadonlySet<string>> {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found = new Map<string, ReadonlySet<string>>();
  /** The lowest place in the order that can be reached without leaving the stack. */
  const visit = (file: string): number => {
    const place = order.size;
    order.set(file, place);
    stack.push(file);
    let low = place;
    for (const next of imports.get(file) ?? []) {
      const seen = order.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, seen);
    }
    if (low < place) return low;
    const circle = new Set(stack.splice(stack.indexOf(file)));
    if (circle.size > 1) for (const each of circle) found.set(each, circle);
    return place;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}

/**
 * Refuses an import, of a type too, that the table in CONTRIBUTING.md does not allow, that passes a door
 * by, or that is part of a circle. Our imports are relative and end in `.ts`, so that resolving them is a
 * line; the plugins that know rooms need as much configuration, know neither this table nor circles, or
 * do not run on each Node that installs this project.
 */
const walls: Rule.RuleModule = {
  create(context) {
    const file = fromRoot(context.filename);
    const check = ({ source }: { source?: unknown }) => {
      const node = source as Rule.Node | null | undefined;
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const message = diagnose(file, node.value);
      if (message !== undefined)
        context.report({ node, message: `${message}: see the table in CONTRIBUTING.md.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** ESLint keeps what it found of a file until its settings change: to it, the table is one of them. */
const version = createHash('sha256')
  .update(MARKDOWN)
  .update(readFileSync(import.meta.filename));

export default { meta: { name: 'rooms', version: version.digest('hex') }, rules: { walls } };
