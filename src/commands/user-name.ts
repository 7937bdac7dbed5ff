import { userInfo } from 'node:os';

/** The name of whoever runs the command; a user without an entry in the system has none. */
export function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
