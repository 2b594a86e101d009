import fc from "fast-check";
import { expect, test } from "vitest";
import { linkKernel } from "../../src/math/kernel-links.js";
import { expectKernel, normalised } from "./dense.js";

const AGENTS = 12;

/** For each agent, whom it is linked to: any of the others, in any order. */
const network = fc.tuple(
  ...Array.from({ length: AGENTS }, (_, i) =>
    fc.shuffledSubarray(Array.from({ length: AGENTS }, (_, j) => j).filter((j) => j !== i)),
  ),
);

test("it agrees with the full matrix of links, row by row made to sum to 1", () => {
  fc.assert(
    fc.property(network, (links) => {
      expectKernel(
        linkKernel(links),
        normalised(AGENTS, (i, j) => (links[i].includes(j) ? 1 : 0)),
      );
    }),
  );
});

test("links need not be mutual: a star is seen by all and sees nobody", () => {
  expectKernel(linkKernel([[], [0], [0], [0]]), [
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
});

test("each list is summed in its own order, so that numbers of very different size come out as the order says", () => {
  const values = Float64Array.of(1e16, 1, -1e16, 0);
  const out = new Float64Array(4);
  linkKernel([[], [], [], [0, 1, 2]]).average(values, out);
  expect(out[3]).toBe((1e16 + 1 - 1e16) / 3);
  linkKernel([[], [], [], [0, 2, 1]]).average(values, out);
  expect(out[3]).toBe((1e16 - 1e16 + 1) / 3);
});

test("the kernel keeps the links that it was made of, whatever becomes of the lists", () => {
  const links = [[1], [0], [0, 1]];
  const kernel = linkKernel(links);
  const out = new Float64Array(3);
  links[2].push(2);
  kernel.average(Float64Array.of(2, 4, 90), out);
  expect([...out]).toEqual([4, 2, 3]);
});

test("a world without agents has a kernel too", () => {
  linkKernel([]).average(new Float64Array(0), new Float64Array(0));
});
