/** The part of citation.js 0.7 that we use; it has no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param data items of CSL JSON, or BibTeX */
    constructor(data: readonly object[] | string, options?: { generateGraph?: boolean });
    readonly data: unknown;
    format(format: 'bibtex'): string;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
