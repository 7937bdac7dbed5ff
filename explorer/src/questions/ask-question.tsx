import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { gathered } from '../api/index.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { CutOff } from '../ui/cut-off.tsx';
import { Missing } from '../ui/missing.tsx';
import { AnswerView } from './answer-view.tsx';
import { QUESTIONS } from './catalogue.ts';
import { NodePicker } from './node-picker.tsx';
import { useOwnQuestions } from './own-questions.ts';
import { ANSWER_VIEWS, type AnswerViewName, type Question, type Values } from './question.ts';
import { splitSentence } from './sentence.ts';
import './questions.css';

/** `/questions/<name>?<blank>=<id>`: one question, its blanks and its answer. */
export function AskQuestion() {
  const { name } = useParams({ from: '/questions/$name' });
  const own = useOwnQuestions();
  const question = [...QUESTIONS, ...(own.data ?? [])].find((one) => one.name === name);
  if (!question && own.isPending) return <Loading what="the question" />;
  if (!question) return <Missing what="question" id={name} />;
  return <OneQuestion key={name} question={question} />;
}

function OneQuestion({ question }: { question: Question }) {
  const search = useSearch({ from: '/questions/$name' });
  const navigate = useNavigate({ from: '/questions/$name' });
  const names = Object.keys(question.blanks);
  const values: Values = Object.fromEntries(names.map((name) => [name, search[name] ?? '']));
  const complete = names.every((name) => values[name] !== '');
  const { data, error, isFetching } = useQuery({
    queryKey: ['question', question.name, values],
    queryFn: ({ signal }) => gathered(signal, (gathering) => question.answer(values, gathering)),
    enabled: complete,
  });
  const fill = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value }) });
  return (
    <div className="page questions">
      <title>{`${question.sentence.replace(/[[\]]/g, '')} · Footnote`}</title>
      <h1 className="question-sentence">
        {splitSentence(question.sentence).map((part, i) =>
          part.blank ? (
            <span key={i} className="unbroken">
              <Blank
                name={part.text}
                question={question}
                value={values[part.text] ?? ''}
                onFill={(value) => {
                  fill(part.text, value);
                }}
              />
              {part.after}
            </span>
          ) : (
            <span key={i}>{part.text}</span>
          ),
        )}
      </h1>
      {error && !data ? <Failure error={error} /> : null}
      {isFetching && !data ? <Loading what="the answer" /> : null}
      {complete && data?.isCut ? <CutOff /> : null}
      {complete && data ? (
        <AnswerView
          question={question}
          values={values}
          answer={data.found}
          view={viewOf(search['as']) ?? question.view}
          onView={(as) => void navigate({ search: (before) => ({ ...before, as }) })}
        />
      ) : null}
      {complete ? null : <p className="muted">Fill the blanks to see the answer.</p>}
    </div>
  );
}

function viewOf(name: string | undefined): AnswerViewName | undefined {
  return ANSWER_VIEWS.find((view) => view === name);
}

function Blank({
  name,
  question,
  value,
  onFill,
}: {
  name: string;
  question: Question;
  value: string;
  onFill: (value: string) => void;
}) {
  const kind = question.blanks[name] ?? 'text';
  if (kind === 'date' || kind === 'number' || kind === 'text') {
    return (
      <input
        className="input blank-input"
        type={kind}
        aria-label={name}
        placeholder={name}
        defaultValue={value}
        // Words are asked for when they are complete: on Enter, or when the box is left.
        onBlur={(event) => {
          onFill(event.target.value);
        }}
        onChange={(event) => {
          if (kind === 'date') onFill(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onFill(event.currentTarget.value);
        }}
      />
    );
  }
  return <NodePicker kind={kind} label={name} value={value} onPick={onFill} />;
}
