/** By code points, as the schema has it; JavaScript's own order is by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (const [at, character] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Decimals by their exact values. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(fractionOf(a).length, fractionOf(b).length);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled(decimal: string, places: number): bigint {
  const [integer = ''] = decimal.split('.');
  return BigInt(`${integer}${fractionOf(decimal).padEnd(places, '0')}`);
}

function fractionOf(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}
