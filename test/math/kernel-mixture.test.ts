import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isolation } from "../../src/math/kernel.js";
import { groupKernel } from "../../src/math/kernel-groups.js";
import { linkKernel } from "../../src/math/kernel-links.js";
import { mixedKernel } from "../../src/math/kernel-mixture.js";
import { rankKernel } from "../../src/math/kernel-ranks.js";
import { expectKernel, normalised, told } from "./dense.js";

const AGENTS = 6;
const everybody = Array.from({ length: AGENTS }, (_, i) => i);

/** Agent 5 has no links and agent 4 a group to itself, so that each sees somebody through other kernels only. */
const links = linkKernel([[1], [0, 2, 3], [1], [1, 4], [3], []]);
const groups = groupKernel([0, 0, 1, 1, 2, 1], everybody);
const ranks = rankKernel([1, 2, 3, 4, 5, 6], everybody, 2);

const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 10, noNaN: true }));

describe("a mixture", () => {
  test("agrees with the full matrix of weights times shares, row by row made to sum to 1", () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const components = [
          { kernel: links, share: a },
          { kernel: groups, share: b },
          { kernel: ranks, share: c },
        ];
        const sum = (i: number, j: number) =>
          components.reduce((total, { kernel, share }) => total + share * kernel.weight(i, j), 0);
        expectKernel(mixedKernel(components, AGENTS), normalised(AGENTS, sum));
      }),
    );
  });

  test("knows proportions only: shares of 3 and 1 are shares of 3/4 and 1/4", () => {
    const mixed = (a: number, b: number) =>
      mixedKernel(
        [
          { kernel: links, share: a },
          { kernel: ranks, share: b },
        ],
        AGENTS,
      );
    expectKernel(mixed(3, 1), told(mixed(0.75, 0.25), AGENTS));
  });

  test("of one kernel is that kernel, whatever its share, and other kernels without a share do not matter", () => {
    for (const share of [1, 0.2, 7])
      expectKernel(
        mixedKernel(
          [
            { kernel: groups, share: 0 },
            { kernel: links, share },
          ],
          AGENTS,
        ),
        told(links, AGENTS),
      );
  });

  test("leaves alone whom all kernels leave alone, and nobody sees anybody when no kernel has a share", () => {
    const lonely = mixedKernel(
      [
        { kernel: links, share: 1 },
        { kernel: isolation, share: 2 },
      ],
      AGENTS,
    );
    expectKernel(lonely, told(links, AGENTS));
    const nobody = normalised(AGENTS, () => 0);
    expectKernel(mixedKernel([], AGENTS), nobody);
    expectKernel(mixedKernel([{ kernel: ranks, share: 0 }], AGENTS), nobody);
  });

  test("of mixtures is a mixture", () => {
    const half = mixedKernel(
      [
        { kernel: groups, share: 1 },
        { kernel: ranks, share: 1 },
      ],
      AGENTS,
    );
    const nested = mixedKernel(
      [
        { kernel: half, share: 2 },
        { kernel: links, share: 2 },
      ],
      AGENTS,
    );
    const matrix = normalised(AGENTS, (i, j) => half.weight(i, j) + links.weight(i, j));
    expectKernel(nested, matrix);
    for (const row of told(nested, AGENTS)) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  });
});
