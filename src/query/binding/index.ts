export { bindExpression } from './bind-expression.ts';
export { bindPath, rename, type BoundPath } from './bind-path.ts';
export { match } from './match.ts';
export { Writer, type Parameter } from './writer.ts';
