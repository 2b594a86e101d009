/** Exit code of a command that was stopped by the interrupt key. */
export const STOPPED = 130;

/**
 * A signal that the interrupt key raises. The first press asks to stop, a second one ends the process at once. Call
 * `release` when the work is over.
 */
export function stopOnInterrupt(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(STOPPED);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
