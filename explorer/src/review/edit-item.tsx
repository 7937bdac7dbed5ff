import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ProposalPartsFragment } from '../api/index.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { EditForm } from './edit-form.tsx';
import type { Decisions } from './use-decisions.ts';
import { byWhom } from './words.ts';

/** Changes what a pending proposal proposes, and gives the original back. */
export function EditItem({
  document,
  proposal,
  decisions: { edit, may, isDisabled },
}: {
  document: string;
  proposal: ProposalPartsFragment;
  decisions: Decisions;
}) {
  const { original, editedBy, editedAt } = proposal;
  // As it was when the form was opened: what another editor writes meanwhile is not replaced unseen.
  const [seen, setSeen] = useState<ProposalPartsFragment>();
  const open = useCallback(() => {
    setSeen(proposal);
  }, [proposal]);
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
  if (seen === undefined)
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
    setSeen(undefined);
  };
  return (
    <EditForm
      document={document}
      proposal={seen}
      busy={isDisabled}
      onSave={(item) => {
        void edit(seen, item).then((done) => {
          if (done) close();
        });
      }}
      onClose={close}
    />
  );
}
