import { expect, test } from "vitest";
import { binomialLaw, lnFactorials } from "../../src/math/factorial.js";

test("logarithms of factorials are those of the products, from 0! = 1! = 1 to 20!", () => {
  const table = lnFactorials(20);
  let product = 1;
  expect([...table.slice(0, 2)]).toEqual([0, 0]);
  for (let n = 2; n <= 20; n++) {
    product *= n;
    expect(table[n]).toBeCloseTo(Math.log(product), 12);
  }
  expect(table).toHaveLength(21);
});

test("the binomial law is what tossing a bent coin comes to, toss by toss", () => {
  const table = lnFactorials(12);
  for (const p of [0.1, 0.5, 0.97]) {
    let tossed = [1];
    for (let n = 1; n <= 12; n++) {
      tossed = Array.from({ length: n + 1 }, (_, k) => (tossed[k] ?? 0) * (1 - p) + (tossed[k - 1] ?? 0) * p);
      const law = binomialLaw(p, table);
      tossed.forEach((share, k) => {
        expect(law(k, n)).toBeCloseTo(share, 13);
      });
    }
  }
});

test("a coin that never or always shows heads leaves nothing to chance", () => {
  const table = lnFactorials(5);
  const [never, always] = [0, 1].map((p) => [0, 1, 4, 5].map((k) => binomialLaw(p, table)(k, 5)));
  expect(never).toEqual([1, 0, 0, 0]);
  expect(always).toEqual([0, 0, 0, 1]);
});
