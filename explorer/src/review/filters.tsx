import { Button } from 'react-aria-components';
import { KINDS, ORDERS, STATES, type ReviewState } from './review-state.ts';
import { KINDS_WORDS, percent } from './words.ts';

const STATE_NAMES = {
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  ALL: 'Pending and decided',
} as const;
const ORDER_NAMES = { surest: 'Surest first', doubtful: 'Least sure first' } as const;
const LEAST = ['0.5', '0.7', '0.8', '0.9', '0.95'];

/** Which proposals the queue shows, and in what order. */
export function Filters({
  state,
  onChange,
}: {
  state: ReviewState;
  onChange: (change: ReviewState) => void;
}) {
  const { kind, rule, min, state: shown, order } = state;
  const least = min === undefined || LEAST.includes(min) ? LEAST : [...LEAST, min];
  return (
    <div className="review-filters" role="group" aria-label="Queue shows">
      <Choose
        label="State"
        value={shown}
        unset="Pending"
        choices={STATES.map((one) => [one, STATE_NAMES[one]] as const)}
        onChoose={(state) => {
          onChange({ state });
        }}
      />
      <Choose
        label="Kind"
        value={kind}
        unset="All kinds"
        choices={KINDS.map((one) => [one, KINDS_WORDS[one]] as const)}
        onChoose={(kind) => {
          onChange({ kind });
        }}
      />
      <Choose
        label="Confidence"
        value={min}
        unset="Any confidence"
        choices={least.map((one) => [one, `At least ${percent(one)}`] as const)}
        onChoose={(min) => {
          onChange({ min });
        }}
      />
      <Choose
        label="Order"
        value={order}
        unset="Order of the text"
        choices={ORDERS.map((one) => [one, ORDER_NAMES[one]] as const)}
        onChoose={(order) => {
          onChange({ order });
        }}
      />
      {rule === undefined ? null : (
        <Button
          className="button"
          onPress={() => {
            onChange({ rule: undefined });
          }}
        >
          Rule <bdi>{rule}</bdi> <span aria-hidden="true">×</span>
          <span className="hidden-text">: show all rules</span>
        </Button>
      )}
    </div>
  );
}

function Choose<Value extends string>({
  label,
  value,
  unset,
  choices,
  onChoose,
}: {
  label: string;
  value: Value | undefined;
  /** What no value stands for. */
  unset: string;
  choices: readonly (readonly [value: Value, name: string])[];
  onChoose: (value: Value | undefined) => void;
}) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        onChoose(choices.find(([each]) => each === event.target.value)?.[0]);
      }}
    >
      <option value="">{unset}</option>
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
