import { visit, type DocumentNode } from 'graphql';
import { isIntrospection } from './plan/index.ts';

/** Variables of @skip and @include, in order. */
export function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      visit(directive, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names].sort();
}

/** Whether an operation may ask of the schema, with whatever variables. */
export function asksOfSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: (node) => {
      found ||= isIntrospection(node);
    },
  });
  return found;
}
