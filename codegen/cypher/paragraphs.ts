/** Lines between empty ones, with the number of the first. */
export function paragraphs(text: string): { line: number; lines: string[] }[] {
  const found: { line: number; lines: string[] }[] = [];
  let open = false;
  text.split('\n').forEach((each, index) => {
    if (each.trim() === '') open = false;
    else if (open) found.at(-1)?.lines.push(each.trimEnd());
    else {
      found.push({ line: index + 1, lines: [each.trimEnd()] });
      open = true;
    }
  });
  return found;
}
