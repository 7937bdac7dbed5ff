import { Link } from '@tanstack/react-router';
import { Cite } from '../cite/cite.tsx';
import { factId, passageOf, voiceOf, type Fact } from './fact.ts';
import { passageAddress } from './address.ts';
import { ModalityTag } from './modality-tag.tsx';
import { figureText } from './figure.ts';
import { Name } from './names.tsx';
import { day, period, verb } from './words.ts';

/**
 * A fact in one line of a list, with the number of its footnote, which leads to the passage.
 * @param number from 1; printed footnotes bear the same one.
 */
export function FactLine({
  fact,
  number,
  remark,
}: {
  fact: Fact;
  number: number;
  remark?: string | undefined;
}) {
  const passage = passageOf(fact);
  return (
    <li className={`fact-line ${fact.kind}`} data-fact={factId(fact)}>
      <p className="serif" dir="auto">
        <Words fact={fact} />
        <Link
          {...passageAddress(passage)}
          className="note"
          aria-label={`Footnote ${number}: open the passage`}
        >
          {number}
        </Link>
      </p>
      <p className="small muted fact-source">
        <bdi>{sourceLine(fact)}</bdi>
        {remark ? <bdi className="remark">{remark}</bdi> : null}
        <span className="no-print">
          <Cite fact={fact} quiet />
        </span>
      </p>
    </li>
  );
}

function sourceLine(fact: Fact): string {
  const { document } = passageOf(fact);
  const where = `${document.title}${document.date ? `, ${day(document.date)}` : ''}`;
  const voice = voiceOf(fact);
  return voice === '' || voice === document.title ? where : `${voice}, in ${where}`;
}

function Words({ fact }: { fact: Fact }) {
  switch (fact.kind) {
    case 'quote':
      return fact.quote.kind === 'DIRECT' ? `“${fact.quote.text}”` : fact.quote.text;
    case 'figure': {
      const { statistic, rendering } = fact.figure;
      const when = statistic.period;
      const stated = when ? (when.stated ?? period(when.from, when.to)) : '';
      return (
        <>
          <strong className="figures">{figureText(rendering, statistic.unit)}</strong>{' '}
          {[statistic.measure, statistic.population, stated].filter(Boolean).join(', ')}{' '}
          <ModalityTag modality={rendering.modality} />
        </>
      );
    }
    case 'claim': {
      const { claim } = fact;
      return (
        <span className={`claim-text m-${claim.modality.toLowerCase()}`}>
          <Name of={claim.subject} /> <span className="verb">{verb(claim.predicate)}</span>{' '}
          {claim.title ? `${claim.title}, ` : null}
          {claim.object ? <Name of={claim.object} /> : claim.value}
        </span>
      );
    }
    default:
      return fact satisfies never;
  }
}
