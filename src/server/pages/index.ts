export { serveGraphiql } from './graphiql.ts';
