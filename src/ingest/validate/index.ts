export { validate, type Lacking, type Validated } from './validate.ts';
