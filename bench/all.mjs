/**
 * All benchmarks, or those named: `npm run bench`, `npm run bench -- speed memory`, `npm run bench -- --quick`. They say
 * what was measured against each goal and never fail because something was slow: on a shared machine that proves nothing.
 */
import { compare } from "./compare.mjs";
import { growth } from "./growth.mjs";
import { mechanisms } from "./mechanisms.mjs";
import { memory } from "./memory.mjs";
import { qca } from "./qca.mjs";
import { shapley } from "./shapley.mjs";
import { speed } from "./speed.mjs";
import { startUp } from "./start-up.mjs";
import { sweeps } from "./sweep.mjs";

const benchmarks = {
  speed,
  mechanisms,
  growth,
  memory,
  qca,
  shapley,
  compare,
  "start-up": startUp,
  sweep: sweeps,
};
const words = process.argv.slice(2);
const effort = words.includes("--quick") ? { rounds: 3, seconds: 0.2 } : { rounds: 9, seconds: 0.6 };
const named = words.filter((word) => word !== "--quick");
const unknown = named.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `no benchmark is called ${unknown.join(", ")}; there are: ${Object.keys(benchmarks).join(", ")}`,
  );
  process.exit(2);
}

console.log(`Node ${process.version}; times are of the processor; only ratios taken in one sitting travel.`);
for (const name of named.length > 0 ? named : Object.keys(benchmarks)) await benchmarks[name](effort);
