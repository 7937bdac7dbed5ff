import {
  isTypeDefinitionNode,
  Kind,
  specifiedScalarTypes,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { diagnostic } from '../source.ts';
import { applied, argumentOf, described, filled, isTemplate, type Filling } from './template.ts';

/** Templates for types that are referred to and not defined, by what their names end in; longest first. */
const SUFFIXES = ['Connection', 'ListFilter', 'Filter', 'Edge', 'Order'] as const;

const BUILT_IN: ReadonlySet<string> = new Set(specifiedScalarTypes.map(({ name }) => name));

type Fields = readonly (FieldDefinitionNode | InputValueDefinitionNode)[];

/** Words for `{name}` in any description. */
export type Words = Readonly<Record<string, string>>;

/**
 * The source schema with everything written out that its directives and templates say.
 * @throws {Error} that lists what is wrong, each with file and line.
 */
export function expand(source: DocumentNode, words: Words): DocumentNode {
  const expansion = new Expansion(source, words);
  const definitions = expansion.definitions();
  if (expansion.diagnostics.length > 0)
    throw new Error(`schema/ is not complete:\n${expansion.diagnostics.join('\n')}`);
  return { kind: Kind.DOCUMENT, definitions };
}

class Expansion {
  readonly diagnostics: string[] = [];
  readonly #words: Words;
  readonly #source: readonly TypeDefinitionNode[];
  readonly #others: readonly DefinitionNode[];
  readonly #templates = new Map<string, TypeDefinitionNode>();
  readonly #defined = new Map<string, TypeDefinitionNode>();

  constructor({ definitions }: DocumentNode, words: Words) {
    this.#words = words;
    const types = definitions.filter(isTypeDefinitionNode);
    this.#others = definitions.filter((definition) => !isTypeDefinitionNode(definition));
    this.#source = types.filter((type) => !isTemplate(type));
    for (const type of types)
      (isTemplate(type) ? this.#templates : this.#defined).set(type.name.value, type);
  }

  definitions(): DefinitionNode[] {
    let types = this.#source.map((type) => this.#written(type));
    const made = new Set<string>();
    // What a template makes may refer to what another one makes.
    for (;;) {
      const missing = this.#missing(types, made);
      if (missing.size === 0) return [...this.#others, ...types];
      for (const [name, reference] of missing) {
        made.add(name);
        types = this.#withMade(types, name, reference);
      }
    }
  }

  /** A definition with all that its directives add. */
  #written(definition: TypeDefinitionNode): TypeDefinitionNode {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return this.#object(definition);
      case Kind.INTERFACE_TYPE_DEFINITION:
        return this.#described(
          { ...definition, fields: this.#pages(definition.fields ?? []) },
          '<type>',
        );
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return this.#input(definition);
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
        return this.#described(definition, '<type>');
      default:
        return definition satisfies never;
    }
  }

  #object(definition: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
    const name = definition.name.value;
    const edge = applied(definition, 'edge');
    const node = argumentOf(edge, 'node');
    const inherited = this.#inherited(definition);
    const fields = [
      ...(node === undefined ? [] : this.#from('_Edge', this.#filling(name, 'Edge', node))),
      ...inherited.first,
      ...(definition.fields ?? []),
      ...inherited.last,
      ...(applied(definition, 'link') === undefined
        ? []
        : this.#from('_Link', this.#filling(name, '', name))),
    ].filter((field) => field.kind === Kind.FIELD_DEFINITION);
    const description =
      edge === undefined || definition.description !== undefined
        ? definition.description
        : this.#template('_Edge', this.#filling(name, 'Edge', node ?? ''))?.description;
    return this.#described(
      { ...definition, fields: this.#pages(fields), ...(description && { description }) },
      name.toLowerCase(),
    );
  }

  /** Fields of interfaces that a type does not repeat: values come first, and links last. */
  #inherited({ interfaces, fields }: ObjectTypeDefinitionNode): { first: Fields; last: Fields } {
    const own = new Set(fields?.map((field) => field.name.value));
    const all = new Map<string, FieldDefinitionNode>();
    for (const each of interfaces ?? []) {
      const found = this.#defined.get(each.name.value);
      if (found?.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const field of found.fields ?? [])
        if (!own.has(field.name.value) && !all.has(field.name.value))
          all.set(field.name.value, field);
    }
    const isValue = ({ type }: FieldDefinitionNode) => this.#isLeaf(namedType(type).name.value);
    const inherited = [...all.values()];
    return {
      first: inherited.filter(isValue),
      last: inherited.filter((field) => !isValue(field)),
    };
  }

  #isLeaf(type: string): boolean {
    const kind = this.#defined.get(type)?.kind;
    return (
      BUILT_IN.has(type) ||
      kind === Kind.SCALAR_TYPE_DEFINITION ||
      kind === Kind.ENUM_TYPE_DEFINITION
    );
  }

  #input(definition: InputObjectTypeDefinitionNode): InputObjectTypeDefinitionNode {
    if (applied(definition, 'filter') === undefined) return this.#described(definition, '<type>');
    const name = definition.name.value;
    const filling = this.#filling(name, 'Filter', name.replace(/Filter$/, ''));
    const junctions = this.#from('_Filter', filling).filter(
      (field) => field.kind === Kind.INPUT_VALUE_DEFINITION,
    );
    const own = (definition.fields ?? []).map((field) => {
      const text = field.description ?? this.#descriptionOf(filling.noun, field.name.value);
      return text === undefined ? field : { ...field, description: text };
    });
    const description = definition.description ?? this.#template('_Filter', filling)?.description;
    return this.#described(
      {
        ...definition,
        fields: [...own, ...junctions],
        ...(description && { description }),
      },
      this.#defined.get(filling.noun)?.kind === Kind.UNION_TYPE_DEFINITION
        ? '<type>'
        : filling.noun.toLowerCase(),
    );
  }

  /** What a noun's field of some name is described as; of a union, that of its first member with it. */
  #descriptionOf(noun: string, field: string): StringValueNode | undefined {
    const definition = this.#defined.get(noun);
    switch (definition?.kind) {
      case Kind.UNION_TYPE_DEFINITION:
        return (definition.types ?? [])
          .map((member) => this.#descriptionOf(member.name.value, field))
          .find((found) => found !== undefined);
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return (
          definition.fields?.find(({ name }) => name.value === field)?.description ??
          (definition.interfaces ?? [])
            .map((each) => this.#descriptionOf(each.name.value, field))
            .find((found) => found !== undefined)
        );
      case undefined:
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return undefined;
      default:
        return definition satisfies never;
    }
  }

  /** Fields with the arguments of pages and of moments. */
  #pages(fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
    return fields.map((field) => this.#moment(this.#page(field)));
  }

  #page(field: FieldDefinitionNode): FieldDefinitionNode {
    const page = applied(field, 'page');
    const type = namedType(field.type).name.value;
    if (page === undefined) {
      if (type.endsWith('Connection'))
        this.#report(field.name, `${field.name.value} returns ${type}, so it must have @page.`);
      return field;
    }
    const noun = this.#nounOfPages(type.replace(/Connection$/, ''));
    const filtered = argumentOf(page, 'filter') !== 'false';
    return this.#with(field, '_Page', noun, (argument) => {
      const of = namedType(argument.type).name.value;
      if (of === `${noun}Filter`) return filtered && this.#defined.has(of);
      return of === `${noun}Order` ? filtered && this.#defined.has(`${of}Field`) : true;
    });
  }

  #moment(field: FieldDefinitionNode): FieldDefinitionNode {
    if (applied(field, 'moment') === undefined) return field;
    return this.#with(field, '_Moment', namedType(field.type).name.value, () => true);
  }

  /** A field with those arguments of a template that it has not itself. */
  #with(
    field: FieldDefinitionNode,
    template: string,
    noun: string,
    isTaken: (argument: InputValueDefinitionNode) => boolean,
  ): FieldDefinitionNode {
    const own = new Set(field.arguments?.map(({ name }) => name.value));
    const added = this.#from(template, this.#filling(noun, '', noun))
      .filter((argument) => argument.kind === Kind.INPUT_VALUE_DEFINITION)
      .filter((argument) => !own.has(argument.name.value) && isTaken(argument));
    return { ...field, arguments: [...(field.arguments ?? []), ...added] };
  }

  /** The noun that pages with edges of `<base>Edge` are filtered and ordered by. */
  #nounOfPages(base: string): string {
    const edge = this.#edgeOf(base);
    return argumentOf(edge, 'by') ?? argumentOf(edge, 'node') ?? base;
  }

  #edgeOf(base: string) {
    const definition = this.#defined.get(`${base}Edge`);
    return definition?.kind === Kind.OBJECT_TYPE_DEFINITION
      ? applied(definition, 'edge')
      : undefined;
  }

  /** Types that are referred to and neither defined nor made yet, with where that is. */
  #missing(all: readonly TypeDefinitionNode[], made: ReadonlySet<string>): Map<string, NameNode> {
    const known = new Set(all.map((each) => each.name.value));
    const missing = new Map<string, NameNode>();
    for (const definition of all)
      visit(definition, {
        [Kind.NAMED_TYPE]: ({ name }: NamedTypeNode) => {
          const { value } = name;
          if (!known.has(value) && !BUILT_IN.has(value) && !made.has(value) && !missing.has(value))
            missing.set(value, name);
        },
      });
    return missing;
  }

  /** The definitions with the one that a template makes, next to what it belongs to. */
  #withMade(
    all: readonly TypeDefinitionNode[],
    name: string,
    reference: NameNode,
  ): TypeDefinitionNode[] {
    const suffix = SUFFIXES.find((each) => name.endsWith(each)) ?? '';
    const base = name.slice(0, name.length - suffix.length);
    const noun = argumentOf(this.#edgeOf(base), 'node') ?? base;
    const found = this.#defined.get(noun);
    const template = suffix === '' || found === undefined ? null : templateFor(suffix, found);
    const type =
      template === null
        ? null
        : this.#template(template, this.#filling(name, suffix, noun), reference);
    if (type === null || suffix === '') {
      this.#report(reference, `${name} is not defined, and no template makes it.`);
      return [...all];
    }
    const before = suffix === 'Order' ? `${name}Field` : `${base}Edge`;
    const names = all.map((each) => each.name.value);
    const follows =
      suffix === 'ListFilter' ? `${base}Filter` : suffix === 'Edge' ? `${base}Connection` : base;
    const next = names.indexOf(before);
    const at = next >= 0 && suffix !== 'Filter' ? next : names.lastIndexOf(follows) + 1;
    return all.toSpliced(at, 0, type);
  }

  #template(name: string, filling: Filling, at?: NameNode): TypeDefinitionNode | null {
    const template = this.#templates.get(name);
    if (template === undefined) return null;
    const made = this.#withRanges(filled(template, filling));
    // Any template of filters makes a type of that name.
    const value = `${filling.base}${name.replace(/^_(?:Enum|Scalar)?/, '')}`;
    return { ...made, name: { ...made.name, value, ...(at?.loc && { loc: at.loc }) } };
  }

  /** The fields of a template. */
  #from(name: string, filling: Filling): Fields {
    const made = this.#template(name, filling);
    if (made !== null && 'fields' in made) return made.fields ?? [];
    throw new Error(`schema/ has no template ${name}.`);
  }

  #filling(name: string, suffix: string, noun: string): Filling {
    const base = suffix === '' ? name : name.slice(0, name.length - suffix.length);
    return { noun, base, words: { ...this.#words, plural: this.#pluralOf(base, noun) } };
  }

  #pluralOf(base: string, noun: string): string {
    const definition = this.#defined.get(noun);
    const own = definition && applied(definition, 'noun');
    return argumentOf(this.#edgeOf(base), 'plural') ?? argumentOf(own, 'plural') ?? noun;
  }

  #described<Node extends TypeDefinitionNode>(node: Node, type: string): Node {
    const words = { ...this.#words, type };
    return this.#withRanges(
      visit(node, {
        [Kind.STRING]: (text, key) =>
          key === 'description' ? { ...text, value: described(text.value, words) } : undefined,
      }),
    );
  }

  /** `{min}` and `{max}` in the descriptions of arguments are what @range says. */
  #withRanges<Node extends TypeDefinitionNode>(node: Node): Node {
    return visit(node, {
      [Kind.INPUT_VALUE_DEFINITION]: (argument) => {
        const range = applied(argument, 'range');
        if (range === undefined || argument.description === undefined) return undefined;
        const words = Object.fromEntries(
          ['min', 'max', 'default'].map((name) => [name, counted(argumentOf(range, name))]),
        );
        const value = described(argument.description.value, words);
        return { ...argument, description: { ...argument.description, value } };
      },
    });
  }

  #report({ loc }: NameNode, text: string): void {
    const place = { file: loc?.source.name ?? 'schema/', line: loc?.startToken.line ?? 1 };
    this.diagnostics.push(diagnostic(place, text));
  }
}

/** The template that makes a type with this suffix for a noun. */
function templateFor(suffix: (typeof SUFFIXES)[number], noun: TypeDefinitionNode): string | null {
  if (suffix !== 'Filter') return `_${suffix}`;
  if (noun.kind === Kind.ENUM_TYPE_DEFINITION) return '_EnumFilter';
  return noun.kind === Kind.SCALAR_TYPE_DEFINITION ? '_ScalarFilter' : null;
}

function namedType(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedType(type.type);
}

/** `1000` → `1,000` */
function counted(number: string | undefined): string {
  return number === undefined ? '0' : Number(number).toLocaleString('en');
}
