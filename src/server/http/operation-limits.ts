import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  type DefinitionNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { MAX_NESTED_BRACKETS, TOO_NESTED } from '../errors/index.ts';
import type { Settings } from '../settings.ts';

/** Enough for a `nodes` of 1,000 ids with a deep selection. */
export const MAX_TOKENS = 10_000;
/** Enough to give every entity of a page an alias; more would evade page sizes. */
const MAX_ALIASES = 100;
/** Of an operation and its fragments together. */
const MAX_DIRECTIVES = 50;

/** `__type` fields of one operation. */
const MAX_TYPES_ASKED = 10;

/** Fields that only lead to the entries of a page, and so do not count as depth. */
const OF_PAGES: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/** Validation rules that limit an operation; a fragment counts wherever it is spread. */
export function operationLimits({ maxDepth, introspection }: Settings): ValidationRule[] {
  return [
    limitBrackets,
    limitDepth(maxDepth),
    limitIntrospection(introspection),
    maxAliasesRule({
      n: MAX_ALIASES,
      ...refusing(
        `An operation may have ${MAX_ALIASES} aliases, and this one has more: use nodes(ids), or a filter with in.`,
      ),
    }),
    maxDirectivesRule({
      n: MAX_DIRECTIVES,
      ...refusing(`An operation may have ${MAX_DIRECTIVES} directives, and this one has more.`),
    }),
  ];
}

/** Reports as graphql-js's own rules do: a thrown error would be a fault of the server. */
function refusing(message: string) {
  const report = (context: ValidationContext | null) => {
    const nodes = context?.getDocument().definitions.filter(isOperation) ?? [];
    context?.reportError(new GraphQLError(message, { nodes }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}

const OPENING: ReadonlySet<string> = new Set(['{', '[', '(']);
const CLOSING: ReadonlySet<string> = new Set(['}', ']', ')']);

/**
 * Refuses documents that nest so deeply that other rules, which recurse for each level, would run out
 * of stack: it removes the definitions before they are visited.
 */
const limitBrackets: ValidationRule = (context) => ({
  Document: (document) => {
    let nested = 0;
    for (let token = document.loc?.startToken ?? null; token !== null; token = token.next) {
      if (OPENING.has(token.kind)) nested++;
      if (CLOSING.has(token.kind)) nested--;
      if (nested <= MAX_NESTED_BRACKETS) continue;
      const nodes = document.definitions.filter(isOperation);
      context.reportError(new GraphQLError(TOO_NESTED, { nodes }));
      return { ...document, definitions: [] };
    }
    return undefined;
  },
});

/** The field at the end of the deepest path of a selection, and how deep it is. */
interface Deepest {
  depth: number;
  field: FieldNode | undefined;
}

const NO_FIELD: Deepest = { depth: 0, field: undefined };

/** Limits how deep fields nest, without {@link OF_PAGES} and without questions about the schema. */
function limitDepth(maxDepth: number): ValidationRule {
  return (context) => {
    const fragments = new Map<string, Deepest>();
    const deepestOf = ({ selections }: SelectionSetNode): Deepest => {
      let deepest = NO_FIELD;
      for (const selection of selections) {
        const found = deepestIn(selection);
        if (found.depth > deepest.depth) deepest = found;
      }
      return deepest;
    };
    const deepestIn = (selection: SelectionSetNode['selections'][number]): Deepest => {
      switch (selection.kind) {
        case Kind.FIELD:
          return deepestOfField(selection);
        case Kind.INLINE_FRAGMENT:
          return deepestOf(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD:
          return deepestOfFragment(selection.name.value);
        default: {
          const impossible: never = selection;
          return impossible;
        }
      }
    };
    const deepestOfField = (field: FieldNode): Deepest => {
      const name = field.name.value;
      if (name === '__schema' || name === '__type') return NO_FIELD;
      const own = OF_PAGES.has(name) ? 0 : 1;
      const inner = field.selectionSet ? deepestOf(field.selectionSet) : NO_FIELD;
      return { depth: own + inner.depth, field: inner.field ?? field };
    };
    const deepestOfFragment = (name: string): Deepest => {
      const known = fragments.get(name);
      if (known !== undefined) return known;
      // A fragment that spreads itself is another rule's error.
      fragments.set(name, NO_FIELD);
      const fragment = context.getFragment(name);
      const found = fragment ? deepestOf(fragment.selectionSet) : NO_FIELD;
      fragments.set(name, found);
      return found;
    };
    return {
      OperationDefinition: ({ selectionSet }) => {
        const { depth, field } = deepestOf(selectionSet);
        if (depth <= maxDepth) return;
        const message =
          `An operation may be ${maxDepth} fields deep, without edges, node, nodes and pageInfo, ` +
          `and this one is ${depth}: ask in two steps, or filter across relationships instead.`;
        context.reportError(new GraphQLError(message, { nodes: field ?? [] }));
      },
    };
  };
}

const NO_INTROSPECTION =
  'This server does not answer questions about its schema, because FOOTNOTE_INTROSPECTION is false: compose from subgraph.graphql, which the package has.';

/**
 * Questions about the schema cost nothing by the engine's estimate: aliases would multiply them. (How
 * deep they nest, graphql-js limits itself.)
 * @param allowed whether there are any; Apollo refuses all but a subgraph's `_service`
 */
const limitIntrospection =
  (allowed: boolean): ValidationRule =>
  (context) => {
    const asked = new Map<string, number>();
    return {
      Field: (field) => {
        const name = field.name.value;
        const times = (asked.get(name) ?? 0) + 1;
        asked.set(name, times);
        const refuse = (message: string) => {
          context.reportError(new GraphQLError(message, { nodes: field }));
        };
        if (name === '_service' && context.getFieldDef() && !allowed) refuse(NO_INTROSPECTION);
        if ((name === '__schema' || name === '_service') && times === 2) {
          refuse(`A document may ask for ${name} once.`);
        }
        if (name === '__type' && times === MAX_TYPES_ASKED + 1) {
          refuse(`A document may ask for __type ${MAX_TYPES_ASKED} times.`);
        }
        const parent = context.getParentType()?.name ?? '';
        if (field.alias && (parent.startsWith('__') || parent === '_Service')) {
          refuse('Fields of questions about the schema may not have aliases.');
        }
      },
    };
  };

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
