import { Kind, visit, type ConstDirectiveNode, type TypeDefinitionNode } from 'graphql';

/** What stands for the placeholders of a template: `_` is the noun, `_Edge` the base and `Edge`. */
export interface Filling {
  readonly noun: string;
  /** What the names of the types that belong together begin with: `LinkedQuote` of `LinkedQuoteEdge`. */
  readonly base: string;
  /** What `{name}` in descriptions stands for. */
  readonly words: Readonly<Record<string, string>>;
}

/** Whether a type is a template: its name begins with one underscore. */
export function isTemplate({ name }: TypeDefinitionNode): boolean {
  return name.value.startsWith('_');
}

/** A definition, or a part of one, with its placeholders filled. */
export function filled<Node extends TypeDefinitionNode>(node: Node, filling: Filling): Node {
  const { noun, base, words } = filling;
  return visit(node, {
    [Kind.NAME]: (name) => {
      if (!name.value.startsWith('_')) return undefined;
      return { ...name, value: name.value === '_' ? noun : `${base}${name.value.slice(1)}` };
    },
    [Kind.STRING]: (text, key) =>
      key === 'description' ? { ...text, value: described(text.value, words) } : undefined,
  });
}

/** A description, `{name}` replaced by the word of that name. */
export function described(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (found, name: string) => words[name] ?? found);
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** A directive where schema/ applies it. */
export function applied(node: Annotated, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** A text or name given to a directive; undefined where it is left out. */
export function argumentOf(
  directive: ConstDirectiveNode | undefined,
  name: string,
): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : undefined;
}
