import {
  Kind,
  parse,
  parseType,
  print,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import type { Operation } from './operation.ts';

const named = (value: string) => ({ kind: Kind.NAME as const, value });

/** The same question in other words: what an operation's statement must not depend on. */
export const SAID_OTHERWISE: Readonly<Record<string, (operation: Operation) => Operation>> = {
  'other aliases': ({ document, variables }) => ({ document: aliased(document), variables }),
  'other order': ({ document, variables }) => ({ document: reversed(document), variables }),
  'fragments in place': ({ document, variables }) => ({ document: inlined(document), variables }),
  'fragments apart': ({ document, variables }) => ({ document: spread(document), variables }),
  'values by variables': byVariables,
};

function aliased(document: DocumentNode): DocumentNode {
  const keys = new Map<string, string>();
  return visit(document, {
    Field: (node): FieldNode => {
      const key = node.alias?.value ?? node.name.value;
      const other = keys.get(key) ?? `k${keys.size}`;
      keys.set(key, other);
      return { ...node, alias: named(other) };
    },
  });
}

function reversed(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (node): SelectionSetNode => ({ ...node, selections: node.selections.toReversed() }),
    },
  });
}

function inlined(document: DocumentNode): DocumentNode {
  const known = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const definitions = document.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION);
  return visit(
    { ...document, definitions },
    {
      FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
        const fragment = known.find((each) => each.name.value === name.value);
        if (fragment === undefined) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
      },
    },
  );
}

function spread(document: DocumentNode): DocumentNode {
  const made: FragmentDefinitionNode[] = [];
  const asked = visit(document, {
    InlineFragment: {
      leave: ({ typeCondition, selectionSet, directives = [] }): FragmentSpreadNode | undefined => {
        if (typeCondition === undefined) return undefined;
        const name = named(`G${made.length}`);
        made.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
        return { kind: Kind.FRAGMENT_SPREAD, name, directives };
      },
    },
  });
  return { ...asked, definitions: [...asked.definitions, ...made] };
}

function hasVariables(argument: ArgumentNode): boolean {
  let found = false;
  visit(argument, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}

/** Each argument without variables is replaced by a new variable. */
function byVariables({ document, variables }: Operation): Operation {
  const types = new TypeInfo(schema);
  const given: Record<string, unknown> = { ...variables };
  const declared: VariableDefinitionNode[] = [];
  const bySaid = new Map<string, VariableNode>();
  const asked = visit(
    document,
    visitWithTypeInfo(types, {
      Argument: (node): ArgumentNode | undefined => {
        const type = types.getInputType();
        if (type == null || types.getDirective() != null || hasVariables(node)) return undefined;
        const value: unknown = valueFromAST(node.value, type);
        if (value === undefined) return undefined;
        // Fields of one key have equal arguments, and must keep them.
        const said = `${print(node.value)}: ${String(type)}`;
        const known = bySaid.get(said);
        if (known !== undefined) return { ...node, value: known };
        const variable = { kind: Kind.VARIABLE as const, name: named(`w${declared.length}`) };
        bySaid.set(said, variable);
        given[variable.name.value] = value;
        const definition = { kind: Kind.VARIABLE_DEFINITION as const, variable };
        declared.push({ ...definition, type: parseType(String(type)) });
        return { ...node, value: variable };
      },
    }),
  );
  const withVariables = visit(asked, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...declared],
    }),
  });
  return { document: parse(print(withVariables)), variables: given };
}
