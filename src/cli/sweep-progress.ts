import type { Tally } from "../node/sweep/make-chunk.js";

/** Time between two drawings of the line, ms, and weight of the last stretch in the rate. */
const GLANCE = 200;
/** Runs below which the estimate of what is left would be a guess. */
const FEWEST_RUNS = 50;

/** What has been made so far, for a person who waits. */
export interface Progress {
  /** What was there before. */
  begin(there: readonly Tally[]): void;
  runs(done: number): void;
  chunk(tally: Tally): void;
  /** Clears the line. */
  end(): void;
}

/**
 * A live line on standard error: runs made, runs a second, time left, and the mean of the main outcome over all runs so
 * far with its standard error. Elsewhere than on a terminal nothing.
 */
export function sweepProgress(total: number, outcome: string, isQuiet: boolean): Progress {
  const isLive = !isQuiet && process.stderr.isTTY;
  const started = Date.now();
  let [before, inHand, made] = [0, 0, 0];
  const all = { runs: 0, sum: 0, squares: 0 };
  let drawn = 0;
  const add = ({ runs, sum, squares }: Tally) => {
    all.runs += runs;
    all.sum += sum;
    all.squares += squares;
  };
  const draw = () => {
    if (!isLive || Date.now() - drawn < GLANCE) return;
    drawn = Date.now();
    const done = Math.min(total, before + Math.max(made, inHand));
    const seconds = (drawn - started) / 1000;
    const text = lineOf({ done, total, rate: (done - before) / seconds, outcome, ...all });
    process.stderr.write(`\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  };
  return {
    begin(there) {
      for (const tally of there) add(tally);
      before = all.runs;
      draw();
    },
    runs(done) {
      inHand = done;
      draw();
    },
    chunk(tally) {
      add(tally);
      made += tally.runs;
      draw();
    },
    end() {
      if (isLive && drawn > 0) process.stderr.write("\r\x1b[K");
    },
  };
}

interface State {
  readonly done: number;
  readonly total: number;
  /** Runs a second. */
  readonly rate: number;
  readonly outcome: string;
  readonly runs: number;
  readonly sum: number;
  readonly squares: number;
}

function lineOf({ done, total, rate, outcome, runs, sum, squares }: State): string {
  const percent = Math.floor((100 * done) / total);
  const left = rate > 0 && done >= FEWEST_RUNS ? `, ${clock((total - done) / rate)} left` : "";
  const mean = sum / runs;
  const error = Math.sqrt(Math.max(0, squares / runs - mean * mean) / runs);
  const estimate = runs > 1 ? `; ${outcome} ${mean.toPrecision(4)} ± ${error.toPrecision(2)}` : "";
  return `${percent}% ${done}/${total} runs, ${Math.round(rate)}/s${left}${estimate}`;
}

/** 75 seconds as 1:15. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
