import {
  doTypesOverlap,
  GraphQLBoolean,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import { drawArguments } from './draw-arguments.ts';
import type { Drawing } from './drawing.ts';
import { Variable, toNode } from './variable.ts';

const named = (value: string) => ({ kind: Kind.NAME as const, value });

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: named('__typename') };

const TOTAL: FieldNode = { kind: Kind.FIELD, name: named('totalCount') };

/** What of the schema is drawn: every field but those that nothing can be held against. */
export type Drawable = (type: string, field: string) => boolean;

const COMPOSITE = Object.values(schema.getTypeMap())
  .filter(isCompositeType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query');

/** Some fields of a type, nested to a depth, in fragments here and there. */
export function drawSelection(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  drawable: Drawable,
): SelectionSetNode {
  const { chance } = drawing;
  const selections: SelectionNode[] = [];
  const count = 1 + chance.below(depth > 2 ? 3 : 4);
  for (let each = 0; each < count; each++) {
    if (drawing.budget <= 0) break;
    selections.push(...drawOne(drawing, type, depth, drawable));
  }
  if (selections.length === 0) selections.push(TYPENAME);
  return { kind: Kind.SELECTION_SET, selections };
}

function drawOne(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  drawable: Drawable,
): SelectionNode[] {
  const { chance } = drawing;
  if (depth > 0 && type.name !== 'Query' && chance.percent(isAbstractType(type) ? 60 : 12))
    return [drawFragment(drawing, type, depth, drawable)];
  if (chance.percent(5) || isUnionType(type)) return [TYPENAME];
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      drawable(type.name, field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
  );
  if (fields.length === 0) return [TYPENAME];
  const links = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const field = chance.oneOf(links.length > 0 && chance.percent(45) ? links : fields);
  const one = drawField(drawing, field, depth, drawable);
  // The same field twice, what is selected of it to be merged.
  if (one.selectionSet === undefined || !chance.percent(6)) return [one];
  const again = drawSelection(drawing, composite(field), depth - 1, drawable);
  return [one, { ...one, directives: [], selectionSet: again }];
}

function drawField(
  drawing: Drawing,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  drawable: Drawable,
): FieldNode {
  const { chance, keys } = drawing;
  drawing.budget -= 1;
  const args = drawArguments(drawing, field);
  const meaning = `${field.name}(${args.map(print).join()}): ${String(field.type)}`;
  const wanted = chance.percent(12) ? chance.oneOf(['a', 'b', 'id', 'c']) : field.name;
  const free = [wanted, ...Array.from({ length: 99 }, (_, at) => `${wanted}${at}`)].find(
    (key) => (keys.get(key) ?? meaning) === meaning,
  );
  const key = free ?? field.name;
  keys.set(key, meaning);
  // What is wrong with a filter shows where the filter is read.
  const filtered = args.some(({ name }) => name.value === 'filter');
  return {
    kind: Kind.FIELD,
    name: named(field.name),
    ...(key === field.name ? {} : { alias: named(key) }),
    arguments: args,
    directives: drawDirectives(drawing),
    ...(isLeafType(getNamedType(field.type))
      ? {}
      : {
          selectionSet: withTotal(
            filtered,
            drawSelection(drawing, composite(field), depth - 1, drawable),
          ),
        }),
  };
}

function withTotal(filtered: boolean, set: SelectionSetNode): SelectionSetNode {
  return filtered ? { ...set, selections: [...set.selections, TOTAL] } : set;
}

function drawFragment(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  drawable: Drawable,
): SelectionNode {
  const { chance, fragments } = drawing;
  const types = COMPOSITE.filter((each) => doTypesOverlap(schema, type, each));
  const near = types.filter((each) => isObjectType(each) || isInterfaceType(each));
  const condition = chance.oneOf(chance.percent(80) && near.length > 0 ? near : types);
  const known = fragments.filter(({ typeCondition }) =>
    types.some(({ name }) => name === typeCondition.name.value),
  );
  if (known.length > 0 && chance.percent(30)) {
    const { name } = chance.oneOf(known);
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: drawDirectives(drawing) };
  }
  const bare = condition === type && chance.percent(40);
  const directives = drawDirectives(drawing);
  const selectionSet = drawSelection(drawing, condition, depth - 1, drawable);
  const typeCondition = { kind: Kind.NAMED_TYPE as const, name: named(condition.name) };
  if (bare) return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet };
  if (!chance.percent(35))
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
  const name = named(`F${fragments.length}`);
  fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
  return { kind: Kind.FRAGMENT_SPREAD, name, directives };
}

function drawDirectives(drawing: Drawing): DirectiveNode[] {
  const { chance } = drawing;
  return ['skip', 'include'].flatMap((name): DirectiveNode[] => {
    if (!chance.percent(5)) return [];
    const value = chance.percent(name === 'skip' ? 30 : 70);
    const drawn = drawing.byVariable(value, 'Boolean!', 60);
    // A null would be refused here.
    if (drawn instanceof Variable && drawing.values[drawn.name] === null)
      drawing.values[drawn.name] = !value;
    const argument = {
      kind: Kind.ARGUMENT as const,
      name: named('if'),
      value: toNode(drawn, GraphQLBoolean),
    };
    return [{ kind: Kind.DIRECTIVE, name: named(name), arguments: [argument] }];
  });
}

function composite(field: GraphQLField<unknown, unknown>): GraphQLCompositeType {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new TypeError(`${field.name} has no fields.`);
  return type;
}
