import type { Proposed } from "../../../analysis/samplers/index.js";
import type { Numbered } from "./job.js";

/** The accepted ones among proposals. */
export function accepted(from: number, to: number, propose: (index: number) => Proposed | null): Numbered[] {
  const found: Numbered[] = [];
  for (let index = from; index < to; index++) {
    const proposed = propose(index);
    if (proposed) found.push([index, proposed]);
  }
  return found;
}
