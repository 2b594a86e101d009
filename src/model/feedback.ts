import { perAgent } from "../engine/column.js";

// Columns that close a loop: they follow from the race and act on it. They are declared here rather than beside the
// mechanisms that write them, because those read the race's own columns.

/** What a crackdown takes from a province's pull to open. */
export const restraint = perAgent("restraint", {
  unit: "log-odds",
  meaning: "what a crackdown takes from the pull to open",
  acts: true,
});

/** Whether a crackdown that spreads from sector to sector has reached a province. */
export const campaignReach = perAgent("campaignReach", {
  unit: "share",
  meaning: "1 where a crackdown has reached the sector of the province, 0 where it has not",
  start: 1,
  acts: true,
});

/** What the status of a pilot zone adds to a province's pull to open. */
export const pilotPull = perAgent("pilotPull", {
  unit: "log-odds",
  meaning: "what the status of a pilot zone adds to the pull to open",
  acts: true,
});
