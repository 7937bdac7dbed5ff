/** The numbers of the things that the document's share of all is made of. */
export function range(all: number, documents: number, document: number): number[] {
  const from = Math.floor((all * document) / documents);
  const to = Math.floor((all * (document + 1)) / documents);
  return Array.from({ length: to - from }, (_, at) => from + at);
}
