import { expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { resultHash } from "../../src/report/result-hash.js";
import { shipped, shippedNames } from "../scenarios/shipped.js";

/**
 * Our own output, kept to notice when it changes. Where a change is meant, `npx vitest run test/golden -u` writes the
 * new hashes; the changelog then says "Changes results".
 */
test("the shipped scenarios give the results that they gave before, to the bit, with ten seeds", async () => {
  const lines = shippedNames.map(
    (name) => `${resultHash(runEnsemble({ ...shipped(name), runs: 10 }))} ${name}\n`,
  );
  await expect(lines.join("")).toMatchFileSnapshot("result-hashes.txt");
});
