/**
 * Loaded into a measured server with `--import` and `--expose-gc`: tells its parent, when asked,
 * what it holds after everything that nobody needs was collected. The server knows nothing of it.
 */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Listening to its parent must not keep a server alive that wants to end.
process.channel?.unref();
