import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from '@tanstack/react-router';
import {
  ClaimsElsewhereDocument,
  StatisticByIdDocument,
  useAsk,
  WordingsOfDocument,
  type ClaimFactFragment,
  type PassagePlaceFragment,
  type WordingsOfQuery,
} from '../api/index.ts';
import type { Fact, FigureFact } from './fact.ts';
import { passageAddress } from './address.ts';
import { ModalityTag } from './modality-tag.tsx';
import { figureText } from './figure.ts';
import { nameOf } from './names.tsx';
import { day } from './words.ts';

/** Where else the same is said: other passages of a quantity, claims of the same statement, wordings of a quote. */
export function Elsewhere({ fact }: { fact: Fact }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        className="button quiet"
        onPress={() => {
          setOpen(true);
        }}
      >
        Where else?
      </Button>
    );
  }
  switch (fact.kind) {
    case 'figure':
      return <FigureElsewhere figure={fact.figure} />;
    case 'claim':
      return <ClaimElsewhere claim={fact.claim} />;
    case 'quote':
      return <QuoteElsewhere id={fact.quote.id} />;
    default:
      return fact satisfies never;
  }
}

function FigureElsewhere({ figure }: { figure: FigureFact }) {
  const { data } = useAsk(StatisticByIdDocument, { id: figure.statistic.id });
  const others = data?.statistic?.renderings.nodes.filter(
    ({ passage }) => passage.id !== figure.rendering.passage.id,
  );
  return (
    <Places of={others}>
      {(rendering) => (
        <>
          {figureText(rendering, figure.statistic.unit)}{' '}
          <ModalityTag modality={rendering.modality} />
        </>
      )}
    </Places>
  );
}

function ClaimElsewhere({ claim }: { claim: ClaimFactFragment }) {
  const { data } = useAsk(ClaimsElsewhereDocument, {
    subject: claim.subject.id,
    predicate: claim.predicate,
    object: claim.object ? { eq: claim.object.id } : null,
    value: claim.object ? null : { eq: claim.value ?? null },
  });
  return (
    <Places of={data?.claims.nodes.filter(({ id }) => id !== claim.id)}>
      {(other) => (
        <>
          {nameOf(other.assertedBy)} <ModalityTag modality={other.modality} />
        </>
      )}
    </Places>
  );
}

type Variant = NonNullable<WordingsOfQuery['quote']>['variants'][number];

/** Other wordings of a quote by its speaker, with what differs. */
function QuoteElsewhere({ id }: { id: string }) {
  const { data } = useAsk(WordingsOfDocument, { id });
  const places = data?.quote?.variants.map(({ quote, ...variant }) => ({
    passage: quote.passage,
    variant,
  }));
  return <Places of={places}>{({ variant }) => <Difference of={variant} />}</Places>;
}

const KIND_WORDS: Record<Variant['kind'], string> = {
  VERBATIM: 'the same words',
  TRUNCATED: 'words left out',
  ALTERED: 'other words',
};

function Difference({ of: { kind, differences } }: { of: Pick<Variant, 'kind' | 'differences'> }) {
  return (
    <>
      {KIND_WORDS[kind]}
      {differences.map(({ text, otherText }, i) => (
        <span key={i} className="serif" dir="auto">
          {i > 0 ? '; ' : ': '}
          {text === '' ? 'added ' : <del>{text}</del>}
          {text !== '' && otherText !== '' ? ' → ' : ''}
          {otherText === '' ? null : <ins>{otherText}</ins>}
        </span>
      ))}{' '}
    </>
  );
}

function Places<T extends { passage: PassagePlaceFragment }>({
  of: places,
  children,
}: {
  of: readonly T[] | undefined;
  children: (place: T) => React.ReactNode;
}) {
  if (!places) return <span className="small muted">Looking …</span>;
  if (places.length === 0) return <span className="small muted">Stated in this passage only.</span>;
  return (
    <ul className="elsewhere small" aria-label="Where else the same is stated">
      {places.map((place, i) => (
        <li key={`${place.passage.id} ${i}`}>
          {children(place)}
          <Link {...passageAddress(place.passage)}>
            <bdi>{place.passage.document.title}</bdi>
            {place.passage.document.date ? `, ${day(place.passage.document.date)}` : ''}
          </Link>
        </li>
      ))}
    </ul>
  );
}
