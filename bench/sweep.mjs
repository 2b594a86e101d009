// What a sweep costs over its runs, and what two threads gain beside two processes that have nothing to do with each other.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./tools/clock.mjs";
import { count, table } from "./tools/print.mjs";
import { timed } from "./tools/timed.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const script = (name, ...words) => [path(`measure/${name}.mjs`), ...words.map(String)];
const command = (...words) => [path("../dist/cli.js"), "sweep", ...words.map(String), "-q", "--force"];
/** The twelve outcomes that a baseline has; those that a core does not move are kept too. */
const outcomes = [
  ...["adopters", "median-day", "mean-day", "liberalisation-mean", "liberalisation-sd", "intensity-mean"],
  ...["breadth-mean", "targets-sum", "race-intensity", "liberalisation-gini", "over-reach"],
  "over-reach-of-capacity",
].join(",");
const saltelli = path("experiments/sobol.yaml");
/** Runs and base points in each of three efforts. */
const sizes = {
  quick: { core: 5000, baseline: 2000, points: 32 },
  usual: { core: 100_000, baseline: 30_000, points: 512 },
  long: { core: 1_000_000, baseline: 100_000, points: 4096 },
};

/** Prints the cost of sweeps; rounds are taken in turn. `npm run bench -- sweep --long` takes the sizes of the goals. */
export async function sweeps({ rounds, size }) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    const many = Math.min(rounds, size === "long" ? 3 : 5);
    await costs(sizes[size], many, folder);
    await gains(sizes[size].baseline, many, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Processor time of sweeps on one thread, by chunks of 1,000, against their runs. */
async function costs({ core, baseline, points }, rounds, folder) {
  const out = ["-j", 1, "--chunk-runs", 1000, "-o", join(folder, "cost")];
  const sobol = join(folder, "sobol.yaml");
  writeFileSync(sobol, readFileSync(saltelli, "utf8").replace(/points: \d+/, `points: ${points}`));
  const plain = (scenario, runs) => ({
    name: `${count(runs)} runs of ${scenario}, 12 outcomes`,
    bare: script("bare-runs", scenario, runs),
    kept: script("kept-runs", scenario, runs, outcomes),
    sweep: command(scenario, "-n", runs, "--outcome", outcomes, ...out),
  });
  const cases = [
    plain("core", core),
    plain("baseline", baseline),
    {
      name: `${count(14 * points)} runs of a Sobol' design, 12 parameters`,
      bare: script("bare-points", saltelli, points),
      sweep: command(sobol, ...out),
    },
  ];
  const rows = [];
  for (const { name, bare, kept, sweep } of cases) {
    const taken = [];
    for (let round = 0; round < rounds; round++)
      taken.push({ bare: await timed(bare), kept: kept && (await timed(kept)), sweep: await timed(sweep) });
    const times = (of) => median(taken.map((round) => round.sweep.cpu / round[of].cpu));
    rows.push([
      name,
      median(taken.map(({ bare }) => bare.cpu)).toFixed(1),
      verdict(times("bare"), 1.3),
      kept ? verdict(times("kept"), 1.05) : "",
      `${count(Math.max(...taken.map(({ sweep }) => sweep.memory)) / 1e6)} MB`,
    ]);
  }
  table("Sweeps on one thread, start of the program included", rows, [
    ...["sweep", "s, bare runs", "times bare (goal 1.3)", "times kept in memory (goal 1.05)", "memory"],
  ]);
}

const verdict = (ratio, most) => `${ratio.toFixed(2)} ${ratio <= most ? "met" : "missed"}`;

/** Time on the wall of two threads, against two processes that do half of the runs each. */
async function gains(runs, rounds, folder) {
  const sweep = (threads, share, name) =>
    command("baseline", "-n", share, "--outcome", outcomes, "-j", threads, "-o", join(folder, name));
  const taken = [];
  for (let round = 0; round < rounds; round++)
    taken.push({
      bare: await timed(...Array(2).fill(script("bare-runs", "baseline", runs / 2))),
      sweeps: await timed(sweep(1, runs / 2, "left"), sweep(1, runs / 2, "right")),
      threads: await timed(sweep(2, runs, "both")),
    });
  const rows = ["sweeps", "bare"].map((two) => {
    const ratio = median(taken.map((round) => round[two].wall / round.threads.wall));
    return [
      two === "bare" ? "two processes with bare runs" : "two sweeps on one thread each",
      median(taken.map((round) => round[two].wall)).toFixed(1),
      ratio.toFixed(2),
      median(taken.map((round) => round.threads.cpu / round[two].cpu)).toFixed(2),
      ...(two === "bare" ? [""] : [`0.95: ${ratio >= 0.95 ? "met" : "missed"}`]),
    ];
  });
  table(`Two threads: ${count(runs)} runs of baseline, on the wall`, rows, [
    ...["against", "s", "throughput, times that", "processor time, times that", "goal"],
  ]);
}
