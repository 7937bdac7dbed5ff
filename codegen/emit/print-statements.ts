import { textOfStatement, type WholeStatement } from '../parse/index.ts';

interface Statements {
  readonly statements: readonly WholeStatement[];
  readonly plainLinkTypes: readonly string[];
  readonly nodeLabels: readonly string[];
  readonly labels: readonly string[];
}

/** The module with the whole statements of cypher/, by file. */
export function printStatements({
  statements,
  plainLinkTypes,
  nodeLabels,
  labels,
}: Statements): string {
  const names = [...new Set(statements.map(({ name }) => name))];
  const lines = names.map((name) => {
    const those = statements.filter((each) => each.name === name);
    const texts = those.map((each) => `    ${asTemplate(textOfStatement(each))},\n`);
    return `  ${JSON.stringify(name)}: [\n${texts.join('')}  ],\n`;
  });
  return `/** A file of cypher/ that holds statements: \`load/passages\`. */
export type StatementFile = keyof typeof statements;

/** The link types that carry only the claims that state them; load/link writes all of these. */
export const plainLinkTypes = ${JSON.stringify(plainLinkTypes)} as const;

/** One label of every node, by which a constraint finds it by id. */
export const nodeLabels = ${JSON.stringify(nodeLabels)} as const;

/** All labels. */
export const labels = ${JSON.stringify(labels)} as const;

/** The statements of each file, without comments and with every fragment expanded. */
export const statements = {
${lines.join('')}} as const;
`;
}

function asTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
