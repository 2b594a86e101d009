export { type Gain, isNoGain, type Scored, type Towards } from "./gain.js";
export type { Step, Tried } from "./greedy.js";
export {
  type How,
  type Question,
  RANDOM_SETS,
  type Rescored,
  runsToSearch,
  type SeedSearch,
  searchSeeds,
  searchSeedsBy,
} from "./search.js";
export { choose } from "./subsets.js";
export { allSetsTable, candidatesTable, searchRunsTable, setsTable } from "./tables.js";
export { OWN_ZONES, withoutOwnZones, withPilots } from "./with-pilots.js";
