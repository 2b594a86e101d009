import { expect, test } from "vitest";
import { shell, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const hundreds = "run core --runs 100 --no-charts -o result";
const ESCAPE = String.fromCharCode(27);

test("a bar is drawn on a terminal, and the modes of the terminal are left alone", (context) => {
  if (shell(folder, "script --version").code !== 0) context.skip("a terminal can only be had with script(1)");
  const { stdout } = shell(folder, `script -qec "$YARDSTICK ${hundreds}" /dev/null`);
  expect(stdout).toMatch(/█+ 100\/100 runs/);
  expect(stdout).toMatch(/Results: result\//);
  expect(stdout).not.toContain(`${ESCAPE}[?`);
});

test("in a pipe there is neither a bar nor any code for terminals", () => {
  const { stdout, stderr } = yardstick(folder, hundreds.split(" "));
  expect(stderr).toBe("");
  expect(stdout).not.toContain(ESCAPE);
  expect(stdout).not.toMatch(/100\/100/);
});
