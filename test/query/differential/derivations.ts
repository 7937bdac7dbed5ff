import { checkDerivation, type Figure } from '../../../src/arithmetic/index.ts';
import { bound, derivationOperation, type Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import { present, type Stored } from './stored.ts';

/** How documents derive a statistic, one entry for each way, in the order of operation and operands. */
export function derivationsOf(stored: Stored, statistic: Row) {
  const parts = stored.from(statistic, 'DERIVED_FROM');
  const documents = [...new Set(parts.map(({ row }) => String(row['document'])))].sort(compareText);
  const ways = documents.map((document) => {
    const own = parts
      .filter(({ row }) => row['document'] === document)
      .sort((a, b) => Number(a.row['position']) - Number(b.row['position']));
    const operation = derivationOperation.parse(own[0]?.row['operation']);
    return { document, operation, operands: own.map(({ end }) => end) };
  });
  const keys = [...new Set(ways.map(keyOf))].sort(compareText);
  return keys.map((key) => {
    const alike = ways.filter((way) => keyOf(way) === key);
    const { operation, operands } = present(alike[0]);
    return {
      operation,
      operands,
      documents: alike.map(({ document }) => present(stored.nodes.get(document))),
      ...checkDerivation({
        operation,
        operands: operands.map(figureOf),
        stated: figureOf(statistic),
      }),
    };
  });
}

/** The statistics that some document derives from this one, each once, by id. */
export function derivativesOf(stored: Stored, statistic: Row): Row[] {
  const starts = stored.to(statistic, 'DERIVED_FROM').map(({ start }) => start);
  return [...new Set(starts)].sort((a, b) => compareText(a.id, b.id));
}

function keyOf({ operation, operands }: { operation: string; operands: readonly Row[] }): string {
  return [operation, ...operands.map(({ id }) => id)].join(' ');
}

/** The figure of a statistic or rendering. */
export function figureOf(row: Row): Figure {
  return {
    value: String(row['value']),
    low: textOf(row, 'low'),
    high: textOf(row, 'high'),
    bound: bound.parse(row['bound']),
  };
}

export function textOf(row: Row, field: string): string | null {
  const value = row[field];
  return typeof value === 'string' ? value : null;
}
