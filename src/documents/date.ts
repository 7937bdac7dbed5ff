/** Languages whose names of months are known. */
const LANGUAGES = 'en de fr es it pt nl da sv nb fi pl cs sk sl hr ro hu tr ru uk el'.split(' ');

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A month by the beginnings and the whole of its names, in lower case and without accents. */
const MONTHS = monthNames();

const NAME = String.raw`(\p{L}{3,12})\.?`;
const DAY = String.raw`(?<!\p{N})(\d{1,2})`;
const YEAR = String.raw`(\d{4})(?!\p{N})`;

/** Ways to write a day, the surest first, each with the order of its parts. */
const FORMS: readonly (readonly [form: RegExp, order: 'ymd' | 'dmy' | 'mdy'])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?=T|$|\D)/u, 'ymd'],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u, 'dmy'],
  [new RegExp(`${NAME}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'u'), 'mdy'],
  [
    new RegExp(
      `${DAY}(?:st|nd|rd|th|\\.|er|º)?\\s+(?:de\\s+|of\\s+)?${NAME},?\\s+(?:de\\s+|del\\s+)?${YEAR}`,
      'u',
    ),
    'dmy',
  ],
];

/** Two numbers and a year: the day is told from the month only where it is greater than 12. */
const SLASHES = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u;

/** The first day that a text names, `YYYY-MM-DD`; undefined where it names none, or one that is not. */
export function dateIn(text: string): string | undefined {
  for (const [form, order] of FORMS) {
    const [, a = '', b = '', c = ''] = form.exec(text) ?? [];
    const date = order === 'ymd' ? day(a, b, c) : order === 'dmy' ? day(c, b, a) : day(c, a, b);
    if (date !== undefined) return date;
  }
  const [, a = '', b = '', year = ''] = SLASHES.exec(text) ?? [];
  if (Number(a) > 12) return day(year, b, a);
  return Number(b) > 12 || a === b ? day(year, a, b) : undefined;
}

function day(year: string, month: string, day: string): string | undefined {
  const m = /^\d+$/.test(month) ? Number(month) : MONTHS.get(folded(month));
  const y = Number(year);
  const d = Number(day);
  if (m === undefined || y < FIRST_YEAR || y > LAST_YEAR) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}

/** A name that means different months in two languages is left out. */
function monthNames(): Map<string, number> {
  const months = new Map<string, number | undefined>();
  const add = (name: string, month: number) => {
    const key = folded(name);
    if (key.length < 3) return;
    months.set(key, months.has(key) && months.get(key) !== month ? undefined : month);
  };
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2001, month - 1, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        add(name, month);
        if (style === 'long') add(name.slice(0, 3), month);
      }
    }
  }
  add('sept', 9);
  return new Map(
    [...months].flatMap(([name, month]) => (month === undefined ? [] : [[name, month]])),
  );
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
