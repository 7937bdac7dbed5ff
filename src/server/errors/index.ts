export {
  MAX_NESTED_BRACKETS,
  reportError,
  reportErrors,
  toClientError,
  TOO_NESTED,
} from './client-error.ts';
export {
  answerBadHttp,
  answerBadUrl,
  answerHttpErrors,
  failureOf,
  HttpError,
} from './http-errors.ts';
