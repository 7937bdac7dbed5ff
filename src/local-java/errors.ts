export type LocalJavaErrorCode = 'NO_JAVA' | 'JAVA_TOO_OLD' | 'NO_MAVEN' | 'DOWNLOAD_FAILED';

/** A Java program cannot be fetched or run; the message says why and what to do. */
export class LocalJavaError extends Error {
  override name = 'LocalJavaError';
  readonly code: LocalJavaErrorCode;

  constructor(code: LocalJavaErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** How to install what every Java program here needs, for messages. */
export const INSTALL =
  'install Java and Maven ("apt-get install openjdk-17-jre-headless maven", "brew install openjdk maven")';
