import { describeEnvironment, type Variable } from '../config.ts';

const NAME_WIDTH = 28;
const LINE_WIDTH = 96;

/** The environment variables for the help, from their descriptions in src/config.ts. */
export function environmentHelp(): string {
  const sections = describeEnvironment().map(({ title, variables }) =>
    [`  ${title}:`, ...variables.map(entry)].join('\n'),
  );
  return ['Environment:', '  An empty variable counts as not set.', ...sections].join('\n');
}

function entry({ name, description, default: byDefault }: Variable): string {
  const text = `${description} (default: ${byDefault})`.replaceAll('`', '');
  const indent = ' '.repeat(NAME_WIDTH);
  const head = `    ${name}`;
  const lines = wrapped(text, LINE_WIDTH - NAME_WIDTH);
  const first =
    head.length < NAME_WIDTH ? `${head.padEnd(NAME_WIDTH)}${lines.shift() ?? ''}` : head;
  return [first, ...lines.map((line) => indent + line)].join('\n');
}

/** Breaks a text at spaces into lines of at most `width` characters. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
