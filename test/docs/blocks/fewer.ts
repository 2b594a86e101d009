/** Options that a command of a page is given in addition, so that it makes few runs and no pictures. */
export const FEWER: Readonly<Record<string, string>> = {
  assess: "--quick --no-charts",
  calibrate: "--quick --no-charts",
  compare: "--runs 2 --no-charts",
  explain: "--runs 10 --no-charts",
  run: "--runs 2 --no-charts",
  "seed-search": "--runs 2 --no-charts",
  sensitivity: "--no-charts",
  sweep: "--runs 2 --no-charts",
};

/** The file of an experiment with no more points than this, so that it is made in seconds. */
export function withFewerPoints(text: string): string {
  return text.replace(/\bpoints: \d+/, "points: 16");
}
