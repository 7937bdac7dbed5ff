import type { UnitKind } from './unit.ts';

/** Whether a quantity is said to have risen or fallen by, or to, the figure. */
export type Direction = 'UP' | 'DOWN';

const UP =
  'rose|rise|rises|risen|rising|up|increas\\w+|grew|grow|grows|growing|grown|growth|gain(?:ed|s|ing)?|climb\\w*|jump\\w*|soar\\w*|surg(?:e|ed|es|ing)|advanc(?:e|ed|es|ing)|add(?:ed|s|ing)?|higher|expand\\w*|rall(?:y|ied)|boost\\w*|rebound\\w*|raised?';
const DOWN =
  'fell|fall|falls|fallen|falling|down|decreas\\w+|declin\\w+|drop(?:ped|s|ping)?|lost|lose|loses|losing|slip(?:ped|s)?|slid|slide|slump\\w*|plung\\w+|plummet\\w*|tumbl\\w+|shed|sank|sink\\w*|reduc\\w+|cut|cuts|cutting|lower|lowered|shr(?:ank|ink\\w*|unk)|eased|retreat\\w*|contract(?:ed|ion)';
const MOVE = new RegExp(`\\b(?:(?<up>${UP})|(?<down>${DOWN}))\\b`, 'gi');

/** What may stand between the verb and the figure. */
const BETWEEN =
  /^(?:\s(?:by|of|as much as|in|a|an|another|only|just|to|at|from|the|some|about|around|its|nearly|almost|further|slightly|more|than|roughly|or|least|over|up|so far))*\s*$/;
const AFTER =
  /^\s(?:\w+\s){0,2}?(?:(?<up>increase|rise|gain|growth|jump|surge|boost|hike|uptick|higher|more|up)|(?<down>decline|drop|decrease|fall|reduction|cut|loss|dip|slump|plunge|lower|fewer|less|down))\b/i;

interface Site {
  readonly start: number;
  readonly unitEnd: number;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly sign: string;
  readonly cue: string | undefined;
}

/** The direction of the change that a figure measures or leads to. */
export function directionOf(masked: string, site: Site): Direction | undefined {
  if (/[-–−]/.test(site.sign)) return 'DOWN';
  if (site.sign === '+') return 'UP';
  return moveBefore(masked, site) ?? moveAfter(masked, site);
}

function moveBefore(masked: string, { start, cue }: Site): Direction | undefined {
  const before = masked.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ');
  const clause = before.split(/[.;:!?]\s|, (?:while|but|and)\s/).at(-1) ?? '';
  const move = [...clause.matchAll(MOVE)].at(-1);
  if (move === undefined) return undefined;
  const behind = clause.slice(move.index + move[0].length);
  const gap = cue === undefined ? behind : behind.replace(cue, '');
  if (!BETWEEN.test(gap) && !/^[\w\s’'-]{0,25}\bby\s*$/.test(gap)) return undefined;
  return move.groups?.['up'] === undefined ? 'DOWN' : 'UP';
}

function moveAfter(masked: string, { unitEnd, unit, kind }: Site): Direction | undefined {
  if (kind === 'NUMBER' && !/^(?:points?|basis points?)/.test(unit)) return undefined;
  const move = AFTER.exec(masked.slice(unitEnd, unitEnd + 40));
  if (move === null) return undefined;
  return move.groups?.['up'] === undefined ? 'DOWN' : 'UP';
}
