/** The unit of speed: a plain C program that is built here and now, if there is a compiler. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../unit/bk1.c", import.meta.url));
const flags = ["-O3", "-march=native", "-ffp-contract=fast", "-fno-math-errno", "-w"];

/** A function that gives the runs per second of the unit, taken anew at each call; undefined without a C compiler. */
export function buildUnit() {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-unit-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, "bk1");
  const built = ["cc", "gcc", "clang"].some(
    (compiler) => spawnSync(compiler, [...flags, "-o", program, source, "-lm"]).status === 0,
  );
  if (!built) return undefined;
  return (seconds) => {
    const { status, stdout, stderr } = spawnSync(program, [String(seconds)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the unit ended with ${status}: ${stderr}`);
    return rateOf(stdout);
  };
}

/** "runs seconds ..." */
function rateOf(line) {
  const [runs, seconds] = line.split(" ").map(Number);
  return runs / seconds;
}
