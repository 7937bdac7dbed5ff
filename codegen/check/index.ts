export { check, groundOf } from './check.ts';
