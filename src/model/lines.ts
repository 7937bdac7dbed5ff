const LF = 10;

/**
 * The lines of a stream of bytes, without their line feeds.
 * @param most bytes of a line; a longer one is skipped without being kept in memory.
 */
export async function* linesOf(
  stream: AsyncIterable<unknown>,
  most: number,
): AsyncGenerator<Buffer | 'too long'> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = length <= most ? Buffer.concat(parts) : 'too long';
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream of bytes was expected');
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
