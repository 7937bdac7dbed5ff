import type { Nodes, Parents, Root } from 'mdast';
import { Fragment, memo, useMemo, type ReactNode } from 'react';
import { parseBlock, pieceOf, type Piece } from './markdown.ts';
import { classesOf, cutSegments, type Kind, type Mark } from './marks.ts';

export interface BlockTextProps {
  readonly source: string;
  /** Where the block begins in the document's text. */
  readonly base: number;
  readonly definitions: string;
  readonly marks: readonly Mark[];
  readonly shown: ReadonlySet<Kind>;
}

/** A block of the text as it is read, with its annotated passages marked and their notes numbered. */
export const BlockText = memo(function BlockText(props: BlockTextProps) {
  const { source, base, definitions, marks, shown } = props;
  const tree = useMemo(() => parseBlock(source, definitions), [source, definitions]);
  const pieces = useMemo(() => piecesOf(tree, source, base), [tree, source, base]);
  const notes = useMemo(() => lastPieces(pieces, marks), [pieces, marks]);
  const held: Mark[] = [];
  let inLink = false;

  return tree.children.map((child, i) => <Fragment key={i}>{draw(child)}</Fragment>);

  function drawAll(parent: Parents): ReactNode {
    return parent.children.map((child, i) => <Fragment key={i}>{draw(child)}</Fragment>);
  }

  function draw(node: Nodes): ReactNode {
    switch (node.type) {
      case 'paragraph':
        return <p dir="auto">{drawAll(node)}</p>;
      case 'heading': {
        // The title of the page is the only h1.
        const Tag = (['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[node.depth - 1] ?? 'h6';
        return <Tag dir="auto">{drawAll(node)}</Tag>;
      }
      case 'list':
        return node.ordered ? (
          <ol start={node.start ?? 1}>{drawAll(node)}</ol>
        ) : (
          <ul>{drawAll(node)}</ul>
        );
      case 'listItem':
        return <li dir="auto">{drawAll(node)}</li>;
      case 'blockquote':
        return <blockquote>{drawAll(node)}</blockquote>;
      case 'emphasis':
        return <em>{drawAll(node)}</em>;
      case 'strong':
        return <strong>{drawAll(node)}</strong>;
      case 'break':
        return <br />;
      case 'thematicBreak':
        return <hr />;
      case 'table':
        return drawTable(node.children);
      case 'code':
        return (
          <pre tabIndex={0}>
            <code>{drawWords(node)}</code>
          </pre>
        );
      case 'inlineCode':
        return <code>{drawWords(node)}</code>;
      case 'text':
      case 'html':
        return drawWords(node);
      case 'link':
        return drawLink(node);
      case 'linkReference':
        return drawAll(node);
      case 'image':
      case 'imageReference':
        // Nothing is loaded from other hosts: a picture is named.
        return <span className="muted">[{node.alt}]</span>;
      default:
        return null;
    }
  }

  function drawTable(rows: Extract<Nodes, { type: 'table' }>['children']): ReactNode {
    const [head, ...body] = rows;
    return (
      <div className="scroll-x" tabIndex={0} role="region" aria-label="Table">
        <table>
          <thead>
            <tr>
              {head?.children.map((cell, i) => (
                <th key={i} scope="col" dir="auto">
                  {drawAll(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, i) => (
              <tr key={i}>
                {row.children.map((cell, j) => (
                  <td key={j} dir="auto">
                    {drawAll(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }

  function drawLink(node: Extract<Nodes, { type: 'link' }>): ReactNode {
    if (!/^(?:https?:|mailto:)/i.test(node.url)) return drawAll(node);
    inLink = true;
    const words = drawAll(node);
    inLink = false;
    return (
      <>
        <a href={node.url} rel="noopener noreferrer nofollow" target="_blank">
          {words}
        </a>
        {held.splice(0).map((mark) => (
          <Note key={mark.id} mark={mark} />
        ))}
      </>
    );
  }

  function drawWords(node: Nodes): ReactNode {
    const piece = pieces.get(node);
    if (!piece) return null;
    const ending = notes.get(piece) ?? [];
    const segments = cutSegments(piece.text, piece.offsets, marks);
    return segments.map((segment, i) => {
      const classes = classesOf(segment.marks, shown);
      const next = segments[i + 1];
      const ends = ending.filter(
        (mark) => segment.marks.includes(mark) && !next?.marks.includes(mark),
      );
      const numbered = ends.filter(
        (mark) => mark.note > 0 && mark.tints.some(({ kind }) => shown.has(kind)),
      );
      if (inLink) held.push(...numbered);
      return (
        <Fragment key={i}>
          {classes === '' ? (
            segment.text
          ) : (
            <span className={`p ${classes}`} data-p={segment.marks.map(({ id }) => id).join(' ')}>
              {segment.text}
            </span>
          )}
          {inLink ? null : numbered.map((mark) => <Note key={mark.id} mark={mark} />)}
        </Fragment>
      );
    });
  }
});

/** The number of a passage's note: a link to what the passage states. */
function Note({ mark }: { mark: Mark }) {
  const kind = mark.tints.find(({ kind }) => kind !== 'mention')?.kind ?? 'mention';
  return (
    <a className={`note ${kind}`} href={`#${mark.id}`} aria-label={`Note ${mark.note}`}>
      {mark.note}
    </a>
  );
}

/** The shown words of a block by the node that has them, in the order of the text. */
export function piecesOf(tree: Root, source: string, base: number): Map<Nodes, Piece> {
  const pieces = new Map<Nodes, Piece>();
  const visit = (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    if (start > source.length) return;
    if ('value' in node) pieces.set(node, pieceOf(node, source, base));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return pieces;
}

/** The piece in which each mark is last seen: its note stands there. */
function lastPieces(pieces: Map<Nodes, Piece>, marks: readonly Mark[]): Map<Piece, Mark[]> {
  const last = new Map<Mark, Piece>();
  for (const piece of pieces.values()) {
    const from = piece.offsets[0] ?? 0;
    const to = piece.offsets.at(-1) ?? from;
    for (const mark of marks) if (mark.start < to && mark.end > from) last.set(mark, piece);
  }
  const notes = new Map<Piece, Mark[]>();
  for (const [mark, piece] of last) notes.set(piece, [...(notes.get(piece) ?? []), mark]);
  return notes;
}
