import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from 'graphql';
import type { OperationInput } from './plan/index.ts';

type Operation = Pick<OperationInput, 'schema' | 'document' | 'operation'>;

/**
 * The same error with the place of the field whose argument is wrong: its location, and its path unless it is
 * below a list, where it would be at many. An error that has a place keeps it.
 */
export function placed(error: GraphQLError, field: FieldNode, operation: Operation): GraphQLError {
  const { message, extensions, path = pathOf(field, operation), nodes = [field] } = error;
  return new GraphQLError(message, { nodes, path, extensions });
}

/** The response keys that lead to a field of an operation; null below a list. */
function pathOf(field: FieldNode, { schema, document, operation }: Operation): string[] | null {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const typeNamed = (name: string, otherwise: GraphQLCompositeType) => {
    const type = schema.getType(name);
    return type !== undefined && isCompositeType(type) ? type : otherwise;
  };
  const within = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    keys: readonly string[],
  ): string[] | null => {
    for (const selection of selections) {
      const found = at(selection, type, keys);
      if (found !== null) return found;
    }
    return null;
  };
  const at = (
    selection: SelectionSetNode['selections'][number],
    type: GraphQLCompositeType,
    keys: readonly string[],
  ): string[] | null => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined) return null;
        const on = typeNamed(fragment.typeCondition.name.value, type);
        return within(fragment.selectionSet, on, keys);
      }
      case Kind.INLINE_FRAGMENT: {
        const on = selection.typeCondition?.name.value;
        return within(selection.selectionSet, on === undefined ? type : typeNamed(on, type), keys);
      }
      case Kind.FIELD: {
        const own = [...keys, selection.alias?.value ?? selection.name.value];
        if (selection === field) return own;
        if (selection.selectionSet === undefined) return null;
        if (!isObjectType(type) && !isInterfaceType(type)) return null;
        const answered = type.getFields()[selection.name.value]?.type;
        if (answered === undefined || isListType(getNullableType(answered))) return null;
        const below = getNamedType(answered);
        return isCompositeType(below) ? within(selection.selectionSet, below, own) : null;
      }
      default:
        return selection satisfies never;
    }
  };
  const root = schema.getRootType(operation.operation);
  return root == null ? null : within(operation.selectionSet, root, []);
}
