export {
  createClient,
  type Client,
  type ClientOptions,
  type RequestOptions,
} from './create-client.ts';
export {
  RequestError,
  type AnswerError,
  type RequestErrorCode,
  type ServerCode,
} from './request-error.ts';
export type { TypedDocument } from './typed-document.ts';
export type { Paged } from './pages.ts';
export type { Answer } from './read-answer.ts';
