import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandsIn, done } from "../commands.mjs";
import { filesUnder } from "./files.mjs";

const words = {
  run: ["run", "core", "-n", "2", "-q", "--no-charts"],
  sweep: ["sweep", "core", "--vary", "signals.halfLife=200,400", "-n", "5", "-j", "1", "-q", "--no-charts"],
};
/** Temporary names of what a command puts into its place, `{}` for the process. */
const temporary = {
  run: ["planted-run.{}.partial"],
  sweep: ["sweep.csv", "sweep.parquet", "manifest.json"].map((name) => `planted-sweep/.${name}.{}.partial`),
};
const preload = new URL("plant.mjs", import.meta.url).href;

/**
 * Links where the results should go: to a file outside, to a folder that holds something, to nowhere, in a circle; each
 * refused, with nothing outside touched. Then links to a file outside under temporary names that the command is going to
 * use: the result comes, and the file outside stays. Returns the number of links.
 */
export function plantLinks(home) {
  const outside = join(home, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "diary"), "years of work");
  const untouched = (what) => {
    if (filesUnder(outside).size !== 1 || readFileSync(join(outside, "diary"), "utf8") !== "years of work")
      throw new Error(`${what}: something outside was touched`);
  };
  return inPlaceOfResults(home, outside, untouched) + underTemporaryNames(home, outside, untouched);
}

function inPlaceOfResults(home, outside, untouched) {
  const { yardstick } = commandsIn(home);
  const targets = {
    file: join(outside, "diary"),
    folder: outside,
    nowhere: join(outside, "no"),
    circle: "circle",
  };
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, join(home, name));
  for (const [command, ask] of Object.entries(words))
    for (const name of Object.keys(targets)) {
      const what = `${command} into a link (${name})`;
      const { status, stderr } = yardstick([...ask, "-o", name]);
      if (status !== 2 || !/Allowed: /.test(stderr))
        throw new Error(`${what} ended with ${status}: ${stderr}`);
      untouched(what);
      if (!lstatSync(join(home, name)).isSymbolicLink()) throw new Error(`${what}: the link is gone`);
    }
  return Object.keys(words).length * Object.keys(targets).length;
}

function underTemporaryNames(home, outside, untouched) {
  const { yardstick } = commandsIn(home);
  const [, ...sweep] = words.sweep;
  done(yardstick(["plan", ...sweep.slice(0, 5), "-o", "planted-sweep"]), "a plan");
  for (const [command, ask] of Object.entries(words)) {
    const what = `${command} among planted links`;
    const ended = yardstick([...ask, "-o", `planted-${command}`], {
      ...process.env,
      PLANT: temporary[command].join(),
      TARGET: join(outside, "diary"),
      NODE_OPTIONS: `--import=${preload}`,
    });
    done(ended, what);
    if (ended.stderr !== "") throw new Error(`${what} says: ${ended.stderr}`);
    untouched(what);
    if (lstatSync(join(home, `planted-${command}`, "manifest.json")).isSymbolicLink())
      throw new Error(`${what}: the manifest is a link`);
  }
  return temporary.run.length + temporary.sweep.length;
}
