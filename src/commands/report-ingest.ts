import { warn } from './say.ts';

/** What did not come in. */
interface Shortfall {
  refused: readonly { message: string }[];
  lacking: readonly { document: string; file: string }[];
}

/** Says what was refused and why, and names the texts that are lacking in one line. */
export function reportIngest(
  { refused, lacking }: Shortfall,
  textFolders: readonly string[],
): void {
  for (const { message } of refused) warn(`Refused: ${message}`);
  if (lacking.length === 0) return;
  const which = lacking.map(({ document, file }) => `${document} (${file})`).join(', ');
  warn(`Without their texts, which are not in ${textFolders.join(' or ')}: ${which}`);
}
