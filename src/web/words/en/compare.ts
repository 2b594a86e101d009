/** What the page says of comparisons. */
export const compare = {
  sameLuck: "Both on the same luck: {n} pairs of runs",
  comparePrompt: "Choose a scenario to set against the rules of the lab.",
  before: "From",
  after: "to",
  myRules: "My rules in the lab",
  dotsMean:
    "Dot: median difference, no plan counted as the last day; line: 80% of the pairs. Left: earlier. On tiles: pairs earlier ← · → later.",
} as const;
