import { useSyncExternalStore } from 'react';
import { cache } from '../api/index.ts';
import { NotImported, sendFile, type Imported } from './send-file.ts';

/** How far a file has come. */
export type Progress =
  | { readonly kind: 'waiting' }
  /** `sent` from 0 to 1; then the server reads it. */
  | { readonly kind: 'running'; readonly sent: number }
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'refused'; readonly message: string; readonly passes: boolean };

export interface QueuedFile {
  readonly key: number;
  readonly name: string;
  readonly progress: Progress;
}

interface Entry extends QueuedFile {
  readonly file: File;
}

/** Outside of React, so that imports go on while somebody looks at other views. */
let entries: readonly Entry[] = [];
let isRunning = false;
let added = 0;
const listeners = new Set<() => void>();

/** The files of this tab, in the order in which they are sent. */
export function useImports(): readonly QueuedFile[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => entries,
  );
}

/** Sends files, one after another. Annotations come last: the server must have their texts. */
export function importFiles(files: readonly File[]): void {
  const sorted = files.toSorted((a, b) => Number(isAnnotation(a)) - Number(isAnnotation(b)));
  const queued = sorted.map((file): Entry => ({
    key: ++added,
    name: file.name,
    file,
    progress: { kind: 'waiting' },
  }));
  show([...entries, ...queued]);
  void run();
}

/** Sends a file again that was refused for a reason that passes. */
export function tryAgain(key: number): void {
  update(key, { kind: 'waiting' });
  void run();
}

/** Forgets all files that are not waiting or under way. */
export function forgetDone(): void {
  show(entries.filter(({ progress: { kind } }) => kind === 'waiting' || kind === 'running'));
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    for (;;) {
      const next = entries.find(({ progress }) => progress.kind === 'waiting');
      if (next === undefined) break;
      update(next.key, await outcomeOf(next));
      await cache.invalidateQueries();
    }
  } finally {
    isRunning = false;
  }
}

async function outcomeOf({ key, file }: Entry): Promise<Progress> {
  update(key, { kind: 'running', sent: 0 });
  try {
    const imported = await sendFile(file, (sent) => {
      update(key, { kind: 'running', sent });
    });
    return { kind: 'imported', imported };
  } catch (thrown) {
    if (!(thrown instanceof NotImported)) throw thrown;
    return { kind: 'refused', message: thrown.message, passes: thrown.passes };
  }
}

function isAnnotation({ name }: File): boolean {
  return name.endsWith('.annotation.json');
}

function update(key: number, progress: Progress): void {
  show(entries.map((entry) => (entry.key === key ? { ...entry, progress } : entry)));
}

function show(next: readonly Entry[]): void {
  entries = next;
  for (const listener of listeners) listener();
}
