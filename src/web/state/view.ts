/** The parts of the page, in the order of its menu. */
export const VIEWS = ["predict", "lab", "compare", "data"] as const;

export type View = (typeof VIEWS)[number];
