import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commandsIn, done } from "../commands.mjs";
import { filesUnder } from "./files.mjs";

const quiet = ["-q", "--no-charts"];
const big = {
  run: ["run", "core", "-n", "300", ...quiet],
  compare: ["compare", "core", "baseline", "-n", "20", ...quiet, "--force"],
  sweep: [
    "sweep",
    "core",
    "--vary",
    "signals.halfLife=200,400",
    "-n",
    "1000",
    "-j",
    "1",
    ...quiet,
    "--force",
  ],
};

/**
 * A disk of 1 MB that is too small for what is asked, and the same disk read-only: each command must say so and end with
 * 1, and an older result beside it must stay as it was. Returns the number of faults; 0 where nothing can be mounted.
 */
export function fillAndLock(home) {
  const disk = join(home, "disk");
  mkdirSync(disk);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status !== 0) {
    console.error(
      "  WARNING: the full and the read-only disk are LEFT OUT: only root on Linux can mount one here",
    );
    return 0;
  }
  try {
    const { yardstick } = commandsIn(disk);
    done(yardstick(["run", "core", "-n", "2", ...quiet, "-o", "older"]), "a small run on the small disk");
    const older = filesUnder(join(disk, "older"));
    const refused = (words, reason) => {
      const { status, stderr } = yardstick(words);
      if (status !== 1 || !reason.test(stderr))
        throw new Error(`${words[0]} on a bad disk ended with ${status}: ${stderr}`);
      for (const [path, content] of filesUnder(join(disk, "older")))
        if (older.get(path) !== content) throw new Error(`${words[0]} on a bad disk has changed ${path}`);
    };
    spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "ballast")}`, "bs=1k", "count=850"]);
    refused([...big.run, "-o", "older"], /the disk is full.*ENOSPC/);
    refused([...big.compare, "-o", "new"], /the disk is full.*ENOSPC/);
    refused([...big.sweep, "-o", "sweep"], /the disk is full.*ENOSPC/);
    const left = readdirSync(disk).filter((name) => !["older", "ballast", "sweep"].includes(name));
    if (left.length > 0) throw new Error(`left on the full disk: ${left.join(", ")}`);
    spawnSync("mount", ["-o", "remount,ro", disk]);
    for (const words of Object.values(big)) refused([...words, "-o", "locked"], /read-only.*EROFS/);
    refused([...big.run, "-o", "older"], /read-only.*EROFS/);
    return 7;
  } finally {
    spawnSync("umount", [disk]);
  }
}
