/** What the page says of the passing of time. */
export const player = {
  play: "Play",
  pause: "Pause",
  back: "A step back",
  forth: "A step on",
  toStart: "To the start",
  toEnd: "To the end",
  speed: "Speed",
  slow: "slow",
  medium: "medium",
  fast: "fast",
  stride: "Length of a step",
  byMonth: "by month",
  byQuarter: "by quarter",
  time: "Time",
  live: "{date}: {n} of {of} provinces have a plan",
  hash: "result {hash}",
  limits:
    "A model, not a forecast: thirty provinces and 24 plans cannot tell several sets of rules apart. See Data.",
} as const;
