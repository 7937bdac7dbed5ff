import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type {
  Catalogue,
  Expression,
  Field,
  IndexedPaths,
  LinkedField,
  Origin,
  Page,
  Pattern,
  Read,
  TypeKind,
} from '../../src/catalogue/index.ts';
import { entryOf, type Ground } from '../check/ground.ts';
import { edgeOf, isConnection, objectTypes } from '../check/own-fields.ts';
import { complaint, type Entry } from '../cypher/index.ts';
import { argumentsOf } from './arguments.ts';
import { directiveOf } from './directive.ts';
import { nounsOf } from './nouns.ts';
import { indexedPathOf, patternOf } from './patterns.ts';

/** What generation tells the engine, and what is wrong with what it was told itself. */
export interface Facts {
  readonly catalogue: Catalogue;
  /** `SearchEdge.text` */
  readonly derived: readonly string[];
  readonly complaints: readonly string[];
}

/** The facts of every field, noun and type. */
export function factsOf(ground: Ground): Facts {
  const facts = new FactBuilder(ground);
  facts.checkOrders();
  const fields = facts.fields();
  const nouns = nounsOf(ground, facts);
  const pageSize = facts.pageSize();
  return {
    catalogue: { fields, nouns, types: typeKinds(ground), pageSize },
    derived: Object.keys(fields).filter((name) => fields[name]?.kind === 'derived'),
    complaints: facts.complaints,
  };
}

/** Collects facts and complaints. */
export class FactBuilder {
  readonly complaints: string[] = [];
  readonly #ground: Ground;
  readonly #patterns = new Map<Entry, Pattern>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  fields(): Record<string, Field> {
    const edges = new Set(objectTypes(this.#ground.schema).filter(isConnection).map(edgeOf));
    return Object.fromEntries(
      objectTypes(this.#ground.schema)
        .filter((type) => !isConnection(type) && type.name !== 'PageInfo')
        .flatMap((type) =>
          Object.values(type.getFields())
            .filter(({ name }) => !edges.has(type) || (name !== 'node' && name !== 'cursor'))
            .flatMap((field) => {
              const fact = this.#field(type, field);
              return fact === null ? [] : [[`${type.name}.${field.name}`, fact] as const];
            }),
        ),
    );
  }

  #field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Field | null {
    const target = getNamedType(field.type);
    const name = `${type.name}.${field.name}`;
    if (directiveOf(this.#ground.schema, 'derived', field) !== null)
      return { kind: 'derived', read: this.read(name, field.name), type: target.name };
    if (isLeafType(target)) return { kind: 'scalar', read: this.read(name, field.name) };
    const entry = entryOf(this.#ground, type, field.name);
    const pattern = entry === undefined ? null : this.patternOf(entry);
    if (pattern?.kind === 'embedded') return { kind: 'embedded', type: target.name };
    const origin = this.#origin(type, field, entry);
    return origin === null ? null : this.#linked(type, field, origin, entry);
  }

  #origin(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    entry: Entry | undefined,
  ): Origin | null {
    if (entry === undefined) {
      if (type !== this.#ground.schema.getQueryType()) return null;
      const items = this.#itemsOf(field);
      return isAbstractType(items) ? { kind: 'node' } : { kind: 'label', label: items.name };
    }
    const pattern = this.patternOf(entry);
    const own = entry.owner === type.name;
    const { name } = entry;
    if (pattern.kind === 'path') return { kind: 'path', name, own, path: pattern };
    return pattern.kind === 'statement'
      ? { kind: 'statement', name, own, statement: pattern }
      : null;
  }

  #linked(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    origin: Origin,
    entry: Entry | undefined,
  ): LinkedField {
    const { schema } = this.#ground;
    const target = getNamedType(field.type);
    const paged = isConnection(target);
    const list = isListType(getNullableType(field.type));
    const facts = argumentsOf(schema, field, origin, paged);
    for (const name of origin.kind === 'statement' ? origin.statement.literals : [])
      if (facts[name] !== undefined && facts[name].range === null && entry !== undefined)
        this.complaints.push(
          complaint(
            entry.block,
            `${type.name}.${field.name} writes $$${name} into its text, so the argument needs @range in schema/.`,
          ),
        );
    return {
      kind: paged ? 'connection' : list ? 'list' : 'link',
      type: this.#itemsOf(field).name,
      origin,
      arguments: facts,
      page: paged ? this.#page(field, entry) : null,
    };
  }

  /** The type of a field's items: of a connection, that of its nodes. */
  #itemsOf(field: GraphQLField<unknown, unknown>) {
    const target = getNamedType(field.type);
    const { schema } = this.#ground;
    const connection = schema.getType(target.name);
    if (!isConnection(target) || connection === undefined || !('getFields' in connection))
      return target;
    const nodes = connection.getFields()['nodes'];
    return nodes === undefined ? target : getNamedType(nodes.type);
  }

  #page(field: GraphQLField<unknown, unknown>, entry: Entry | undefined): Page {
    const filter = field.args.find(({ name }) => name === 'filter');
    const noun =
      filter === undefined
        ? this.#itemsOf(field).name
        : getNamedType(filter.type).name.replace(/Filter$/, '');
    const ofEdge = this.#ground.stored.has(noun);
    return { noun, ofEdge, indexed: entry === undefined ? {} : this.indexed(entry) };
  }

  /** The other access paths of a field, by ordering. */
  indexed({ owner, field, by }: Entry): IndexedPaths {
    const others = [...this.#ground.entries.values()].filter(
      (other) => by === null && other.owner === owner && other.field === field && other.by !== null,
    );
    return Object.fromEntries(
      others.flatMap((other) => {
        const pattern = this.patternOf(other);
        const indexed = pattern.kind === 'path' ? indexedPathOf(pattern) : null;
        return indexed === null ? [] : [[other.by ?? '', indexed] as const];
      }),
    );
  }

  /** What stands under "by" is a path that an index can have in order, or a sort key. */
  checkOrders(): void {
    for (const entry of this.#ground.entries.values()) {
      const pattern = entry.by === null ? null : this.patternOf(entry);
      if (pattern?.kind === 'path' && indexedPathOf(pattern) === null)
        this.complaints.push(
          complaint(
            entry.block,
            `${entry.name} must be a node with its parent's id as a property, like (quote:Quote {speaker: person.id}).`,
          ),
        );
      if (pattern?.kind === 'expression' && pattern.property === null)
        this.complaints.push(
          complaint(entry.block, `${entry.name} must be a property, like quote.sortDate.`),
        );
    }
  }

  patternOf(entry: Entry): Pattern {
    const known = this.#patterns.get(entry);
    if (known !== undefined) return known;
    const type = this.#ground.schema.getType(entry.owner);
    const field = type && 'getFields' in type ? type.getFields()[entry.field] : undefined;
    const filter =
      field && 'args' in field ? field.args.find(({ name }) => name === 'filter') : undefined;
    const noun = filter && getNamedType(filter.type).name.replace(/Filter$/, '');
    const pattern = patternOf(entry, noun ?? null);
    this.#patterns.set(entry, pattern);
    return pattern;
  }

  /** How a field or a filter's field is read: by its expression or, without one, as the property. */
  read(name: string, field: string): Read {
    return this.expression(name) ?? { kind: 'property', name: field };
  }

  expression(name: string): Expression | null {
    const entry = this.#ground.entries.get(name);
    const pattern = entry && this.patternOf(entry);
    return pattern?.kind === 'expression' ? pattern : null;
  }

  pageSize(): Catalogue['pageSize'] {
    const args = this.#ground.schema.getDirective('pageSize')?.args ?? [];
    const value = (name: string) => {
      const found: unknown = args.find((arg) => arg.name === name)?.defaultValue;
      return typeof found === 'number' ? found : 0;
    };
    return { default: value('default'), max: value('max') };
  }
}

function typeKinds({ schema }: Ground): Record<string, TypeKind> {
  const types = objectTypes(schema);
  const edges = new Set(types.filter(isConnection).map(edgeOf));
  const kindOf = (type: GraphQLObjectType): TypeKind => {
    if (isConnection(type)) return 'connection';
    if (edges.has(type)) return 'edge';
    return type.name === 'PageInfo' ? 'pageInfo' : 'object';
  };
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries([
    ...types.map((type) => [type.name, kindOf(type)] as const),
    ...abstract.map(({ name }) => [name, 'abstract'] as const),
  ]);
}
