export { type Fork, lastStart, runFork } from "./fork.js";
export { comparePasts, type Departure, type PastCheck } from "./past.js";
export { alterations, overruled, rulesInForce } from "./rules-in-force.js";
