import { isMainThread, Worker } from 'node:worker_threads';
import { MOST_RESIDENT_BYTES } from './limits.ts';

/**
 * The process that reads: what a document does to it, it does to no other. Its main thread reads; a
 * second thread ends it where it takes too much memory, or where the process that asked is gone
 * while a document keeps the main thread busy.
 */
const WATCH_MILLISECONDS = 50;

if (isMainThread) {
  new Worker(new URL(import.meta.url)).unref();
  const { answerRequests } = await import('./answer-requests.ts');
  answerRequests();
} else {
  const parent = process.ppid;
  setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (orphaned || process.memoryUsage.rss() > MOST_RESIDENT_BYTES) {
      process.kill(process.pid, 'SIGKILL');
    }
  }, WATCH_MILLISECONDS);
}
