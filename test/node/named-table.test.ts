import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadNamedTable } from "../../src/node/named-table.js";

const home = mkdtempSync(join(tmpdir(), "yardstick-named-table-"));
const spec = join(home, "specs", "x.yaml");
mkdirSync(join(home, "specs", "points"), { recursive: true });
for (const path of ["secret.csv", "specs/x.yaml", "specs/points.csv", "specs/points/more.csv"])
  writeFileSync(join(home, path), path);
symlinkSync(join(home, "secret.csv"), join(home, "specs", "link.csv"));
symlinkSync(home, join(home, "specs", "up"));
symlinkSync("loop.csv", join(home, "specs", "loop.csv"));
afterAll(() => rmSync(home, { recursive: true }));

const found = (name: string) => {
  const answer = loadNamedTable(name, spec);
  return answer !== undefined && "text" in answer ? answer.text : answer?.found;
};

describe("a table that a file names", () => {
  test.each(["points.csv", "points/more.csv", "points/../points.csv"])("is found as %s", (name) => {
    expect(found(name)).toMatch(/^specs\//);
  });

  test.each([
    "../secret.csv",
    "up/secret.csv",
    "link.csv",
    `../../../../../../../../${join(home, "secret.csv")}`,
  ])("is refused as %s, which leads out of the folder of that file", (name) =>
    expect(found(name)).toBe("outside the folder of the file that names it"),
  );

  test.each(["/etc/passwd", "no.csv", "loop.csv", "points.csv\0", ""])("is not %j", (name) => {
    expect(found(name) ?? "nothing").toMatch(/nothing|a folder/);
  });
});
