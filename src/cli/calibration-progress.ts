import type { CalibrationListener } from "../node/calibration/carry-out.js";

/** A live line on standard error: which reading and stage, and how many of its jobs are done. Elsewhere nothing. */
export function calibrationProgress(
  readings: readonly string[],
  isQuiet: boolean,
): CalibrationListener & { end(): void } {
  const isLive = !isQuiet && process.stderr.isTTY;
  let [stage, jobs, done] = ["", 0, 0];
  const draw = () => {
    if (!isLive) return;
    const line = `${stage}: ${done}/${jobs}`;
    process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  };
  return {
    onRound(reading, { name, generation, level }, count) {
      const at = level === null ? "" : ` at ${Number(level.toPrecision(3))}`;
      const which = readings.length > 1 ? `${readings[reading]}, ` : "";
      stage = `${which}${name}${name === "generation" ? ` ${generation}${at}` : ""}`;
      [jobs, done] = [count, 0];
      draw();
    },
    onJob() {
      done += 1;
      draw();
    },
    end() {
      if (isLive) process.stderr.write("\r\x1b[K");
    },
  };
}
