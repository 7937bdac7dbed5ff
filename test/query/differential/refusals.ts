import {
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import { nounOf } from './draw-arguments.ts';
import { nullsIn } from './fits.ts';
import type { Operation } from './operation.ts';
import { pageOf, type ItemOf } from './page.ts';

/** Why an operation may be refused as a whole before anything is read: what is wrong with its arguments. */
export function refusalsOf({ document, variables }: Operation, itemOf: ItemOf): Set<string> {
  const messages = new Set<string>();
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return messages;
  const { coerced = {}, errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variables },
  );
  for (const { message } of errors) messages.add(message);
  if (errors.length > 0) return messages;
  const types = new TypeInfo(schema);
  visit(
    expanded(document, coerced),
    visitWithTypeInfo(types, {
      FragmentDefinition: () => false,
      Field: (node) => {
        const field = types.getFieldDef();
        if (field == null || field.args.length === 0) return;
        // Of several things that are wrong with one field, any may be told.
        for (const left of [[''], ['filter'], ['first', 'last']])
          try {
            const args = Object.fromEntries(
              Object.entries(getArgumentValues(field, node, coerced)).filter(
                ([name]) => !left.includes(name),
              ),
            );
            if (!field.args.some(({ name }) => name === 'first')) continue;
            const { filter } = args;
            if (typeof filter === 'object' && filter !== null)
              for (const message of nullsIn(nounOf(field), filter)) messages.add(message);
            pageOf({}, itemOf, nounOf(field), [], args);
          } catch (thrown) {
            if (thrown instanceof Error) messages.add(thrown.message);
          }
      },
    }),
  );
  return messages;
}

/** With fragments in their places, and what is skipped left out. */
function expanded(document: DocumentNode, variables: Record<string, unknown>): DocumentNode {
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;
  const enter = (node: SelectionNode) => (isLeftOut(node) ? null : undefined);
  return visit(document, {
    Field: enter,
    InlineFragment: enter,
    FragmentSpread: (node) => {
      if (isLeftOut(node)) return null;
      for (const each of document.definitions)
        if (each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value)
          return { ...each, kind: Kind.INLINE_FRAGMENT, directives: [] };
      return undefined;
    },
  });
}
