import type { Mechanism } from "../engine/mechanism.js";
import type { Parameters } from "../engine/parameter.js";
import type { Inputs } from "./inputs.js";

/** Declares a mechanism of this model, with its parameters' names known to the compiler. */
export function mechanism<P extends Parameters>(declaration: Mechanism<Inputs, P>): Mechanism<Inputs, P> {
  return declaration;
}
