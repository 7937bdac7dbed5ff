/**
 * Calls the function with stack traces off. The driver takes one for each statement, to add it to an
 * error: formatting it was an eighth of the CPU of a request for one person, and says nothing, for all
 * statements are sent from this room.
 */
export function withoutTrace<T>(send: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
