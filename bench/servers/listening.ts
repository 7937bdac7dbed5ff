import { z } from 'zod';

/** How a server of ours tells the process that started it where it answers: one line on stdout. */
export const listening = z.object({ url: z.url() });

export function tellListening(url: string): void {
  process.stdout.write(`${JSON.stringify({ url })}\n`);
}
