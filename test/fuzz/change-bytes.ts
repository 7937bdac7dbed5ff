import fc from 'fast-check';

/** What is done to bytes, at a place that is taken modulo their length. */
export interface ByteChange {
  kind: 'cut' | 'drop' | 'flip' | 'insert' | 'nest' | 'repeat';
  at: number;
  bytes: Uint8Array;
}

/** Deeper than any stack, and valid JSON wherever a value is expected. */
const NEST = Buffer.from(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);

export const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constantFrom('drop', 'flip', 'insert', 'repeat', 'cut', 'nest'),
  at: fc.nat(100_000),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
});

export function changeBytes(original: Buffer, { kind, at, bytes }: ByteChange): Buffer {
  const place = at % (original.length + 1);
  const before = original.subarray(0, place);
  const after = original.subarray(place);
  switch (kind) {
    case 'cut':
      return before;
    case 'drop':
      return Buffer.concat([before, after.subarray(bytes.length)]);
    case 'flip': {
      const flipped = after.subarray(0, bytes.length).map((byte, n) => byte ^ (bytes[n] ?? 0));
      return Buffer.concat([before, flipped, after.subarray(bytes.length)]);
    }
    case 'insert':
      return Buffer.concat([before, bytes, after]);
    case 'nest':
      return Buffer.concat([before, NEST, after]);
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, 40), after]);
    default: {
      const impossible: never = kind;
      return impossible;
    }
  }
}
