export { serveHttp } from './serve.ts';
