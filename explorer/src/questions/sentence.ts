export interface Part {
  readonly text: string;
  readonly blank: boolean;
  /** The comma or full stop behind a blank, which may not begin the next line. */
  readonly after: string;
}

/** `What did [person] say?` in its parts. */
export function splitSentence(sentence: string): Part[] {
  return sentence
    .split(/(\[\w+\][,.?]?)/)
    .filter((text) => text !== '')
    .map((text) => {
      const [, blank, after = ''] = /^\[(\w+)\](.?)$/.exec(text) ?? [];
      return { text: blank ?? text, blank: blank !== undefined, after };
    });
}
