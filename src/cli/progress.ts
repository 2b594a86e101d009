import { SingleBar } from "cli-progress";

/** Runs below this are over before a bar could be read. */
const FEWEST_RUNS = 100;

interface Bar {
  update(done: number): void;
  stop(): void;
}

const silent: Bar = { update: () => {}, stop: () => {} };

/** A progress bar on standard error, for many runs on a terminal; elsewhere nothing. */
export function progressBar(runs: number): Bar {
  if (runs < FEWEST_RUNS || !process.stderr.isTTY) return silent;
  const bar = new SingleBar({
    format: "{bar} {value}/{total} runs, {eta_formatted} left",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(runs, 0);
  return {
    update: (done) => {
      if (done % 10 === 0 || done === runs) bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
