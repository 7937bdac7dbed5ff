export { cacheFolder } from './cache.ts';
export { commandLine, runProgram, startJava, type Run, type Ran } from './child-process.ts';
export { INSTALL, LocalJavaError, type LocalJavaErrorCode } from './errors.ts';
export { fetchJars } from './jars.ts';
export { findJava, type Java, type JavaNeed } from './java.ts';
export { withFolderLock, type LockOptions } from './lock.ts';
export type { JarSet } from './maven.ts';
