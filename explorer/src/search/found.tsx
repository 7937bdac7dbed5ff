import { Link } from '@tanstack/react-router';
import type { SearchQuery } from '../api/index.ts';
import { ModalityTag } from '../facts/modality-tag.tsx';
import { claimText } from '../facts/fact.ts';
import { figureText } from '../facts/figure.ts';
import { nameOf } from '../facts/names.tsx';
import { passageAddress, pathOf } from '../facts/address.ts';
import { day, period, QUOTE_WORDS } from '../facts/words.ts';

export type FoundEdge = SearchQuery['search']['edges'][number];

/** One thing found, with the sentence that has the words, and where it stands. */
export function Found({ edge }: { edge: FoundEdge }) {
  const { node, passage } = edge;
  const target = passage ? passageAddress(passage) : { to: pathOf(node.id), hash: '' };
  return (
    <li className="found">
      <h3>
        <Link {...titleTarget(edge, target)} className="found-title">
          <bdi>{titleOf(node)}</bdi>
        </Link>{' '}
        {node.__typename === 'Claim' ? <ModalityTag modality={node.modality} /> : null}
      </h3>
      <Detail node={node} />
      <p className="found-words serif" dir="auto">
        <Highlighted text={edge.text} highlights={edge.highlights} />
      </p>
      {passage ? (
        <p className="small">
          <Link {...passageAddress(passage)} className="muted">
            <bdi>{passage.document.title}</bdi>
            {passage.document.date ? `, ${day(passage.document.date)}` : ''}
          </Link>
        </p>
      ) : null}
    </li>
  );
}

/** Entities and documents have a page; a fact opens where it stands. */
function titleTarget({ node }: FoundEdge, target: { to: string; hash: string }) {
  switch (node.__typename) {
    case 'Quote':
    case 'Statistic':
    case 'Claim':
      return target;
    case 'Document':
      return target;
    default:
      return { to: pathOf(node.id), hash: '' };
  }
}

function titleOf(node: FoundEdge['node']): string {
  switch (node.__typename) {
    case 'Quote':
      return node.speaker ? nameOf(node.speaker) : 'No speaker named';
    case 'Statistic':
      return `${figureText(node, node.unit)}: ${node.measure}`;
    case 'Claim':
      return claimText({ title: null, ...node, value: node.stated ?? null });
    default:
      return nameOf(node);
  }
}

function Detail({ node }: { node: FoundEdge['node'] }) {
  const words = detailOf(node);
  return words === '' ? null : (
    <p className="small muted">
      <bdi>{words}</bdi>
    </p>
  );
}

function detailOf(node: FoundEdge['node']): string {
  switch (node.__typename) {
    case 'Quote':
      return [QUOTE_WORDS[node.kind], node.date ? day(node.date) : ''].filter(Boolean).join(', ');
    case 'Statistic':
      return node.period
        ? (node.period.stated ?? period(node.period.from, node.period.to))
        : 'no period stated';
    case 'Claim':
      return `says ${nameOf(node.assertedBy)}`;
    case 'Document':
      return node.date ? day(node.date) : '';
    default:
      return node.description ?? '';
  }
}

/** Text with the words that were searched for. Offsets are in UTF-16 code units. */
function Highlighted({ text, highlights }: Pick<FoundEdge, 'text' | 'highlights'>) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
