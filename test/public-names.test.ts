import { expect, test } from "vitest";
import * as library from "../src/index.js";
import * as shell from "../src/node/index.js";

const listed = (module: object) => `${Object.keys(module).sort().join("\n")}\n`;

test.each([
  ["yardstick", library],
  ["yardstick/node", shell],
])(
  "%s exports these names and no others: one more is a promise, one less breaks a program",
  async (name, module) => {
    await expect(listed(module)).toMatchFileSnapshot(`golden/public-names/${name.replace("/", "-")}.txt`);
  },
);
