import { entity } from './draw-entity.ts';
import { drawQuote } from './draw-quote.ts';
import { drawStatistic } from './draw-statistic.ts';
import { claimsAtHome } from './claims-at-home.ts';
import type { DrawnDocument, DrawnEntity } from './drawn.ts';
import { numberOf } from './number-of.ts';
import { Random } from './random.ts';
import { range } from './range.ts';
import { idOf, type Shape } from './shape.ts';
import { Text } from './text.ts';

const FIRST_YEAR = 2006;
const YEARS = 20;

/** The document with this number; the same shape always gives the same document. */
export function drawDocument(shape: Shape, number: number): DrawnDocument {
  const random = new Random(shape.seed * 1_000_003 + number);
  const year = FIRST_YEAR + random.below(YEARS);
  const date = new Date(Date.UTC(year, 0, 1 + random.below(365))).toISOString().slice(0, 10);
  const title = `Report ${number}`;
  const text = new Text().add(`# ${title}\n\n`);
  const claims = claimsAtHome(random, shape, number, text);
  const statistics = range(shape.statistics, shape.documents, number).map((at) => {
    const drawn = drawStatistic(random, shape, at, year, (figure) => text.passage(figure));
    text.add(` ${drawn.unit}s: ${drawn.measure}.\n`);
    return drawn;
  });
  const ids = statistics.map(({ id }) => id);
  const quotes = range(shape.quotes, shape.documents, number).map((at) => {
    text.add('“');
    const drawn = drawQuote(random, shape, at, ids, (words) => text.passage(words));
    text.add('”\n');
    return drawn;
  });
  const used = [
    ...claims.flatMap(({ subject, object }) => [subject, object]),
    ...statistics.flatMap(({ about, reportedBy }) => [about, reportedBy]),
    ...quotes.flatMap(({ speaker, about }) => [speaker, about]),
  ];
  const id = idOf('document', number);
  const entities = [...new Set(used)]
    .filter((each) => each !== id)
    .map((each) => named(each, text));
  return { id, title, date, text: String(text), entities, statistics, quotes, claims };
}

function named(id: string, text: Text): DrawnEntity {
  const { type, number } = numberOf(id);
  const known = entity(type, number);
  const span = text.add('Names ').passage(known.name);
  text.add('.\n');
  return { ...known, span };
}
