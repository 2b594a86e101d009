/**
 * Plants a fixed random sample of faults (scripts/mutants/sample.json) in the model and the statistics and demands that the
 * unit tests notice at least 85% of them, as far as a sample can tell, and that each they do not notice is explained in
 * scripts/mutants/explained.json (docs/mutation.md). Takes some four minutes beside another test on two cores.
 */
import { readFileSync } from "node:fs";
import { allMutants, run } from "../../scripts/mutants/campaign.mjs";
import { nameOf } from "../../scripts/mutants/planted.mjs";
import { hasReference, sources } from "../../scripts/mutants/scope.mjs";
import { inWords, isNoticed, report } from "../../scripts/mutants/tally.mjs";
import { wilson } from "../../scripts/mutants/wilson.mjs";

const GOAL = 0.85;
/** Another slow test has the other core. */
const THREADS = 1;

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../scripts/mutants/${name}.json`, import.meta.url)));

const began = performance.now();
const { seed, of, names } = read("sample");
const byName = new Map((await allMutants(sources())).map((mutant) => [nameOf(mutant), mutant]));
const sample = names.map((name) => byName.get(name)).filter((mutant) => mutant !== undefined);
const results = [];
await run(sample, THREADS, (mutant, result) => results.push({ mutant, ...result }));
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${names.length} mutants drawn from ${of} with seed ${seed}, ${seconds} s`);
console.log(`${names.length - sample.length} of them have gone with the code that they changed`);
console.log(report(results));
if (!hasReference) {
  console.log("not judged: the numbers of other programs, ../shared/reference, are not at hand");
  process.exit(0);
}

const explained = new Set(Object.values(read("explained")).flat());
const unexplained = results.filter((result) => !isNoticed(result) && !explained.has(nameOf(result.mutant)));
for (const { mutant } of unexplained)
  console.error(
    `no test notices ${inWords(mutant)}\n  write the test that does, or explain "${nameOf(mutant)}"`,
  );
const [, high] = wilson(results.filter(isNoticed).length, results.length);
if (high < GOAL) console.error(`fewer than ${100 * GOAL}% of the faults are noticed`);
const tooFew = sample.length < names.length / 2;
if (tooFew)
  console.error("half of the sample has gone: draw another (npm run mutants -- --sample 70 --draw)");
process.exit(unexplained.length > 0 || high < GOAL || tooFew ? 1 : 0);
