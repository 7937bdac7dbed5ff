import type { Example } from './examples.ts';

/** The page at `/`. Its scripts are files, so that a strict content security policy can stay strict. */
export const IDE_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Footnote</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/ide/graphiql.min.css">
    <link rel="stylesheet" href="/ide/page.css">
  </head>
  <body>
    <div id="ide">Loading …</div>
    <noscript>This page needs JavaScript; <code>/graphql</code> answers without it.</noscript>
    <script src="/ide/react.production.min.js"></script>
    <script src="/ide/react-dom.production.min.js"></script>
    <script src="/ide/graphiql.min.js"></script>
    <script src="/ide/page.js"></script>
  </body>
</html>
`;

export const IDE_STYLE = `html, body, #ide { height: 100%; margin: 0; }
`;

/** Opens GraphiQL with a tab for each example. */
export function ideScript(examples: Example[]): string {
  const tabs = JSON.stringify(examples.map(({ query }) => ({ query })));
  return `ReactDOM.createRoot(document.getElementById('ide')).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: ${tabs},
      defaultEditorToolsVisibility: false,
    },
    React.createElement(GraphiQL.Logo, null, 'Footnote'),
  ),
);
`;
}
