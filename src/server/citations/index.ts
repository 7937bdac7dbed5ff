export { acceptedFormat } from './formats.ts';
export { prefersData, serveCitations } from './routes.ts';
