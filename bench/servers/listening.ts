import { z } from 'zod';

/** One line on stdout by which a server tells its parent process its URL. */
export const listening = z.object({ url: z.url() });

export function tellListening(url: string): void {
  process.stdout.write(`${JSON.stringify({ url })}\n`);
}
