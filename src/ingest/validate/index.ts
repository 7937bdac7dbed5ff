export { derivesFrom } from './derivations.ts';
export {
  refusalAmong,
  validateItem,
  validateItems,
  type Items,
  type WrittenItems,
} from './items.ts';
export { validate, type Lacking, type Validated } from './validate.ts';
