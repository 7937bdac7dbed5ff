export { BadUserInput } from './bad-user-input.ts';
export { Engine, type Reading } from './execute.ts';
export { queryPlugin } from './plugin.ts';
export { schema } from './schema.ts';
