import { format } from 'prettier';
import { describeEnvironment, type Variable } from '../src/config.ts';

const INTRODUCTION = `Environment variables are the only configuration. An empty variable counts as not set. An invalid value ends the command with exit code 2 and a sentence that names the variable.`;

/** Text before the table of a section. */
const NOTES: Readonly<Record<string, string>> = {
  'The Neo4j in FOOTNOTE_HOME':
    'Used where `NEO4J_URI` is not set, and by `footnote neo4j`. The version is that of its [pom.xml](../src/local-neo4j/pom.xml).',
  Access:
    'On the loopback, everybody on this machine may read. On any other `HOST`, the server refuses to start until `FOOTNOTE_API_KEYS`, `FOOTNOTE_JWKS` or `FOOTNOTE_PUBLIC_READS` is set.',
  Limits: '[Limits](limits.md) describes what each of them refuses.',
  Traces:
    'The server sends traces if one of these is set. OpenTelemetry’s other variables, such as `OTEL_SERVICE_NAME`, count too.',
};

/** docs/environment.md, from the descriptions in src/config.ts. */
export function plugin(): Promise<string> {
  const sections = describeEnvironment().map(({ title, variables }) =>
    [`## ${title}`, NOTES[title] ?? '', table(variables)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const page = ['# Environment', INTRODUCTION, ...sections].join('\n\n');
  return format(page, { parser: 'markdown' });
}

function table(variables: readonly Variable[]): string {
  const rows = variables.map((variable) => {
    const { name, description, default: byDefault } = variable;
    return `| \`${name}\` | ${description} | ${byDefault} |`;
  });
  return ['| Variable | Meaning | Default |', '| --- | --- | --- |', ...rows].join('\n');
}
