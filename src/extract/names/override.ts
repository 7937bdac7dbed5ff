import { overlaps } from '../text/index.ts';
import type { Mention } from './mention.ts';

/** Words at the front that are not of the name. */
export const LEADING =
  /^(?:(?:The|the|of|for|and|to|in|on|In|Under|This|That|A|An|Through|Of|By|With|As|Since|When|If|But|And|Today|Also|For|On|While|After|Before|From|Both|Our|His|Her|Their|New|Some|Most|Any|Whether|Because|Although|Though|Until|What|Where|Why|How|Is|Are|Was|Has|Had|Does|Did|Will|Would|Could|Should)\s+)+/;

/** The mentions, with those that a pattern overlaps replaced by it. */
export function override(mentions: readonly Mention[], patterns: readonly Mention[]): Mention[] {
  const chosen = patterns.filter(
    (it, index) => !patterns.slice(0, index).some((other) => overlaps(it, other)),
  );
  return [
    ...mentions.filter((it) => !chosen.some((pattern) => overlaps(it, pattern))),
    ...chosen,
  ].sort((a, b) => a.start - b.start);
}
