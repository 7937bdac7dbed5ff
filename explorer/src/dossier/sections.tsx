import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  ClaimsDocument,
  DocumentsByDocument,
  QuotesDocument,
  StatisticsDocument,
  useConnection,
  type Connection,
  type Modality,
  type QuoteFilter,
  type StatisticFilter,
} from '../api/index.ts';
import { citation } from '../cite/citation.ts';
import { pathOf } from '../facts/address.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { factId, passageOf, type Fact } from '../facts/fact.ts';
import { day, number } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { More } from '../ui/more.tsx';
import type { Subject } from './subject.ts';

const FIRST = 50;

/** Everything that is said by a subject and about it. Footnotes are numbered through all sections. */
export function Sections({ subject }: { subject: Subject }) {
  const id = { eq: subject.id };
  const speaks = subject.__typename !== 'Program' && subject.__typename !== 'Place';
  const said = useQuotes({ speaker: { id } }, speaks);
  const about = useQuotes({ about: { some: { id } } }, true);
  const gave = useFigures({ reportedBy: { some: { id } } }, speaks);
  const figures = useFigures(
    subject.__typename === 'Place'
      ? { or: [{ about: { some: { id } } }, { place: { id } }] }
      : { about: { some: { id } } },
    true,
  );
  const facts = useClaims(subject.id, ['ASSERTED']);
  const speculation = useClaims(subject.id, ['SPECULATED', 'CONDITIONAL']);
  const denials = useClaims(subject.id, ['DENIED']);
  const documents = useConnection(
    DocumentsByDocument,
    { first: FIRST, filter: { mentions: { some: { referent: { id } } } } },
    (answer) => answer.documents,
  );
  const lists = [said, about, gave, figures, facts, speculation, denials];
  const starts = lists.map((_, i) =>
    lists.slice(0, i).reduce((sum, list) => sum + list.facts.length, 1),
  );
  const [s1 = 1, s2 = 1, s3 = 1, s4 = 1, s5 = 1, s6 = 1, s7 = 1] = starts;
  return (
    <>
      <div className="dossier-columns">
        <FactSection title="Said" list={said} start={s1} what="quotes" />
        <FactSection title="Said about it" list={about} start={s2} what="quotes" />
      </div>
      <div className="dossier-columns">
        <FactSection title="Figures it gave" list={gave} start={s3} what="figures" />
        <FactSection title="Figures about it" list={figures} start={s4} what="figures" />
      </div>
      <div className="dossier-columns three">
        <FactSection title="Stated as fact" list={facts} start={s5} what="claims" />
        <FactSection
          title="Speculation and conditions"
          list={speculation}
          start={s6}
          what="claims"
        />
        <FactSection title="Denied" list={denials} start={s7} what="claims" />
      </div>
      <Section title="Mentioned in" total={documents.pages[0]?.totalCount}>
        <ul className="columns">
          {documents.pages
            .flatMap(({ nodes }) => nodes)
            .map((document) => (
              <li key={document.id}>
                <Link to={pathOf(document.id)}>
                  <bdi>{document.title}</bdi>
                </Link>{' '}
                <span className="small muted unbroken">
                  {document.date ? day(document.date) : ''}
                </span>
              </li>
            ))}
        </ul>
        <More of={documents} what="documents" />
      </Section>
      <PrintedFootnotes facts={lists.flatMap((list) => list.facts)} />
    </>
  );
}

interface FactList {
  readonly facts: readonly Fact[];
  readonly total: number | undefined;
  readonly connection: Connection<unknown>;
}

function useQuotes(filter: QuoteFilter, enabled: boolean): FactList {
  const connection = useConnection(
    QuotesDocument,
    { first: FIRST, filter, orderBy: [{ field: 'DATE', direction: 'ASC' }] },
    (answer) => answer.quotes,
    { enabled },
  );
  return {
    facts: connection.pages
      .flatMap(({ nodes }) => nodes)
      .map((quote): Fact => ({ kind: 'quote', quote })),
    total: enabled ? connection.pages[0]?.totalCount : 0,
    connection,
  };
}

function useFigures(filter: StatisticFilter, enabled: boolean): FactList {
  const connection = useConnection(
    StatisticsDocument,
    { first: FIRST, filter, orderBy: [{ field: 'MEASURE', direction: 'ASC' }] },
    (answer) => answer.statistics,
    { enabled },
  );
  return {
    facts: connection.pages
      .flatMap(({ nodes }) => nodes)
      .flatMap((statistic) =>
        statistic.renderings.nodes
          .slice(0, 1)
          .map((rendering): Fact => ({ kind: 'figure', figure: { statistic, rendering } })),
      ),
    total: enabled ? connection.pages[0]?.totalCount : 0,
    connection,
  };
}

function useClaims(id: string, modalities: Modality[]): FactList {
  const connection = useConnection(
    ClaimsDocument,
    {
      first: FIRST,
      filter: {
        modality: { in: modalities },
        or: [{ subject: { id: { eq: id } } }, { object: { id: { eq: id } } }],
      },
    },
    (answer) => answer.claims,
  );
  return {
    facts: connection.pages
      .flatMap(({ nodes }) => nodes)
      .map((claim): Fact => ({ kind: 'claim', claim })),
    total: connection.pages[0]?.totalCount,
    connection,
  };
}

function FactSection({
  title,
  list,
  start,
  what,
}: {
  title: string;
  list: FactList;
  start: number;
  what: string;
}) {
  if (list.total === 0) return null;
  return (
    <Section title={title} total={list.total}>
      {list.connection.error ? <Failure error={list.connection.error} /> : null}
      {list.connection.isPending ? <Loading what={what} /> : null}
      <ol>
        {list.facts.map((fact, i) => (
          <FactLine key={factId(fact)} fact={fact} number={start + i} />
        ))}
      </ol>
      <More of={list.connection} what={what} />
    </Section>
  );
}

function Section({
  title,
  total,
  children,
}: {
  title: string;
  total: number | undefined;
  children: ReactNode;
}) {
  if (total === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="muted figures">{total === undefined ? '' : number(total)}</span>
      </h2>
      {children}
    </section>
  );
}

/** On paper a footnote cannot be followed, so it is written out. */
function PrintedFootnotes({ facts }: { facts: readonly Fact[] }) {
  return (
    <section className="print-only">
      <h2>Footnotes</h2>
      <ol className="printed-notes">
        {facts.map((fact, i) => (
          <li key={`${passageOf(fact).id} ${i}`} value={i + 1}>
            {citation(fact, 'Footnote')}
          </li>
        ))}
      </ol>
    </section>
  );
}
