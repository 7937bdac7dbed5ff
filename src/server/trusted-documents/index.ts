export { onlyTrusted } from './only-trusted.ts';
