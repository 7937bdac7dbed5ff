import { Link, useLocation, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { DossierDocument, useAsk } from '../api/index.ts';
import { TakeAwayAll } from '../cite/take-away.tsx';
import { DOSSIER_FOLDERS, idOf } from '../facts/address.ts';
import { PROGRAM_WORDS } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Aliases } from './aliases.tsx';
import { Gaps } from './gaps.tsx';
import { Gone, Merges, SameAs } from './merges.tsx';
import { Holders, Offices } from './offices.tsx';
import { Sections } from './sections.tsx';
import { TYPE_WORDS } from './subject.ts';
import './dossier.css';

/** `/people/<id>`, `/agencies/<id>` …: all that is said by somebody, and about them. */
export function Dossier() {
  const { key = '' } = useParams({ strict: false });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const folder = DOSSIER_FOLDERS.find((name) => path.startsWith(`/${name}/`)) ?? 'people';
  const id = idOf(folder, key);
  const { data, error, isPending, refetch } = useAsk(DossierDocument, { id });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading what="the dossier" />;
  const subject = data.node;
  if (!subject || !('name' in subject)) return <Gone id={id} />;
  return (
    <div className="page dossier" key={subject.id}>
      <title>{`${subject.name} · Footnote`}</title>
      <header className="dossier-head">
        <p className="small muted">
          {subject.__typename === 'Program' && subject.kind !== 'PROGRAM'
            ? capital(PROGRAM_WORDS[subject.kind])
            : TYPE_WORDS[subject.__typename]}
        </p>
        <h1 dir="auto">{subject.name}</h1>
        {subject.description ? (
          <p className="serif dossier-lead" dir="auto">
            {subject.description}
          </p>
        ) : null}
        <Aliases subject={subject} />
        <Merges subject={subject} />
        <p className="row no-print">
          <Link to="/graph" search={{ from: subject.id }} className="button">
            Show in the graph
          </Link>
          <Link to="/timeline" search={{ of: subject.id }} className="button">
            Timeline
          </Link>
          <Button
            className="button"
            onPress={() => {
              window.print();
            }}
          >
            Print
          </Button>
          <TakeAwayAll of="entity" id={subject.id} />
          <SameAs subject={subject} />
        </p>
      </header>
      {subject.__typename === 'Person' ? <Offices positions={subject.positions.nodes} /> : null}
      {subject.__typename === 'Agency' || subject.__typename === 'Organization' ? (
        <Holders subject={subject} />
      ) : null}
      <Sections subject={subject} />
      <Gaps id={subject.id} />
    </div>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
