import { Link } from '@tanstack/react-router';
import { QUESTIONS } from './catalogue.ts';
import { Failure } from '../ui/failure.tsx';
import { useOwnQuestions } from './own-questions.ts';
import type { Question } from './question.ts';
import { splitSentence } from './sentence.ts';
import './questions.css';

/** `/questions`: what can be asked in plain words. */
export function Questions() {
  const { data: own = [], error } = useOwnQuestions();
  return (
    <div className="page questions">
      <title>Questions · Footnote</title>
      <h1>Questions</h1>
      <p className="muted">Fill the blanks. Every answer leads to the passages that state it.</p>
      <QuestionList of={QUESTIONS} />
      {own.length > 0 ? (
        <>
          <h2 className="own-questions">Of this server</h2>
          <QuestionList of={own} />
        </>
      ) : null}
      {error ? <Failure error={error} /> : null}
    </div>
  );
}

function QuestionList({ of }: { of: readonly Question[] }) {
  return (
    <ol>
      {of.map(({ name, sentence }) => (
        <li key={name}>
          <Link to="/questions/$name" params={{ name }} className="serif">
            {splitSentence(sentence).map((part, i) =>
              part.blank ? (
                <span key={i} className="unbroken">
                  <span className="blank">{part.text}</span>
                  {part.after}
                </span>
              ) : (
                part.text
              ),
            )}
          </Link>
        </li>
      ))}
    </ol>
  );
}
