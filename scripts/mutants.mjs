/**
 * Plants faults in the sources and counts those that the unit tests notice (docs/mutation.md).
 *
 *     npm run mutants -- [--sample N] [--seed S] [--under src/model/] [--threads T] [--out file.jsonl] [--draw]
 *
 * All mutants, or a random sample of N; of all sources, or of those whose path begins with `--under`. With `--out`,
 * results are added to a file as they come, and mutants that stand there are not run again. With `--draw` the sample is
 * not run but written down as the one of the slow tests.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { allMutants, run } from "./mutants/campaign.mjs";
import { nameOf } from "./mutants/planted.mjs";
import { stratifiedSample } from "./mutants/sample.mjs";
import { sources } from "./mutants/scope.mjs";
import { report } from "./mutants/tally.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "Infinity" },
    seed: { type: "string", default: "1" },
    under: { type: "string", default: "" },
    threads: { type: "string", default: "2" },
    out: { type: "string" },
    draw: { type: "boolean", default: false },
  },
});
const before = new Map(
  (values.out && existsSync(values.out) ? readFileSync(values.out, "utf8").trim().split("\n") : [])
    .map((line) => JSON.parse(line))
    .map((result) => [nameOf(result.mutant), result]),
);

const mutants = await allMutants(sources(values.under));
const sample = stratifiedSample(mutants, Number(values.sample), Number(values.seed));
if (values.draw) {
  const drawn = { seed: Number(values.seed), of: mutants.length, names: sample.map(nameOf) };
  writeFileSync(new URL("mutants/sample.json", import.meta.url), `${JSON.stringify(drawn, null, 2)}\n`);
  process.exit(0);
}
const results = sample.map((mutant) => before.get(nameOf(mutant))).filter((result) => result !== undefined);
const rest = sample.filter((mutant) => !before.has(nameOf(mutant)));
console.log(
  `${new Date().toISOString()} ${sample.length} of ${mutants.length} mutants, ${rest.length} of them still to run`,
);

await run(rest, Number(values.threads), (mutant, result) => {
  results.push({ mutant, ...result });
  if (values.out) appendFileSync(values.out, `${JSON.stringify({ mutant, ...result })}\n`);
});
console.log(report(results));
