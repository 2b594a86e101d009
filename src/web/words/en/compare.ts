/** What the page says of comparisons. */
export const compare = {
  moved: "{later} of {of} provinces move later in most pairs of runs, {earlier} earlier.",
  movedMost: "Most of all {name}: {years} years {turn} in the median.",
  earlierWord: "earlier",
  laterWord: "later",
  years: "{n} y",
  sameLuck: "Both on the same luck: {n} pairs of runs",
  comparePrompt: "Choose a scenario to set against the rules of the lab.",
  before: "From",
  after: "to",
  changedRules: "my rules",
  myRules: "My rules in the lab",
  dotsMean:
    "Dot: median difference, no plan counted as the last day; line: 80% of the pairs. On tiles: pairs earlier ← · → later.",
} as const;
