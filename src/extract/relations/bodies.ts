import type { Mention } from '../names/index.ts';
import { firstEndingAfter } from '../text/index.ts';
import { mentionBefore, sentenceAround, type Context, type Relation } from './relation.ts';

const PART =
  /^,?\s+(?:(?:which|that)\s+is\s+|is\s+)?(?:(?:a|an|the)\s+)?(?:part|arm|branch|division|bureau|agency|unit|office|component|subsidiary)\s+(?:of|within|under|in)\s+(?:the\s+)?$/;
const GENITIVE = /^['’]s?\s+$/;
/** A body of this kind is always part of the one in the genitive before it. */
const PART_HEAD =
  /\b(?:Division|Bureau|Office|Section|Branch|Directorate|Service|Unit|Center|Agency)\b/;
const RUNS =
  /^\s+(?:(?:said|says|reported|reports|announced)\s+(?:that\s+)?(?:it|they)\s+)?(?:(?:has|have|had|will|also|recently|already|currently)\s+)*(?:administers?|administered|runs?|ran|operates?|operated|manages?|managed|oversees?|oversaw|launch(?:ed|es)?|implements?|implemented|issued|issues|granted)\s+(?:only\s+)?(?:(?:the|its|a|an|new|all|over|about|nearly|more than|at least)\s+)*(?:[\d,.]+\s+(?:of\s+(?:those|these|the)\s+)?)?$/;
const RUN_BY =
  /^[^.;]{0,25}\b(?:administered|run|operated|managed|overseen|implemented|issued|launched|led)\s+by\s+(?:the\s+)?$/;
/** "The administration has used its Example scheme". */
const OWN =
  /^\s+(?:(?:has|have|had|will|also|recently|already)\s+)*\w+(?:ed|s|n)?\s+(?:[a-z]+\s+)?its\s+(?:new\s+|own\s+)?$/;

/** Programs and who runs them, bodies and what they are part of, administrations and who heads them. */
export function bodyRelations(context: Context): Relation[] {
  const { mentions } = context;
  const agencies = mentions.filter((it) => it.kind === 'agency');
  const people = mentions.filter((it) => it.kind === 'person');
  const bySurname = new Map(
    people.toReversed().map((it) => [it.name.split(' ').at(-1) ?? '', it] as const),
  );
  return [
    ...agencies.flatMap((agency) => [...programsOf(agency, context), ...partOf(agency, context)]),
    ...people.flatMap((person) => servingUnder(person, context)),
    ...agencies.flatMap((agency) => headedBy(agency, bySurname)),
  ];
}

/** The next mention in the sentence of this one. */
function following(mention: Mention, context: Context): Mention | undefined {
  const { end } = sentenceAround(context, mention.start);
  const next = context.mentions[firstEndingAfter(context.mentions, mention.end)];
  return next !== undefined && next.end <= end ? next : undefined;
}

function programsOf(agency: Mention, context: Context): Relation[] {
  const { masked } = context;
  const found: Relation[] = [];
  // Another body in between may be the one that runs it.
  const program = following(agency, context);
  if (program?.kind === 'program') {
    const gap = masked.slice(agency.end, program.start).replace(/\s+/g, ' ');
    const rule = GENITIVE.test(gap)
      ? 'program-of'
      : RUNS.test(gap)
        ? 'runs-program'
        : OWN.test(gap)
          ? 'its-program'
          : undefined;
    if (rule !== undefined)
      found.push(administers(rule, agency, program, { start: agency.start, end: program.end }));
  }
  const before = mentionBefore(context, agency.start);
  if (
    before?.kind === 'program' &&
    RUN_BY.test(masked.slice(before.end, agency.start).replace(/\s+/g, ' '))
  )
    found.push(
      administers('program-run-by', agency, before, { start: before.start, end: agency.end }),
    );
  return found;
}

function administers(
  rule: string,
  subject: Mention,
  object: Mention,
  span: { start: number; end: number },
): Relation {
  return { rule, confidence: 0.82, subject, predicate: 'ADMINISTERS', object, ...span };
}

function partOf(agency: Mention, context: Context): Relation[] {
  const next = following(agency, context);
  if (next?.kind !== 'agency') return [];
  const gap = context.masked.slice(agency.end, next.start).replace(/\s+/g, ' ');
  const span = { start: agency.start, end: next.end };
  if (PART.test(gap))
    return [
      {
        rule: 'part-of',
        confidence: 0.9,
        subject: agency,
        predicate: 'PART_OF',
        object: next,
        ...span,
      },
    ];
  if (!GENITIVE.test(gap) || !PART_HEAD.test(next.name)) return [];
  return [
    {
      rule: 'part-in-genitive',
      confidence: 0.85,
      subject: next,
      predicate: 'PART_OF',
      object: agency,
      ...span,
    },
  ];
}

/** "Example’s Department of Maps" says under whom it serves. */
function servingUnder(person: Mention, context: Context): Relation[] {
  const next = following(person, context);
  if (next?.kind !== 'agency') return [];
  if (!/^['’]s?\s+$/.test(context.masked.slice(person.end, next.start))) return [];
  const span = { start: person.start, end: next.end };
  return [
    {
      rule: 'agency-of-person',
      confidence: 0.82,
      subject: next,
      predicate: 'SERVES_UNDER',
      object: person,
      ...span,
    },
  ];
}

/** A person heads the administration that bears the surname. */
function headedBy(agency: Mention, bySurname: ReadonlyMap<string, Mention>): Relation[] {
  const [, surname] = /^(\S+) [Aa]dministration$/.exec(agency.name) ?? [];
  const person = surname === undefined ? undefined : bySurname.get(surname);
  if (person === undefined) return [];
  return [
    {
      rule: 'administration-of',
      confidence: 0.9,
      subject: person,
      predicate: 'HEADS',
      object: agency,
      start: agency.start,
      end: agency.end,
    },
  ];
}
