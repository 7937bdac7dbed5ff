export { serveExplorer } from './explorer.ts';
export { serveGraphiql } from './graphiql.ts';
