export { validateItem } from './item.ts';
export { validate, type Lacking, type Validated } from './validate.ts';
