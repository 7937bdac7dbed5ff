import { MOST_GATHERED } from '../api/index.ts';
import { number } from '../facts/words.ts';

/** Says that a view does not have everything, since lists are longer than what it reads of them. */
export function CutOff({ way }: { way?: string }) {
  return (
    <p className="small muted cut-off" role="note">
      This graph is large: only the first {number(MOST_GATHERED)} entries of each list were read, so
      some may be missing.{way === undefined ? '' : ` ${way}`}
    </p>
  );
}
