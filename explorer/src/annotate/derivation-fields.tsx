import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { DerivationOperation } from '../api/index.ts';
import { OPERATION_WORDS } from '../facts/words.ts';
import { Picker, type Choice } from '../ui/picker.tsx';
import { Select } from './fields.tsx';

/** How a figure is got from others, as far as somebody has said it. */
export interface DerivationDraft {
  readonly operation: DerivationOperation | '';
  /** The figures, in the order of the operation. */
  readonly of: readonly string[];
}

const CHOICES: Readonly<Record<DerivationOperation | '', string>> = {
  '': 'nothing: it is stated, not computed',
  ...OPERATION_WORDS,
};

/** Says from which figures of the document a figure is computed, and how. */
export function DerivationFields({
  value,
  figures,
  onChange,
}: {
  value: DerivationDraft;
  /** The figures of the document. */
  figures: readonly Choice[];
  onChange: (value: DerivationDraft) => void;
}) {
  const { operation, of } = value;
  const list = useRef<HTMLDivElement>(null);
  const picked = useRef(false);
  const isWhole = operation !== 'SUM' && of.length === 2;
  // The box goes with the last figure, and the focus would go with it.
  useEffect(() => {
    if (isWhole && picked.current) list.current?.focus();
    picked.current = false;
  }, [isWhole]);
  const nameOf = (id: string) => figures.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      <Select
        label="Computed from"
        value={operation}
        names={CHOICES}
        onChange={(operation) => {
          onChange({ operation, of: operation === '' ? [] : of });
        }}
      />
      {operation === '' ? null : (
        <div ref={list} tabIndex={-1} role="group" aria-label="Figures that it is computed from">
          {isWhole ? null : (
            <div className="field">
              <span className="small" aria-hidden="true">
                Its figures, a first
              </span>
              <Picker
                label="Its figures: add one"
                choices={figures.filter(({ id }) => !of.includes(id))}
                chosen={undefined}
                onPick={(id) => {
                  picked.current = true;
                  onChange({ operation, of: [...of, id] });
                }}
              />
            </div>
          )}
          {of.map((id, at) => (
            <p key={id} className="row small">
              <span>
                {LETTERS[at]} = <bdi>{nameOf(id)}</bdi>
              </span>
              <Button
                className="plain"
                aria-label={`Leave out ${nameOf(id)}`}
                onPress={() => {
                  onChange({ operation, of: of.filter((each) => each !== id) });
                }}
              >
                Leave out
              </Button>
            </p>
          ))}
        </div>
      )}
    </>
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
