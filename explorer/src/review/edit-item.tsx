import { useCallback, useMemo, useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import type { ProposalPartsFragment } from '../api/index.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import type { Decisions } from './use-decisions.ts';
import { byWhom } from './words.ts';

interface Written {
  readonly text: string;
  /** The item that it was made of. */
  readonly seen: string;
}

/** Changes what a pending proposal proposes, and gives the original back. */
export function EditItem({
  proposal,
  decisions: { edit, may, isDisabled },
}: {
  proposal: ProposalPartsFragment;
  decisions: Decisions;
}) {
  const { item, original, editedBy, editedAt } = proposal;
  const [written, setWritten] = useState<Written>();
  const open = useCallback(() => {
    setWritten({ text: JSON.stringify(JSON.parse(item), null, 2), seen: item });
  }, [item]);
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'e',
          what: 'Edit the proposal',
          run: () => {
            if (may) open();
          },
        },
      ],
      [may, open],
    ),
  );
  if (written === undefined)
    return (
      <div className="row small">
        <Button className="button" isDisabled={!may} onPress={open}>
          Edit <kbd>e</kbd>
        </Button>
        {original == null ? null : (
          <>
            <span>Edited{byWhom(editedBy, editedAt)}</span>
            <Button
              className="button"
              isDisabled={isDisabled}
              onPress={() => void edit(proposal, null)}
            >
              Give back the original
            </Button>
          </>
        )}
      </div>
    );
  const close = () => {
    setWritten(undefined);
  };
  return (
    <Form
      className="edit-item"
      onSubmit={(event) => {
        event.preventDefault();
        // What another editor has written since is not replaced unseen.
        void edit({ ...proposal, item: written.seen }, written.text).then((done) => {
          if (done) close();
        });
      }}
    >
      <TextField
        value={written.text}
        onChange={(text) => {
          setWritten({ ...written, text });
        }}
        autoFocus
      >
        <Label className="small">
          The item, in the format of annotations. Its passages must be words of the text.
        </Label>
        <TextArea className="input" rows={12} spellCheck="false" />
      </TextField>
      <div className="row">
        <Button className="button primary" type="submit" isDisabled={isDisabled}>
          Save
        </Button>
        <Button className="button" onPress={close}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
