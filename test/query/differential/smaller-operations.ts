import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import type { Operation } from './operation.ts';

const DROPPED: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);

/** Valid operations with one part less, or one fragment opened, the largest parts first. */
export function* smallerOperations(operation: Operation): Iterable<Operation> {
  const { document, variables } = operation;
  for (const smaller of smallerDocuments(document)) {
    const tidy = withoutUnused(smaller);
    if (tidy.definitions.some(isEmpty) || validate(schema, tidy).length > 0) continue;
    const declared = variablesOf(tidy);
    const kept = Object.entries(variables).filter(([name]) => declared.has(name));
    yield { document: parse(print(tidy)), variables: Object.fromEntries(kept) };
  }
}

function* smallerDocuments(document: DocumentNode): Iterable<DocumentNode> {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (DROPPED.has(node.kind) || node.kind === Kind.LIST) nodes.push(node);
    },
  });
  for (const node of nodes)
    if (node.kind === Kind.LIST)
      for (const item of node.values) yield replaced(document, item, null);
    else yield replaced(document, node, null);
  for (const node of nodes)
    if (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD)
      yield opened(document, node);
    else if (node.kind === Kind.FIELD && node.alias !== undefined)
      yield replaced(document, node.alias, null);
}

function replaced(document: DocumentNode, target: ASTNode, by: ASTNode | null): DocumentNode {
  return visit(document, { enter: (node) => (node === target ? by : undefined) });
}

/** The fragment's fields in the fragment's place. */
function opened(document: DocumentNode, target: SelectionNode): DocumentNode {
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const inside =
    target.kind === Kind.FRAGMENT_SPREAD
      ? fragments.find(({ name }) => name.value === target.name.value)?.selectionSet
      : target.selectionSet;
  return visit(document, {
    SelectionSet: (set) =>
      set.selections.includes(target)
        ? {
            ...set,
            selections: set.selections.flatMap((each) =>
              each === target ? (inside?.selections ?? []) : [each],
            ),
          }
        : undefined,
  });
}

/** Selections that are empty, and fragments and variables that nothing uses, are left out. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(`...${name.value}`),
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
  });
  const dropped: boolean[] = [];
  const drop = (unused: boolean) => {
    if (unused) dropped.push(unused);
    return unused ? null : undefined;
  };
  const tidy = visit(document, {
    FragmentDefinition: (node) => drop(!used.has(`...${node.name.value}`)),
    VariableDefinition: (node) => drop(!used.has(`$${node.variable.name.value}`)),
    Field: (node) => drop(isEmpty(node)),
    InlineFragment: (node) => drop(isEmpty(node)),
  });
  return dropped.length > 0 ? withoutUnused(tidy) : tidy;
}

function isEmpty(node: ASTNode | undefined): boolean {
  const set: unknown = node === undefined ? undefined : Reflect.get(node, 'selectionSet');
  return isSelectionSet(set) && set.selections.length === 0;
}

function isSelectionSet(value: unknown): value is SelectionSetNode {
  return typeof value === 'object' && value !== null && 'selections' in value;
}

function variablesOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: ({ variable }) => void names.add(variable.name.value),
  });
  return names;
}
