import type { HeldTerm } from "./stage.js";

/**
 * The one law of hazards, used to draw events and to score observed ones:
 * out_i = rate_i * (product of factors)_i * (sum of pushes)_i, in events per day.
 */
export function writeHazard(rate: Float64Array, terms: readonly HeldTerm[], out: Float64Array): void {
  out.fill(0);
  for (const { term, values } of terms) if (term.as === "push") add(values, out);
  for (const { term, values } of terms) if (term.as === "factor") multiply(values, out);
  multiply(rate, out);
}

function add(values: Float64Array, out: Float64Array): void {
  if (values.length === 1) {
    const value = values[0];
    for (let i = 0; i < out.length; i++) out[i] += value;
  } else for (let i = 0; i < out.length; i++) out[i] += values[i];
}

function multiply(values: Float64Array, out: Float64Array): void {
  if (values.length === 1) {
    const value = values[0];
    for (let i = 0; i < out.length; i++) out[i] *= value;
  } else for (let i = 0; i < out.length; i++) out[i] *= values[i];
}

/** The value of a term for one agent, whatever its scope. */
export function termValue({ values }: HeldTerm, agent: number): number {
  return values.length === 1 ? values[0] : values[agent];
}
