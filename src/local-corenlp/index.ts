export { chooseEngine, ENGINES, type ChosenEngine, type EngineName } from './choose-engine.ts';
export { CoreNlpError, type CoreNlpErrorCode } from './errors.ts';
export { startCoreNlp, type CoreNlp, type CoreNlpOptions } from './start.ts';
