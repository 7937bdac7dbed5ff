import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Has a file written beside the one of this path, which it replaces only when it is complete. What is not a
 * regular file, such as /dev/null or a named pipe, is written to.
 * @param write writes the file of the path that it is given, for its owner alone.
 */
export async function replaceFile<T>(
  path: string,
  write: (path: string) => Promise<T>,
): Promise<T> {
  const output = await realpath(path).catch(() => path);
  const there = await stat(output).catch(() => undefined);
  if (there?.isFile() === false) return write(output);
  const partial = `${output}.${process.pid}.partial`;
  try {
    const written = await write(partial);
    await rename(partial, output);
    await flushFolder(dirname(output));
    return written;
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
}

/** The new name may be lost with the power until its folder is on disk. Windows cannot open a folder. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder).catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
