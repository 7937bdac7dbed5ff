const DAY_MS = 86_400_000;

/** A stretch of time, as days since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The least span that has all of the days, with some air. */
export function spanOf(days: readonly number[]): Span {
  if (days.length === 0) return { from: dayNumber('2020-01-01'), to: dayNumber('2030-01-01') };
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(2, Math.round((most - least) * 0.04));
  return { from: least - air, to: most + air };
}

/** Zooms around a place from 0 to 1; below 1 the span gets shorter. */
export function zoom({ from, to }: Span, factor: number, place = 0.5): Span {
  const length = Math.max(4, Math.min((to - from) * factor, 73_000));
  const centre = from + (to - from) * place;
  return {
    from: Math.round(centre - length * place),
    to: Math.round(centre + length * (1 - place)),
  };
}

export function shift({ from, to }: Span, by: number): Span {
  const days = Math.round((to - from) * by) || Math.sign(by);
  return { from: from + days, to: to + days };
}

const STEPS = [
  { days: 1, parts: { day: 'numeric', month: 'short' } },
  { days: 7, parts: { day: 'numeric', month: 'short' } },
  { days: 30.44, parts: { month: 'short', year: 'numeric' } },
  { days: 91.3, parts: { month: 'short', year: 'numeric' } },
  { days: 365.25, parts: { year: 'numeric' } },
  { days: 730.5, parts: { year: 'numeric' } },
  { days: 1826, parts: { year: 'numeric' } },
  { days: 3652, parts: { year: 'numeric' } },
] as const;

/** Days at which the axis has a line, with their names: from days to decades, as the span allows. */
export function ticks(span: Span, locale: string, most: number): { day: number; name: string }[] {
  const step =
    STEPS.find(({ days }) => (span.to - span.from) / days <= most) ?? STEPS[STEPS.length - 1];
  if (!step) return [];
  const format = new Intl.DateTimeFormat(locale, { ...step.parts, timeZone: 'UTC' });
  const found: { day: number; name: string }[] = [];
  for (let day = firstTick(span.from, step.days); day <= span.to; day = nextTick(day, step.days)) {
    if (day >= span.from) found.push({ day, name: format.format(day * DAY_MS) });
  }
  return found;
}

function firstTick(from: number, days: number): number {
  const date = new Date(from * DAY_MS);
  const year = date.getUTCFullYear();
  if (days < 30) return from;
  if (days < 365) return Date.UTC(year, days < 90 ? date.getUTCMonth() : 0, 1) / DAY_MS;
  const years = Math.round(days / 365.25);
  return Date.UTC(Math.floor(year / years) * years, 0, 1) / DAY_MS;
}

function nextTick(day: number, days: number): number {
  if (days < 30) return day + days;
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.round(days / 30.44), 1) / DAY_MS;
}
