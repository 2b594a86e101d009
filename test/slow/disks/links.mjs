import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { commandsIn, done } from "../commands.mjs";
import { filesUnder } from "./files.mjs";

const host = hostname()
  .replace(/[^A-Za-z0-9-]/g, "")
  .slice(0, 40);
const words = {
  run: ["run", "core", "-n", "2", "-q", "--no-charts"],
  sweep: ["sweep", "core", "--vary", "signals.halfLife=200,400", "-n", "5", "-j", "1", "-q", "--no-charts"],
};
/** More than the process ids that the system can give away until the command begins. */
const AHEAD = 300;

/**
 * Links where the results should go: to a file outside, to a folder that holds something, to nowhere, in a circle; each
 * refused, with nothing outside touched. Then links to a file outside under every temporary name that the command could
 * have: the result comes, and the file outside stays. Returns the number of faults.
 */
export function plantLinks(home) {
  const { yardstick } = commandsIn(home);
  const outside = join(home, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "diary"), "years of work");
  const untouched = (what) => {
    if (filesUnder(outside).size !== 1 || readFileSync(join(outside, "diary"), "utf8") !== "years of work")
      throw new Error(`${what}: something outside was touched`);
  };
  let faults = 0;
  const targets = {
    file: join(outside, "diary"),
    folder: outside,
    nowhere: join(outside, "no"),
    circle: "circle",
  };
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, join(home, name));
  for (const [command, ask] of Object.entries(words))
    for (const name of Object.keys(targets)) {
      const { status, stderr } = yardstick([...ask, "-o", name]);
      if (status !== 2 || !/Allowed: /.test(stderr))
        throw new Error(`${command} into a link (${name}) ended with ${status}: ${stderr}`);
      untouched(`${command} into a link (${name})`);
      if (!lstatSync(join(home, name)).isSymbolicLink())
        throw new Error(`${command}: the link ${name} is gone`);
      faults += 1;
    }
  for (const [command, ask] of Object.entries(words)) {
    const out = `planted-${command}`;
    plant(home, out, command, join(outside, "diary"));
    const ended = yardstick([...ask, "-o", out, ...(command === "sweep" ? ["--force"] : [])]);
    done(ended, `${command} among planted links`);
    untouched(`${command} among planted links`);
    if (lstatSync(join(home, out, "manifest.json")).isSymbolicLink())
      throw new Error(`${command}: the manifest is a link`);
    faults += 1;
  }
  return faults;
}

/** Links to a file under the temporary names that processes which are yet to begin will use. */
function plant(home, out, command, target) {
  if (command === "sweep") mkdirSync(join(home, out));
  for (let pid = process.pid + 1; pid <= process.pid + AHEAD; pid++)
    if (command === "run") symlinkSync(target, join(home, `${out}.${host}.${pid}.partial`));
    else
      for (const name of ["plan.json", "sweep.csv", "sweep.parquet", "manifest.json"])
        symlinkSync(target, join(home, out, `.${name}.${host}.${pid}.0.partial`));
}
