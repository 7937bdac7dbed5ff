import { z } from 'zod';
import { readFormat } from '../read-format.ts';

const request = z.object({
  id: z.number(),
  format: z.enum(['txt', 'md', 'html', 'pdf', 'docx']),
  bytes: z.instanceof(Uint8Array),
});

/** Reads the documents that the parent process sends, until the parent ends. */
export function answerRequests(): void {
  process.on('message', (message) => void answer(message));
  process.on('disconnect', () => process.exit());
}

async function answer(message: unknown): Promise<void> {
  const { id, format, bytes } = request.parse(message);
  try {
    process.send?.({ id, result: await readFormat(format, bytes) });
  } catch (thrown) {
    process.send?.({ id, failure: thrown instanceof Error ? thrown.message : undefined });
  }
}
