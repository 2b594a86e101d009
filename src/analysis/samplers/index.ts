export { type AbcPlan, abcAscent, type SimulatedTarget, type Thresholds } from "./abc.js";
export { type Evidence, evidenceAbout } from "./evidence.js";
export { type Chain, type ChainLength, metropolisChain, type Point, type Target } from "./metropolis.js";
export { type CaseTarget, type Mode, posteriorMode } from "./mode.js";
export {
  type Ascent,
  type Collect,
  type Collected,
  climb,
  climbToEnd,
  inOrder,
  type Particle,
  type Population,
  type Proposed,
} from "./population.js";
export {
  type PilotRun,
  pilotRun,
  type Sieve,
  type Simulator,
  semiAutomatic,
  sieveOf,
  sifted,
} from "./semi-automatic.js";
export { type TemperedPlan, temperedAscent } from "./tempered.js";
