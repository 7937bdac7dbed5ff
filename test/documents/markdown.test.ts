import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskMarkup, plainText } from '../../src/documents/index.ts';

function plain(markdown: string): string {
  return plainText(markdown, 0, markdown.length);
}

describe('the plain words of a Markdown passage', () => {
  test.each([
    ['we saw [the bar](https://en.wikipedia.example/wiki/Foo_(bar)) there', 'we saw the bar there'],
    ["we met [the crew](https://x.example/ 'a title') there", 'we met the crew there'],
    ['we left [the pub](<https://x.example/a b>) there', 'we left the pub there'],
    ['it is \\*really\\* big', 'it is *really* big'],
    ['file my\\_file\\_name here', 'file my_file_name here'],
    ['**it** is _very_ *~~small~~* `a*b*c`', 'it is very small a*b*c'],
    ['a snake_case_name and 2*3*4', 'a snake_case_name and 234'],
    ['[one][ref] ![two](p.png "t") [three]\n\n[ref]: https://x.example\n', 'one two [three]'],
    ['tea &amp; cake &#8212; &unknown; <b>bold</b> here', 'tea & cake — &unknown; bold here'],
    [
      'see <https://x.example/a_b_c> or www.x.example',
      'see https://x.example/a_b_c or www.x.example',
    ],
    ['> a quoted\n> line  \n> and\\\n> another<br>one', 'a quoted line and another one'],
    ['# Title #\n\nSub\n---\n\n- [x] done\n1. first', 'Title Sub done first'],
    ['| a | b |\n| - | - |\n| c \\| d | **e** |', 'a b c | d e'],
    ['said so.[^1]\n\n[^1]: In a note', 'said so. In a note'],
    ['```js\nlet a = "*b*";\n```', 'let a = "*b*";'],
    ['> <div>a <i>b</i>\n> c &lt; d<script>no()</script></div>', 'a b c < d'],
    ['---\ntitle: x\n---\n\nbody', 'body'],
    ['emoji *🗺* and **“quotes”**', 'emoji 🗺 and “quotes”'],
  ])('%j', (markdown, words) => {
    expect(plain(markdown)).toBe(words);
  });

  test('are those of the passage alone, even where it cuts a link or an escape', () => {
    const markdown = 'before [the **long** bar](https://x.example "the title") after \\* end';
    const at = (words: string) => markdown.indexOf(words);
    expect(plainText(markdown, at('long'), at('bar') + 2)).toBe('long ba');
    expect(plainText(markdown, at('bar'), at('after'))).toBe('bar');
    expect(plainText(markdown, at('after'), at('* end') + 1)).toBe('after *');
  });

  test('are the passage as it stands where it is nothing but markup', () => {
    expect(plainText('[a](https://x.example)', 4, 21)).toBe('https://x.example');
    expect(plainText('***', 0, 3)).toBe('***');
  });

  test('of text without markup are the text, white space collapsed', () => {
    const word = fc.stringMatching(/^[a-zéß]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        expect(plain(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

describe('the mask of a Markdown text', () => {
  test('has the words where they stand and blanks for the markup', () => {
    const markdown = '# A *b*\n\n[c](https://x.example) &amp; d';
    expect(maskMarkup(markdown)).toBe('  A  b \n\n c                     &     d');
  });

  test('is as long as the text and keeps its line ends, whatever the text', () => {
    const mark = fc.constantFrom(
      '*',
      '_',
      '[',
      '](',
      ')',
      '`',
      '\n',
      '> ',
      '- ',
      '&amp;',
      '\\',
      '|',
    );
    const part = fc.oneof(mark, fc.constantFrom('word', ' ', '<b>', '<div>', '🗺', '\t'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const markdown = parts.join('');
        const mask = maskMarkup(markdown);
        expect(mask.length).toBe(markdown.length);
        expect(lineEnds(mask)).toEqual(lineEnds(markdown));
      }),
    );
  });
});

describe('Markdown made to be slow', () => {
  test.each([
    ['emphasis', '*a_'.repeat(30_000)],
    ['strikethrough', '~a~~b'.repeat(5_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', '[a]('.repeat(30_000)],
    ['block quotes', '> '.repeat(3_000)],
    ['a long text', 'Some *words* of [a text](https://x.example).\n\n'.repeat(15_000)],
  ])('%s', (_, markdown) => {
    expect(maskMarkup(markdown).length).toBe(markdown.length);
  });
});

function lineEnds(text: string): number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index);
}
