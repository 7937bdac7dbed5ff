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
import { nounOf, nounsOfFilters } from './draw-arguments.ts';
import { nullsIn } from './fits.ts';
import type { Operation } from './operation.ts';
import { pageOf, type ItemOf } from './page.ts';
import { assertSearchPage } from './search-page.ts';

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
        for (const left of [[], ['first', 'last']])
          try {
            const args = Object.fromEntries(
              Object.entries(getArgumentValues(field, node, coerced)).filter(
                ([name]) => !left.includes(name),
              ),
            );
            if (!field.args.some(({ name }) => name === 'first')) continue;
            for (const [name, noun] of nounsOfFilters(field)) {
              const filter = args[name];
              if (typeof filter === 'object' && filter !== null)
                for (const message of nullsIn(noun, filter)) messages.add(message);
            }
            const page = { ...args, filter: null };
            if (field.name === 'search') assertSearchPage(page);
            else pageOf({}, itemOf, nounOf(field), [], page);
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
