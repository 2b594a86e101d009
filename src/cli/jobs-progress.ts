/** A live line on standard error: how many jobs are done, and about how long the rest will take. Elsewhere nothing. */
export function jobsProgress(
  what: string,
  isQuiet: boolean,
): { show(done: number, jobs: number): void; end(): void } {
  const isLive = !isQuiet && process.stderr.isTTY;
  const started = Date.now();
  return {
    show(done, jobs) {
      if (!isLive) return;
      const seconds = (Date.now() - started) / 1000;
      const left = done > 0 ? `, about ${Math.ceil((seconds * (jobs - done)) / done)} s left` : "";
      process.stderr.write(`\r\x1b[K${what}: ${done} of ${jobs} jobs${left}`);
    },
    end() {
      if (isLive) process.stderr.write("\r\x1b[K");
    },
  };
}
