import { Link, useLocation } from '@tanstack/react-router';
import {
  AgenciesDocument,
  OrganizationsDocument,
  PeopleDocument,
  PlacesDocument,
  ProgramsDocument,
  useConnection,
} from '../api/index.ts';
import { DOSSIER_FOLDERS, pathOf } from '../facts/address.ts';
import { number } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { More } from '../ui/more.tsx';

const LISTS = {
  people: ['People', PeopleDocument],
  agencies: ['Government bodies', AgenciesDocument],
  organizations: ['Organizations', OrganizationsDocument],
  programs: ['Programs', ProgramsDocument],
  places: ['Places', PlacesDocument],
} as const;

/** `/people`, `/agencies` …: everybody or everything of a type, by name. */
export function List() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const folder = DOSSIER_FOLDERS.find((name) => path === `/${name}`) ?? 'people';
  const [title, document] = LISTS[folder];
  const list = useConnection(document, {}, (answer) => answer.list);
  return (
    <div className="page">
      <title>{`${title} · Footnote`}</title>
      <h1>
        {title}{' '}
        <span className="muted figures">
          {list.pages[0] ? number(list.pages[0].totalCount) : ''}
        </span>
      </h1>
      {list.error ? <Failure error={list.error} /> : null}
      {list.isPending ? <Loading what={title.toLowerCase()} /> : null}
      <ul className="documents">
        {list.pages
          .flatMap(({ nodes }) => nodes)
          .map(({ id, name, description }) => (
            <li key={id}>
              <h2>
                <Link to={pathOf(id)}>
                  <bdi>{name}</bdi>
                </Link>
              </h2>
              <p className="small muted">
                <bdi>{description}</bdi>
              </p>
            </li>
          ))}
      </ul>
      <More of={list} what={title.toLowerCase()} />
    </div>
  );
}
