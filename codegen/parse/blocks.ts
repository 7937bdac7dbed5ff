import { diagnostic, type Place, type SourceFile } from '../source.ts';

/** The Cypher under one header, with the fields that it belongs to. */
export interface PatternBlock extends Place {
  readonly kind: 'pattern';
  readonly fields: readonly string[];
  /** The parent's variable, where the header names it. */
  readonly of: string | null;
  /** The ordering for which it is another access path. */
  readonly by: string | null;
  /** The arguments for which, given otherwise than by default, it is another statement. */
  readonly given: readonly string[];
  readonly text: string;
}

/** The Cypher under `// fragment name(parameters)`. */
export interface FragmentBlock extends Place {
  readonly kind: 'fragment';
  readonly name: string;
  readonly parameters: readonly string[];
  /** The set for each of whose members it is repeated, and what stands between the repetitions. */
  readonly each: { readonly set: string; readonly separator: string } | null;
  readonly text: string;
}

export type Block = PatternBlock | FragmentBlock;

const FIELD = '[A-Z]\\w*\\.\\w+';
const PATTERN = new RegExp(
  `^// (${FIELD}(?:, ${FIELD})*)(?: of (\\w+))?(?: by (\\w+))?(?: with (\\w+(?:, \\w+)*))?$`,
);
const FRAGMENT =
  /^\/\/ fragment (\w+)(?:\((\w+(?:, \w+)*)\))?(?: for each (\w+), joined by (\S.*))?$/;

/** Whether a file holds patterns or fragments, rather than statements or the model. */
export function holdsBlocks({ text }: SourceFile): boolean {
  return text.split('\n').some((line) => PATTERN.test(line) || FRAGMENT.test(line));
}

/** Where the Cypher of a block begins. */
export function startOf({ file, line }: Block): Place {
  return { file, line: line + 1 };
}

/** The blocks of a file, and what is wrong with its layout. */
export function blocksOf({ path: file, text }: SourceFile): {
  blocks: Block[];
  diagnostics: string[];
} {
  const blocks: Block[] = [];
  const diagnostics: string[] = [];
  for (const { line, lines } of paragraphsOf(text)) {
    const [head = '', ...body] = lines;
    const make = headerOf(head);
    if (make === null) {
      const stray = lines.findIndex((each) => !each.startsWith('//') || headerOf(each) !== null);
      if (stray >= 0)
        diagnostics.push(
          diagnostic(
            { file, line: line + stray },
            'must stand directly under a header like "// Type.field". Separate prose by an empty line.',
          ),
        );
      continue;
    }
    const comment = body.findIndex((each) => each.startsWith('//'));
    if (body.length === 0 || comment >= 0)
      diagnostics.push(
        diagnostic(
          { file, line: line + 1 + comment },
          `The header "${head.slice(3)}" must be followed by Cypher and nothing else.`,
        ),
      );
    else blocks.push(make({ file, line, text: body.join('\n') }));
  }
  return { blocks, diagnostics };
}

type Body = Place & { readonly text: string };

function headerOf(line: string): ((body: Body) => Block) | null {
  const pattern = PATTERN.exec(line);
  if (pattern !== null) {
    const [, names = '', of = null, by = null, given] = pattern;
    const fields = names.split(', ');
    return (body) => ({
      ...body,
      kind: 'pattern',
      fields,
      of,
      by,
      given: given?.split(', ') ?? [],
    });
  }
  const fragment = FRAGMENT.exec(line);
  if (fragment === null) return null;
  const [, name = '', parameters, set, separator = ''] = fragment;
  return (body) => ({
    ...body,
    kind: 'fragment',
    name,
    parameters: parameters?.split(', ') ?? [],
    each: set === undefined ? null : { set, separator },
  });
}

/** Lines between empty ones, with the number of the first. */
function paragraphsOf(text: string): { line: number; lines: string[] }[] {
  const found: { line: number; lines: string[] }[] = [];
  let open = false;
  text.split('\n').forEach((each, index) => {
    if (each.trim() === '') open = false;
    else if (open) found.at(-1)?.lines.push(each.trimEnd());
    else {
      found.push({ line: index + 1, lines: [each.trimEnd()] });
      open = true;
    }
  });
  return found;
}
