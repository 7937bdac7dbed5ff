import { Link } from '@tanstack/react-router';
import type { ClaimFactFragment, Modality, QuoteFactFragment } from '../api/index.ts';
import { Cite } from '../cite/cite.tsx';
import { passageAddress } from './address.ts';
import { Elsewhere } from './elsewhere.tsx';
import { factId, passageOf, type Fact, type FigureFact } from './fact.ts';
import { figureText } from './figure.ts';
import { ModalityTag } from './modality-tag.tsx';
import { Name, Names } from './names.tsx';
import { day, period, QUOTE_WORDS, STATUS_WORDS, verb, withoutBold } from './words.ts';

/** A fact with who says it, how it is put forward, its passage, and the way to cite it. */
export function FactCard({ fact, where = true }: { fact: Fact; where?: boolean }) {
  return (
    <article className={`fact ${fact.kind}`} data-fact={factId(fact)}>
      <Body fact={fact} />
      {where ? <Where fact={fact} /> : null}
      <footer className="row fact-foot no-print">
        <Cite fact={fact} />
        <Elsewhere fact={fact} />
      </footer>
    </article>
  );
}

function Body({ fact }: { fact: Fact }) {
  switch (fact.kind) {
    case 'quote':
      return <Quote quote={fact.quote} />;
    case 'figure':
      return <Figure figure={fact.figure} />;
    case 'claim':
      return <Claim claim={fact.claim} />;
    default:
      return fact satisfies never;
  }
}

function Quote({ quote }: { quote: QuoteFactFragment }) {
  return (
    <>
      <p className="fact-head">
        <span className="tag quote">Quote</span>{' '}
        {quote.speaker ? <Name of={quote.speaker} /> : 'No speaker named'}
      </p>
      <blockquote className="serif" dir="auto">
        {quote.kind === 'DIRECT' ? `“${quote.text}”` : quote.text}
      </blockquote>
      <p className="small muted">
        {QUOTE_WORDS[quote.kind]}
        {quote.date ? `, ${day(quote.date)}` : ''}
      </p>
      {quote.about.length > 0 ? (
        <p className="small">
          About <Names of={quote.about} />
        </p>
      ) : null}
    </>
  );
}

function Figure({ figure: { statistic, rendering } }: { figure: FigureFact }) {
  const when = statistic.period;
  return (
    <>
      <p className="fact-head">
        <span className="tag figure">Figure</span> <ModalityTag modality={rendering.modality} />
      </p>
      <p className="figure-value serif figures">{figureText(rendering, statistic.unit)}</p>
      <p dir="auto">{statistic.measure}</p>
      <dl className="pairs small">
        {statistic.population ? <Pair name="Population">{statistic.population}</Pair> : null}
        {when ? <Pair name="Period">{when.stated ?? period(when.from, when.to)}</Pair> : null}
        {statistic.place ? (
          <Pair name="Place">
            <Name of={{ ...statistic.place, __typename: 'Place' }} />
          </Pair>
        ) : null}
        {statistic.about.length > 0 ? (
          <Pair name="About">
            <Names of={statistic.about} />
          </Pair>
        ) : null}
        <Pair name="Reported by">
          {statistic.reportedBy.length > 0 ? <Names of={statistic.reportedBy} /> : 'nobody named'}
        </Pair>
      </dl>
    </>
  );
}

function Claim({ claim }: { claim: ClaimFactFragment }) {
  const holds = period(claim.validFrom, claim.validTo);
  return (
    <>
      <p className="fact-head">
        <span className="tag claim">Claim</span> <ModalityTag modality={claim.modality} />
      </p>
      <p className={`serif claim-text m-${claim.modality.toLowerCase()}`}>
        <Name of={claim.subject} /> <span className="verb">{verb(claim.predicate)}</span>{' '}
        {claim.title ? <span dir="auto">{claim.title}, </span> : null}
        {claim.object ? <Name of={claim.object} /> : <span dir="auto">{claim.value}</span>}
      </p>
      <p className="small">
        {claim.modality === 'ASSERTED' ? 'Says ' : `${sayer(claim.modality)} `}
        <Name of={claim.assertedBy} />
      </p>
      {claim.status ? <p className="small muted">{STATUS_WORDS[claim.status]}</p> : null}
      {holds ? <p className="small muted">{holds}</p> : null}
      {claim.retractedAt ? <p className="small">Taken back {day(claim.retractedAt)}</p> : null}
    </>
  );
}

function sayer(modality: Modality): string {
  return {
    ASSERTED: 'Says',
    SPECULATED: 'Speculates',
    CONDITIONAL: 'Says, on a condition:',
    DENIED: 'Denies',
  }[modality];
}

function Pair({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function Where({ fact }: { fact: Fact }) {
  const passage = passageOf(fact);
  return (
    <p className="where">
      <span dir="auto" className="serif context">
        <span className="muted">…{withoutBold(passage.prefix)}</span>
        <mark>{withoutBold(passage.exact)}</mark>
        <span className="muted">{withoutBold(passage.suffix)}…</span>
      </span>
      <Link {...passageAddress(passage)} className="small">
        <bdi>{passage.document.title}</bdi>
        {passage.document.date ? `, ${day(passage.document.date)}` : ''}
      </Link>
    </p>
  );
}
