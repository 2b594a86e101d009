import { national, perAgent } from "../engine/column.js";

/** Kinds of local innovation in AI governance. Ma counts about twenty by 2023. */
export const IDEAS = 20;

const numbered = <T>(column: (k: number) => T): readonly T[] =>
  Array.from({ length: IDEAS }, (_, k) => column(k));

// Columns that provinces and the centre write for each other: ideas travel up and rules down. They are declared apart
// from the mechanisms that write them, because each of the two reads the other's.

/** Day on which a province takes up each idea. */
export const ideaDay = numbered((k) =>
  perAgent(`idea:${k}`, {
    unit: "day",
    meaning: `day on which the province takes up idea ${k}; infinite if it does not`,
    start: Number.POSITIVE_INFINITY,
  }),
);

/** Number of provinces that hold each idea. */
export const holders = numbered((k) =>
  national(`holders:${k}`, { unit: "provinces", meaning: `provinces that practise idea ${k}` }),
);

/** The idea that a province has taken up last, for those who answer the event. */
export const latestIdea = national("latestIdea", {
  unit: "number",
  meaning: "idea that was taken up last, from 0; -1 before the first",
  start: -1,
});

/** Day on which the centre makes a rule of each idea. */
export const codifiedDay = numbered((k) =>
  national(`codified:${k}`, {
    unit: "day",
    meaning: `day on which the centre codifies idea ${k}; infinite if it does not`,
    start: Number.POSITIVE_INFINITY,
  }),
);

/** What the centre's rules add to the rate at which a province takes up ideas. */
export const instruction = perAgent("instruction", {
  unit: "per day",
  meaning: "rate at which the province takes up ideas that the centre has codified",
});
