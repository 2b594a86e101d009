/** What is known of the day of a plan: the day, two days between which it lies, or that there was none up to a day. */
export type PlanDate =
  | { readonly known: "day"; readonly day: number }
  | { readonly known: "between"; readonly from: number; readonly to: number }
  | { readonly known: "none"; readonly until: number };

/** What was observed of a province; null where nothing was. */
export interface ProvinceHistory {
  readonly plan: PlanDate | null;
  /** Policies counted until the last day of counting. */
  readonly policies: number | null;
  /** Of five categories of instruments, those opened by then. */
  readonly breadth: number | null;
}

/** The last day on which anything is known of a plan. */
export function lastDay(plan: PlanDate): number {
  return plan.known === "day" ? plan.day : plan.known === "between" ? plan.to : plan.until;
}

/** The day on which others are taken to have seen a plan: of two days, the middle; null for no plan. */
export function seenDay(plan: PlanDate): number | null {
  if (plan.known === "none") return null;
  return plan.known === "day" ? plan.day : (plan.from + plan.to) / 2;
}
