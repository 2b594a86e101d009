/** What the page says of its pictures in words and tables. */
export const twins = {
  curveReached: "{who}: {n} of {of} provinces have a plan by {date}; half of these came by {half}.",
  curveNone: "{who}: none of {of} provinces has a plan by {date}.",
  curveWalk: "Months of the curve",
  middleRuns: "80% of runs {low}–{high}",
  low: "low",
  high: "high",
  mapSummary: "{n} of {of} provinces have a plan by {date}. First: {first}. None: {none}.",
  noPlanYet: "no plan yet",
  nobodyYet: "nobody yet",
  timelineSummary:
    "Of {of} provinces, {both} have a plan both as observed and in this run; the run is earlier for {earlier} of them and later for {later}. The median distance is {months} months.",
  shareOfRuns: "share of runs with a plan",
  raceSummary:
    "Openness begins at {start} on average and ends at {end}. At the end {most} is the most open ({high}) and {least} the least ({low}).",
  raceWalk: "Months of the race",
  racePoint: "{date}: mean {mean}, from {low} ({least}) to {high} ({most})",
  mean: "mean",
  whySummary: "In the run with seed {seed}, {name} is pushed by: {pushes}.",
  cause: "cause",
  shareOfPush: "share of the push",
  pairsSummary:
    "Of {of} provinces, {earlier} plan earlier in the median pair, {later} later, {same} on the same day. The most: {most}.",
  medianDays: "median, days",
  pairsEarlier: "pairs earlier",
  pairsLater: "pairs later",
} as const;
