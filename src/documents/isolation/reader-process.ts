import { isMainThread, Worker } from 'node:worker_threads';

/**
 * The process that reads documents, so that a hostile document cannot harm any other process. The main
 * thread reads. A second thread kills the process when it uses too much memory, or when its parent has
 * ended while a document keeps the main thread busy.
 */
const WATCH_MILLISECONDS = 50;

/** Most resident memory of the process. */
const MOST_RESIDENT_BYTES = 1536 * 1024 * 1024;

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
