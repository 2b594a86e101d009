/**
 * All benchmarks, or those named: `npm run bench`, `npm run bench -- speed memory`, `npm run bench -- --quick`,
 * and those that can be long at their full length: `npm run bench -- sweep --long`. They say
 * what was measured against each goal and never fail because something was slow: on a shared machine that proves nothing.
 */
import { abc } from "./abc.mjs";
import { compare } from "./compare.mjs";
import { growth } from "./growth.mjs";
import { mechanisms } from "./mechanisms.mjs";
import { memory } from "./memory.mjs";
import { classroomPage } from "./page.mjs";
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
  abc,
  compare,
  "start-up": startUp,
  sweep: sweeps,
  page: classroomPage,
};
const words = process.argv.slice(2);
const efforts = {
  "--quick": { rounds: 1, seconds: 0.1, size: "quick" },
  "--long": { rounds: 9, seconds: 0.6, size: "long" },
};
const asked = words.find((word) => word in efforts);
const effort = efforts[asked] ?? { rounds: 9, seconds: 0.6, size: "usual" };
const named = words.filter((word) => word !== asked);
const unknown = named.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `no benchmark is called ${unknown.join(", ")}; there are: ${Object.keys(benchmarks).join(", ")}`,
  );
  process.exit(2);
}

console.log(`Node ${process.version}; times are of the processor; only ratios taken in one sitting travel.`);
for (const name of named.length > 0 ? named : Object.keys(benchmarks)) await benchmarks[name](effort);
