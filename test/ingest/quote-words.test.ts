import { expect, test } from 'vitest';
import { annotation, type Annotation } from '../../src/annotation/index.ts';
import { identify } from '../../src/contribution/index.ts';
import { sha256 } from '../../src/model/index.ts';

/** The words of a quote that is a part of a text. */
function wordsOf(part: string, text = `She said: “${part}”, and left.`): string | undefined {
  const start = text.indexOf(part);
  const identified = identify(
    annotation.parse({
      document: {
        id: 'document:a',
        file: 'a.md',
        sha256: sha256(text),
        title: 'A',
        language: 'en',
      },
      quotes: [{ kind: 'DIRECT', passage: { start, end: start + part.length, exact: part } }],
    }) as Annotation,
    text,
  );
  return 'contribution' in identified ? identified.contribution.quotes[0]?.text : undefined;
}

test.each([
  ['we saw [the bar](https://en.wikipedia.example/wiki/Foo_(bar)) there', 'we saw the bar there'],
  ["we met [the crew](https://x.example/ 'a title') there", 'we met the crew there'],
  ['we met [the *whole* crew](https://x.example/ (a title)) there', 'we met the whole crew there'],
  ['we left [the pub](<https://x.example/a b>) there', 'we left the pub there'],
  ['![a map](https://x.example/m.png) of it', 'a map of it'],
  [String.raw`it is \*really\* big`, 'it is *really* big'],
  [String.raw`file my\_file\_name here`, 'file my_file_name here'],
  [String.raw`see \[sic\] there`, 'see [sic] there'],
  ['see [sic] there', 'see [sic] there'],
  ['it was ***very*** `cold` and __dark__', 'it was very cold and dark'],
  ['AT&amp;T paid &#8364;5', 'AT&T paid €5'],
  ['my_file_name and 2 * 3 * 4', 'my_file_name and 2 * 3 * 4'],
  ['one  \ntwo\\\nthree\n  four', 'one two three four'],
  ['***', '***'],
])('%s', (part, words) => {
  expect(wordsOf(part)).toBe(words);
});

test('a link is resolved by its definition elsewhere in the text', () => {
  const text =
    'We saw [the bar][1] and [the pub][] there.\n\n[1]: https://x.example\n[the pub]: /p\n';
  expect(wordsOf('the bar][1] and [the pub][] there', text)).toBe('the bar and the pub there');
});

test('a quote of several paragraphs loses the marks of its block', () => {
  const text = '> They said\n> it **was\n> so**.\n>\n> - Once, and\n> - twice.\n';
  expect(wordsOf(text.slice(2, -1), text)).toBe('They said it was so. Once, and twice.');
});
