export { serveExplorer } from './explorer.ts';
export { serveGraphiql } from './graphiql.ts';
export { serveQuestions } from './questions.ts';
export { serveSchema } from './schema.ts';
