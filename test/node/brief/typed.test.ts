import { join } from "node:path";
import { expect, test } from "vitest";
import { typedFor } from "../../../src/node/brief/typed.js";

test("a scenario of a file is named by its path, one of the package by its id", () => {
  const mine = join("my", "firmer.yaml");
  expect(typedFor("firmer", ["run", "-n", "5", mine])).toBe(mine);
  expect(typedFor("called-otherwise", ["run", mine])).toBe(mine);
  expect(typedFor("firmer", ["compare", "baseline", mine])).toBe(mine);
  expect(typedFor("baseline", ["compare", "baseline", mine])).toBe("baseline");
});

test("a scenario that a file names, and the package does not have, lies beside it", () => {
  expect(typedFor("mine", ["compare", join("my", "other.yaml")])).toBe(join("my", "mine.yaml"));
  expect(typedFor("mine", ["sweep", join("my", "study.json")])).toBe(join("my", "mine.yaml"));
  expect(typedFor("core", ["calibrate", "core.yaml"])).toBe("core");
});

test("where nothing tells, nothing is named", () => {
  expect(typedFor("mine", ["fork", "my-run", "--at", "2019-01"])).toBeNull();
});
