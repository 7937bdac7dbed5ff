import type { Memory } from './conf.ts';

/** What is wanted of a Neo4j of our own. */
export interface LocalNeo4jOptions {
  /** Folder for data, configuration, logs and the password. */
  readonly home: string;
  /** Of Neo4j; the pinned LTS where it is left out. */
  readonly version?: string;
  readonly javaHome?: string;
  /** Where the jars are kept, in `footnote/`; `~/.cache` where it is left out. */
  readonly cacheHome?: string;
  /** The environment of Java and Maven. */
  readonly env: NodeJS.ProcessEnv;
  readonly memory?: Memory;
  /** Has it run on when everybody has left it, until it is stopped. */
  readonly stays?: boolean;
  readonly onProgress?: (step: string) => void;
  /** Ends the start wherever it is, and leaves nothing of it. */
  readonly signal?: AbortSignal;
}

/** One that answers. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly version: string;
  /** Whether this call started it; false where it ran already. */
  readonly owned: boolean;
  /** Stops it where this process is the last that uses it, unless it was started to stay. */
  leave(): Promise<void>;
  /** Stops it, whoever else uses it. */
  stop(): Promise<void>;
}
