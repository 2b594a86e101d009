/** The rules of the lab, among ids of scenarios. */
export const MINE = "my-rules";

/** What Compare sets against what: ids of scenarios, or the rules of the lab; null = whatever is usual. */
export interface Sides {
  readonly before: string | null;
  readonly after: string | null;
}

export const USUAL_SIDES: Sides = { before: null, after: null };
