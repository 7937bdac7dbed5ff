import { describe, expect, test } from 'vitest';
import { locate } from '../../src/documents/index.ts';
import { read, refusalOf, structureOf } from './reading.ts';
import { sampleText } from './sample-text.ts';

const PARAGRAPHS = sampleText(5, 6).map((sentences) => sentences.join(' '));
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

function page(article: string, head = '', around = ''): string {
  return `<!doctype html><html lang="en"><head><title>Maps | The Example</title>${head}</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
    <main><article>${article}</article></main>${around}
    <footer><p>All rights reserved by nobody.</p></footer></body></html>`;
}

describe('a web page', () => {
  test('has the paragraphs of its article, and nothing around it', async () => {
    const { text } = await read(page(BODY), 'a.html');
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('leaves out links to other articles and notes of rights within it, unless they are the article', async () => {
    const related = '<div class="related-posts"><p>Another article, about atlases.</p></div>';
    const rights = '<p id="copyright">Nobody may copy this map, whatever it shows.</p>';
    const { text } = await read(page(`${related}${BODY}${rights}`), 'a.html');
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
    const whole = await read(page(`<div class="related-content">${BODY}</div>`), 'a.html');
    expect(whole.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('is told by its content, whatever its name', async () => {
    expect((await read(page(BODY), 'page.php')).mediaType).toBe('text/html');
    expect((await read(`<!-- a --><!-- b -->\n${page(BODY)}`, 'page')).mediaType).toBe('text/html');
  });

  test('has its headings, lists, tables and links', async () => {
    const document = await read(
      page(
        `${BODY}<h2>What was <em>lent</em></h2>
        <ul><li>one map<ul><li>a copy</li></ul></li><li><p>two</p></li></ul><ol><li>first</li></ol>
        <p>See <a href="/register">the <b>register</b></a>, or<br>ask <q>Ada</q>.</p>
        <table><tr><th>Year</th><th>Maps</th></tr><tr><td>2025</td><td>1,200</td></tr></table>
        <pre>a  b\nc</pre>${BODY}`,
        '<link rel="canonical" href="https://library.example/news/maps">',
      ),
      'a.html',
    );
    expect(document.text).toContain(
      'What was lent\n\n- one map\n  - a copy\n- two\n\n1. first\n\nSee the register, or\nask “Ada”.\n\nYear | Maps\n2025 | 1,200\n\na  b\nc',
    );
    expect(structureOf(document)).toEqual([
      'heading 2: What was lent',
      'listItem 1 false: one map\n  - a copy',
      'listItem 2 false: a copy',
      'listItem 1 false: two',
      'listItem 1 true: first',
      'link https://library.example/register: the register',
      'tableCell 0 0 0 true: Year',
      'tableCell 0 0 1 true: Maps',
      'tableCell 0 1 0 false: 2025',
      'tableCell 0 1 1 false: 1,200',
    ]);
  });

  test('says in which text node of which block a passage stands', async () => {
    const html = page(`${BODY}<p id="x">Ada <b>Example</b> left.</p>${BODY}`);
    const { text, sourceMap } = await read(html, 'a.html');
    const start = text.indexOf('Ada Example left');
    const places = locate(sourceMap, start, start + 'Ada Example left'.length);
    const block = '/html/body[1]/main[1]/article[1]/p[7]';
    expect(places.map((place) => place.kind === 'html' && place.block)).toEqual([
      block,
      block,
      block,
    ]);
    const nodes = places.map((place) => (place.kind === 'html' ? place.textNode : undefined));
    const first = nodes[0] ?? NaN;
    expect(nodes).toEqual([first, first + 1, first + 2]);
  });

  test('takes out what nobody sees', async () => {
    const { text } = await read(
      page(`${BODY}<p>co\u00ADop\u200Beration<script>no()</script><style>no</style>
        <span style="display: none">no</span><span hidden>no</span> &amp; &#xD800;more&nbsp;words</p>${BODY}`),
      'a.html',
    );
    expect(text).toContain('\n\ncooperation & \uFFFDmore\u00A0words\n\n');
  });

  test.each([
    ['windows-1252', 'windows-1252', '<meta charset="iso-8859-1">', 'Pr\xFCfung'],
    [
      'windows-1252',
      'windows-1252',
      '',
      'Die Pr\xFCfung der B\xFCcher ergab gr\xF6\xDFere Betr\xE4ge',
    ],
    [
      'windows-1251',
      'windows-1251',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      '\xCF\xF0\xE8\xE2\xE5\xF2',
    ],
  ])('in %s', async (encoding, label, meta, words) => {
    const bytes = Buffer.from(page(`<p>${words}</p>${BODY}`, meta), 'latin1');
    const { text, report } = await read(bytes, 'a.html');
    expect(report.encoding).toBe(encoding);
    expect(text).toContain(new TextDecoder(label).decode(Buffer.from(words, 'latin1')));
  });

  test('without an article is all that it shows, and says so', async () => {
    const { text, report } = await read('<p>Closed<p>today &lt;only&gt;', 'a.html');
    expect(text).toBe('Closed\n\ntoday <only>');
    expect(report.warnings.length).toBeLessThanOrEqual(1);
  });

  test('that shows nothing is refused', async () => {
    expect(
      await refusalOf('<!doctype html><html><body><script>app()</script></body></html>', 'a.html'),
    ).toBe('NO_TEXT');
  });
});

describe('the metadata of a web page', () => {
  const jsonLd = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test('is that of its JSON-LD', async () => {
    const head = jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'The lending of maps',
          author: [{ '@type': 'Person', name: 'Ada Example' }, { name: 'By Bo Sample' }],
          publisher: { name: 'The Example' },
          datePublished: '2026-03-04T10:00:00+01:00',
          dateModified: '2026-05-06',
        },
      ],
    });
    const { metadata } = await read(page(BODY, head), 'a.html');
    expect(metadata).toEqual({
      title: { value: 'The lending of maps', source: 'JSON-LD headline' },
      authors: { value: ['Ada Example', 'Bo Sample'], source: 'JSON-LD author' },
      publisher: { value: 'The Example', source: 'JSON-LD publisher' },
      date: { value: '2026-03-04', source: 'JSON-LD datePublished' },
      modified: { value: '2026-05-06', source: 'JSON-LD dateModified' },
      language: { value: 'en', source: 'html lang' },
    });
  });

  test.each([
    [
      'meta article:published_time',
      '<meta property="article:published_time" content="2026-03-04T10:00:00Z">',
      '',
    ],
    ['element time', '', '<time datetime="2026-03-04">yesterday</time>'],
    ['address', '<meta property="og:url" content="https://news.example/2026/03/04/maps">', ''],
    ['element with a class for dates', '', '<span class="post-date">4. März 2026</span>'],
    ['top of the text', '', '<p>Published on 4 March, 2026 by nobody</p>'],
  ])('has the date of its %s', async (source, head, shown) => {
    const { metadata } = await read(page(shown + BODY, head), 'a.html');
    expect(metadata.date).toEqual({ value: '2026-03-04', source });
  });

  test('has no date of publication where there is one of modification alone', async () => {
    const head =
      '<meta property="article:modified_time" content="2026-03-04"><meta property="og:updated_time" content="2026-03-05">';
    const { metadata } = await read(page(BODY, head), 'a.html');
    expect(metadata.date).toBeUndefined();
    expect(metadata.modified).toEqual({
      value: '2026-03-04',
      source: 'meta article:modified_time',
    });
  });

  test('has a title without the name of the site', async () => {
    const { metadata } = await read(
      page(
        `<h1>The lending of maps</h1>${BODY}`,
        '<meta property="og:title" content="The lending of maps | Example">',
      ),
      'a.html',
    );
    expect(metadata.title?.value).toBe('The lending of maps');
  });

  test('with hostile values states nothing of them, and touches nothing', async () => {
    const head = `
      ${jsonLd(JSON.parse('{"@type":"Article","__proto__":{"polluted":1},"headline":{"__proto__":{"a":1}},"author":{"name":{"name":"x"}},"datePublished":"2026-13-45"}'))}
      <script type="application/ld+json">${'['.repeat(100_000)}</script>
      <meta property="og:title" content="${'t'.repeat(1_000_000)}">
      <meta name="author" content="javascript:alert(1)\u0007\u001B[5m">
      <meta property="og:url" content="javascript:alert(1)"><link rel="canonical" href="https://u:p@x.example/">
      <meta property="__proto__" content="x"><meta property="og:locale" content="../../etc">`;
    const { metadata } = await read(page(BODY, head), 'a.html');
    expect(metadata).toEqual({
      title: { value: 'Maps | The Example', source: 'element title' },
      authors: { value: ['javascript:alert(1) [5m'], source: 'meta author' },
      language: { value: 'en', source: 'html lang' },
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
