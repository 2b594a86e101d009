/** Runs below this are over before a bar could be read. */
const FEWEST_RUNS = 100;

/** Runs between two looks. */
const STRIDE = 10;

interface Bar {
  update(done: number): void;
  stop(): void;
}

const silent: Bar = { update: () => {}, stop: () => {} };

/**
 * A progress bar on standard error, for many runs on a terminal; elsewhere nothing. It leaves the interrupt key and the
 * modes of the terminal alone: a simulation never lets go of the thread, so a handler of its own would make the key dead,
 * and nobody would set the modes back.
 */
export async function progressBar(runs: number): Promise<Bar> {
  if (runs < FEWEST_RUNS || !process.stderr.isTTY) return silent;
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    format: "{bar} {value}/{total} runs, {eta_formatted} left",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    gracefulExit: false,
    linewrap: true,
  });
  bar.start(runs, 0);
  let shown = 0;
  return {
    update: (done) => {
      if (done < shown + STRIDE && done < runs) return;
      shown = done;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
