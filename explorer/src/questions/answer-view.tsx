import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { addressOf } from '../api/index.ts';
import { Copyable } from '../cite/cite.tsx';
import { TakeAway } from '../cite/take-away.tsx';
import { passageAddress } from '../facts/address.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { passageOf, sentenceOf, voiceOf } from '../facts/fact.ts';
import { ModalityTag } from '../facts/modality-tag.tsx';
import { day } from '../facts/words.ts';
import { Sheet } from '../ui/sheet.tsx';
import {
  ANSWER_VIEWS,
  type Answer,
  type AnswerViewName,
  type Entry,
  type Question,
  type Values,
} from './question.ts';

/** An answer as a list, a table or a timeline, with what was sent and what can be taken away. */
export function AnswerView({
  question,
  values,
  answer,
  view,
  onView,
}: {
  question: Question;
  values: Values;
  answer: Answer;
  view: AnswerViewName;
  onView: (view: AnswerViewName) => void;
}) {
  const [sentOpen, setSentOpen] = useState(false);
  const facts = answer.entries.flatMap(({ fact }) => fact ?? []);
  return (
    <section aria-label="Answer">
      <div className="answer-head">
        <p className="serif" role="status">
          {answer.summary}
        </p>
        <ToggleButtonGroup
          className="row"
          aria-label="Show as"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => {
            const next = ANSWER_VIEWS.find((name) => keys.has(name));
            if (next) onView(next);
          }}
        >
          {ANSWER_VIEWS.map((name) => (
            <ToggleButton key={name} id={name} className="button">
              {name.slice(0, 1).toUpperCase() + name.slice(1)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {answer.entries.length === 0 ? (
        <p className="empty">No passage of this graph says so.</p>
      ) : (
        <Entries of={answer.entries} as={view} />
      )}
      <div className="row answer-foot no-print">
        <Button
          className="button"
          onPress={() => {
            setSentOpen(true);
          }}
        >
          Show the GraphQL
        </Button>
        <TakeAway facts={facts} name={question.name} />
      </div>
      <Sheet
        title="The GraphQL behind this answer"
        isOpen={sentOpen}
        onClose={() => {
          setSentOpen(false);
        }}
      >
        {question.operations(values).map(({ query, variables }, i) => (
          <div key={i}>
            <Copyable name={`Operation ${i + 1}`} text={query} />
            <Copyable name={`Variables ${i + 1}`} text={JSON.stringify(variables, null, 2)} />
            <a
              className="button"
              href={addressOf(
                `/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`,
              )}
            >
              Open in GraphiQL
            </a>
          </div>
        ))}
      </Sheet>
    </section>
  );
}

function Entries({ of: entries, as: view }: { of: readonly Entry[]; as: AnswerViewName }) {
  switch (view) {
    case 'list':
      return <List entries={entries} />;
    case 'table':
      return <Table entries={entries} />;
    case 'timeline':
      return <ByDay entries={entries} />;
    default:
      return view satisfies never;
  }
}

function List({ entries }: { entries: readonly Entry[] }) {
  let number = 0;
  return [...Map.groupBy(entries, ({ group }) => group ?? '')].map(([group, members]) => (
    <section key={group} className="answer-group">
      {group === '' ? null : (
        <h2>
          <bdi>{group}</bdi>
        </h2>
      )}
      <ol>
        {members.map((entry) => (
          <EntryLine key={entry.key} entry={entry} number={++number} />
        ))}
      </ol>
    </section>
  ));
}

function EntryLine({ entry, number }: { entry: Entry; number: number }) {
  if (entry.fact) return <FactLine fact={entry.fact} number={number} remark={entry.remark} />;
  return (
    <li className="fact-line">
      <p className="serif">
        <Link to={entry.to ?? '.'} hash={entry.hash ?? ''}>
          <bdi>{entry.words}</bdi>
        </Link>
      </p>
      <p className="small muted">{entry.remark}</p>
    </li>
  );
}

function Table({ entries }: { entries: readonly Entry[] }) {
  return (
    <table className="data answer-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Note</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.key}>
            <td className="figures" data-column="When">
              {entry.date ? day(entry.date) : ''}
            </td>
            <td data-column="Who">
              <bdi>{entry.fact ? voiceOf(entry.fact) : ''}</bdi>
            </td>
            <td className="serif" data-column="What">
              <span>
                <bdi>{entry.fact ? sentenceOf(entry.fact) : entry.words}</bdi>{' '}
                {entry.fact?.kind === 'claim' ? (
                  <ModalityTag modality={entry.fact.claim.modality} />
                ) : null}
              </span>
            </td>
            <td data-column="Note">
              <bdi>{[entry.group, entry.remark].filter(Boolean).join('; ')}</bdi>
            </td>
            <td data-column="Where">
              {entry.fact ? (
                <Link {...passageAddress(passageOf(entry.fact))}>
                  <bdi>{passageOf(entry.fact).document.title}</bdi>
                </Link>
              ) : entry.to ? (
                <Link to={entry.to} hash={entry.hash ?? ''}>
                  Open
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByDay({ entries }: { entries: readonly Entry[] }) {
  const days = Map.groupBy(entries, ({ date }) => date ?? '');
  let number = 0;
  return (
    <ol className="by-day">
      {[...days]
        .toSorted(([a], [b]) => (a || '9999').localeCompare(b || '9999'))
        .map(([date, members]) => (
          <li key={date}>
            <h2 className="small figures">
              {date === '' ? 'Undated' : <time dateTime={date}>{day(date)}</time>}
            </h2>
            <ol>
              {members.map((entry) => (
                <EntryLine key={entry.key} entry={entry} number={++number} />
              ))}
            </ol>
          </li>
        ))}
    </ol>
  );
}
