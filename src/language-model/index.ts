export type { Endpoint } from './endpoint.ts';
export { LanguageModelError, type LanguageModelErrorCode } from './errors.ts';
export { engineOf, proposeByModel, type ModelProposals } from './propose.ts';
