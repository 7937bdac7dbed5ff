import { escapeHtml } from '../export/index.ts';

const STYLE = `
:root { color-scheme: light dark; --tint: #fff3c4; --muted: #595959; --line: #d9d9d9; --link: #0b57d0 }
@media (prefers-color-scheme: dark) { :root { --tint: #4a3f12; --muted: #b0b0b0; --line: #444; --link: #9ec1ff } }
body { font: 17px/1.55 Georgia, 'Times New Roman', serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem }
h1 { font-size: 1.4rem; line-height: 1.3 } h2 { font-size: 1.15rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { font-size: .95rem; margin: 1.2rem 0 .3rem } a { color: var(--link) } p, ul { margin: .5rem 0 }
h1, p, li, pre, blockquote { overflow-wrap: anywhere }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); white-space: pre-wrap }
mark { background: var(--tint); color: inherit } .quiet { color: var(--muted); font-size: .85rem }
pre { white-space: pre-wrap; font-size: .85rem; border: 1px solid var(--line); padding: .6rem; margin: 0 }
body.card { padding: .8rem 1rem } .card h1 { font-size: 1.05rem; margin: 0 0 .4rem } .card blockquote { margin: .5rem 0 }`;

interface Page {
  readonly title: string;
  /** Further elements of the head. */
  readonly head: string;
  readonly body: string;
  readonly bodyClass?: string;
}

/** A page without scripts, in one file. */
export function page({ title, head, body, bodyClass }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Footnote</title>
<link rel="icon" href="data:,">
${head}
<style>${STYLE}
</style>
</head>
<body${bodyClass === undefined ? '' : ` class="${bodyClass}"`}>
${body}
</body>
</html>
`;
}
