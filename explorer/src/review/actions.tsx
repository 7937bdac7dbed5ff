import { Button } from 'react-aria-components';
import { number } from '../facts/words.ts';
import type { Actions as Possible } from './use-actions.ts';
import type { Selection } from './use-selection.ts';

/** The buttons of a review, each with how many proposals it is about. */
export function Actions({
  actions,
  selection,
  total,
}: {
  actions: Possible;
  selection: Selection;
  total: number;
}) {
  const { accept, reject, undo, isDisabled } = actions;
  const many = selection.everything || selection.ids.length > 0;
  const said = ({ count }: { count: number }) => (many && count > 0 ? ` ${number(count)}` : '');
  // A queue that is empty has only the last decision to undo.
  if (total === 0 && [accept, reject, undo].every(({ count }) => count === 0)) return null;
  return (
    <div className="review-actions row">
      <Button
        className="button primary"
        isDisabled={isDisabled || accept.count === 0}
        onPress={accept.run}
      >
        Accept{said(accept)} <kbd>a</kbd>
      </Button>
      <Button className="button" isDisabled={isDisabled || reject.count === 0} onPress={reject.run}>
        Reject{said(reject)} <kbd>r</kbd>
      </Button>
      <Button className="button" isDisabled={isDisabled || undo.count === 0} onPress={undo.run}>
        Undo{undo.last ? ' the last' : said(undo)} <kbd>u</kbd>
      </Button>
      {many ? (
        <Button className="button quiet" onPress={selection.clear}>
          Select nothing
        </Button>
      ) : total > 1 ? (
        <Button className="button quiet" onPress={selection.selectEverything}>
          Select all {number(total)}
        </Button>
      ) : null}
    </div>
  );
}
