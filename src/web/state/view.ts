/** The parts of the page, in the order of its menu. */
export const VIEWS = ["predict", "lesson", "lab", "compare", "data", "teacher"] as const;

export type View = (typeof VIEWS)[number];
