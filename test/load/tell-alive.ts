/** In the served process: collects all garbage and tells what is left, when asked. */
process.on('message', () => {
  globalThis.gc?.({ execution: 'sync' });
  process.send?.(process.memoryUsage().heapUsed);
});
// Whoever may ask is no reason to go on.
process.channel?.unref();
