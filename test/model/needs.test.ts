import { expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { needs } from "../../src/model/needs.js";

const order = mechanisms.map(({ name }) => name);

test("a mechanism and the one it needs are both in the list of mechanisms, and are two", () => {
  expect(needs.size).toBeGreaterThan(0);
  for (const [one, other] of needs) {
    expect(order).toContain(one);
    expect(order).toContain(other);
    expect(one).not.toBe(other);
  }
});

test("what is needed by others never needs one of them in turn", () => {
  for (const [one] of needs) {
    const chain = [one];
    for (let next = needs.get(one); next !== undefined; next = needs.get(next)) {
      expect(chain).not.toContain(next);
      chain.push(next);
    }
  }
});
