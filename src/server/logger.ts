import { destination, pino, type Logger } from 'pino';

/** Logs JSON lines to stderr, so that stdout stays for people and pipes. */
export function makeLogger(level: string): Logger {
  return pino({ level }, destination({ fd: 2, sync: true }));
}
