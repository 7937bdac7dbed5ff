import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask, TeachingDocument } from '../api/index.ts';
import { pathOf } from '../facts/address.ts';
import { figureText } from '../facts/figure.ts';
import { nameOf } from '../facts/names.tsx';

/** Three questions that this very graph can answer, each a link to the answer. */
export function Teaching() {
  const { data } = useQuery({
    queryKey: ['teaching'],
    queryFn: ({ signal }) => ask(TeachingDocument, {}, signal),
  });
  const quotes = data?.quotes.nodes ?? [];
  const figures = data?.statistics.nodes ?? [];
  const quote = quotes.find(({ kind, speaker }) => kind === 'DIRECT' && speaker !== null);
  const figure = figures.find(({ documents }) => documents.totalCount > 1) ?? figures[0];
  const [claim] = data?.claims.nodes ?? [];
  const speaker = quote?.speaker;
  return (
    <ul className="teaching" aria-label="Questions to begin with">
      {speaker ? (
        <li>
          <Link to={pathOf(speaker.id)}>
            What did <bdi>{nameOf(speaker)}</bdi> say, and where does it stand?
          </Link>
        </li>
      ) : null}
      {figure ? (
        <li>
          <Link to={pathOf(figure.id)}>
            Who says “{figureText(figure, figure.unit)}”, and with which words?
          </Link>
        </li>
      ) : null}
      {claim ? (
        <li>
          <Link to="/questions/$name" params={{ name: 'speculation-that-became-fact' }}>
            What is speculated in one place and stated as fact in another?
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
