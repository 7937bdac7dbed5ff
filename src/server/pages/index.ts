export { serveExplorer } from './explorer.ts';
export { serveGraphiql } from './graphiql.ts';
export { serveSchema } from './schema.ts';
