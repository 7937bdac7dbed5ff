/** The numbers of the items that belong to one document, when all items are shared out evenly. */
export function range(all: number, documents: number, document: number): number[] {
  const from = Math.floor((all * document) / documents);
  const to = Math.floor((all * (document + 1)) / documents);
  return Array.from({ length: to - from }, (_, at) => from + at);
}
