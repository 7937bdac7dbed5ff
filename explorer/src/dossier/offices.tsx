import { Link } from '@tanstack/react-router';
import { PositionsWithDocument, useConnection, type DossierQuery } from '../api/index.ts';
import { passageAddress } from '../facts/address.ts';
import { Name, nameOf } from '../facts/names.tsx';
import { count, day, period, STATUS_WORDS, withoutBold } from '../facts/words.ts';
import { More } from '../ui/more.tsx';
import type { Subject } from './subject.ts';

type Position = Extract<
  NonNullable<DossierQuery['node']>,
  { __typename: 'Person' }
>['positions']['nodes'][number];
type Held = Pick<Position, 'title' | 'status' | 'from' | 'to' | 'claims' | 'independentSources'>;

/** Offices of a person, dated ones first and in order. */
export function Offices({ positions }: { positions: readonly Position[] }) {
  if (positions.length === 0) return null;
  return (
    <section>
      <h2>Offices</h2>
      <ol className="offices">
        {positions.map((position, i) => {
          const body = position.agency ?? position.organization;
          return (
            <li key={i}>
              <Office held={position}>
                {body ? <Name of={{ ...body, __typename: 'Agency' }} /> : null}
              </Office>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Who held an office with a body. */
export function Holders({ subject }: { subject: Subject }) {
  const agency =
    subject.__typename === 'Agency'
      ? { agency: { id: { eq: subject.id } } }
      : { organization: { id: { eq: subject.id } } };
  const people = useConnection(PositionsWithDocument, { agency }, (answer) => answer.people);
  const nodes = people.pages.flatMap((page) => page.nodes);
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>People who held an office</h2>
      <ol className="offices">
        {nodes.flatMap((person) =>
          person.positions.nodes.map((position, i) => (
            <li key={`${person.id} ${i}`}>
              <Office held={position}>
                <Name of={{ ...person, __typename: 'Person' }} />
              </Office>
            </li>
          )),
        )}
      </ol>
      <More of={people} what="people" />
    </section>
  );
}

function Office({ held, children }: { held: Held; children: React.ReactNode }) {
  const when = period(held.from, held.to);
  return (
    <>
      <p className="office-when small muted">{when || STATUS_WORDS[held.status]}</p>
      <div>
        <p className="serif">
          {held.title ? <bdi>{held.title}</bdi> : 'Office not named'}, {children}
        </p>
        <ul className="small office-sources">
          {held.claims.map(({ id, passage, assertedBy }) => (
            <li key={id}>
              <Link {...passageAddress(passage)}>
                “<bdi>{withoutBold(passage.exact)}</bdi>”
              </Link>{' '}
              <span className="muted">
                <bdi>{nameOf(assertedBy)}</bdi>
                {passage.document.date ? `, ${day(passage.document.date)}` : ''}
              </span>
            </li>
          ))}
        </ul>
        <p className="small muted">{count(held.independentSources, 'independent source')}</p>
      </div>
    </>
  );
}
