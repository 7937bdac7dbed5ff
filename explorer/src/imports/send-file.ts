import { addressOf, credential } from '../api/index.ts';

/** What a file brought, as the server's `POST /import` says: see docs/documents.md. */
export interface Imported {
  readonly document: { readonly id: string; readonly title: string };
  readonly change: 'ADDED' | 'REPLACED' | 'UNCHANGED';
  readonly facts: {
    readonly passages: number;
    readonly statistics: number;
    readonly quotes: number;
    readonly claims: number;
  };
  readonly warnings: readonly string[];
  readonly proposals:
    | { readonly pending: number; readonly decided: number; readonly lost: readonly string[] }
    | { readonly refusal: string };
}

/** Nothing of the file was imported, and why. */
export class NotImported extends Error {
  override name = 'NotImported';
  /** Whether the same may be imported later: the server is away or busy. */
  readonly passes: boolean;

  constructor(message: string, passes: boolean) {
    super(message);
    this.passes = passes;
  }
}

/** Codes of what goes away by itself. */
const PASSING = ['OVERLOADED', 'RATE_LIMITED', 'SERVICE_UNAVAILABLE'];

/** The server refuses longer names. Much longer ones would not reach it. */
const SENT_OF_NAME = 300;

/**
 * Sends a file to be imported. `fetch` does not tell how much it has sent.
 * @param onSent called with the part that is sent, 0 to 1
 * @throws {NotImported}
 */
export function sendFile(file: File, onSent: (part: number) => void): Promise<Imported> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const name = encodeURIComponent(file.name.slice(0, SENT_OF_NAME));
    request.open('POST', addressOf(`/import?name=${name}`));
    request.setRequestHeader('content-type', 'application/octet-stream');
    const key = credential();
    if (key !== null) request.setRequestHeader('authorization', `Bearer ${key}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onSent(total > 0 ? loaded / total : 1);
    });
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      const answer = parsed(responseText);
      if (status === 200 && isImported(answer)) resolve(answer);
      else reject(refusalIn(answer, status));
    });
    request.addEventListener('error', () => {
      const message = 'The server did not take the file, or the file could not be read';
      reject(new NotImported(message, true));
    });
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isImported(answer: unknown): answer is Imported {
  return typeof answer === 'object' && answer !== null && 'document' in answer;
}

interface Refusal {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ];
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'errors' in answer;
}

function refusalIn(answer: unknown, status: number): NotImported {
  if (!isRefusal(answer))
    return new NotImported(`The server answered with the status ${status}`, true);
  const [{ message, extensions }] = answer.errors;
  return new NotImported(message, PASSING.includes(extensions.code));
}
