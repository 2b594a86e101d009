import { LEAST_SIZES, smallFitsIn } from "../small-fits.mjs";

const few = ["-q", "--no-charts", "-o", "out"];
const run = ["run", "core", "-n", "2", ...few];
const sweep = [
  "sweep",
  "core",
  "--vary",
  "signals.halfLife=200,400",
  "-n",
  "5",
  "--chunk-runs",
  "4",
  "-j",
  "1",
];
/** What a fit keeps until it is done. */
const unfinished = ["out/jobs/", "out/plan.json"];

const specOf = (target) => (folder) => smallFitsIn(folder, LEAST_SIZES).writeSpec(target);

/**
 * Commands that are killed. `every`: at each n-th change of the disk, and at the last ones; `prepare`: puts what it needs
 * into a folder; `older`: a command whose result it finds in its way. `passing`: beginnings of paths of files that may
 * stand there half way; `isPiecemeal`: its other files come into their places one by one.
 */
export const COMMANDS = [
  { words: run, every: 4, passing: [] },
  { words: run, every: 8, passing: [], older: [...run, "--seed", "7"] },
  { words: ["compare", "core", "baseline", "-n", "2", ...few], every: 10, passing: [] },
  /* Names of machines, and chunks, go when a sweep is done; they stay if it was killed just then, for nobody knows later
     whether they were to be kept. */
  { words: [...sweep, ...few], every: 10, passing: ["out/chunks/", "out/hosts/"], isPiecemeal: true },
  ...["exact", "abc"].map((target) => ({
    ...{ words: ["calibrate", `${target}-fit.yaml`, "-j", "1", ...few], every: target === "exact" ? 60 : 24 },
    ...{ passing: unfinished, prepare: specOf(target) },
  })),
];
