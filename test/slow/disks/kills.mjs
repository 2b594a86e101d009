import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesUnder, isUnfinished } from "./files.mjs";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const preload = new URL("kill-at.mjs", import.meta.url).href;
const few = ["-q", "--no-charts", "-o", "out"];

/** `every`: kill at each n-th change of the disk; `older`: what stands in the place of the results before, if anything. */
const COMMANDS = [
  { words: ["run", "core", "-n", "2", ...few], every: 1 },
  {
    words: ["run", "core", "-n", "2", ...few],
    every: 5,
    older: ["run", "core", "-n", "2", "--seed", "7", ...few],
  },
  { words: ["compare", "core", "baseline", "-n", "2", ...few], every: 5 },
  {
    words: [
      "sweep",
      "core",
      "--vary",
      "signals.halfLife=200,400",
      "-n",
      "5",
      "--chunk-runs",
      "4",
      "-j",
      "1",
      ...few,
    ],
    every: 5,
  },
];
const LANES = 2;

/**
 * Kills a run, a comparison and a sweep half way through their n-th change of the disk, for n = 1, 2, ... Whatever stands
 * under a final name then must be a file of the whole result (of an older one: all of its files); the same command again
 * must make the result that nobody disturbed, and leave nothing else behind. Returns the number of kills.
 */
export async function killEach(home) {
  let kills = 0;
  for (const [c, command] of COMMANDS.entries()) {
    const whole = await undisturbed(join(home, `whole-${c}`), command);
    const points = [];
    for (let n = 1; n <= whole.changes; n += command.every) points.push(n);
    const lane = async () => {
      for (let n = points.shift(); n !== undefined; n = points.shift(), kills++)
        await killedAt(n, join(home, `killed-${c}-${n}`), command, whole);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  return kills;
}

/** What a command leaves when nobody disturbs it, how many changes of the disk that takes, and what was there before. */
async function undisturbed(folder, { words, older }) {
  mkdirSync(folder);
  if (older) must(await ended(folder, older), "the older run");
  const before = filesUnder(folder);
  cpSync(folder, `${folder}-before`, { recursive: true });
  must(await ended(folder, words, { KILL_AT: "0", COUNT_TO: `${folder}-count` }), "the undisturbed command");
  return {
    before,
    after: filesUnder(folder),
    changes: Number(readFileSync(`${folder}-count`, "utf8")),
    folder,
  };
}

async function killedAt(n, folder, { words, older }, whole) {
  const what = `${words[0]}${older ? " over an older result" : ""}, killed at change ${n} of ${whole.changes}`;
  cpSync(`${whole.folder}-before`, folder, { recursive: true });
  const { signal } = await ended(folder, words, { KILL_AT: String(n) });
  if (signal !== "SIGKILL") throw new Error(`${what}: was not killed`);
  const left = filesUnder(folder);
  const final = new Map([...left].filter(([path]) => !isUnfinished(path)));
  if (words[0] !== "sweep" && final.size > 0 && !isSame(final, whole.after) && !isSame(final, whole.before))
    throw new Error(`${what}: a mixed result: ${[...final.keys()].join(", ")}`);
  for (const [path, content] of final)
    if (content !== whole.after.get(path) && content !== whole.before.get(path) && !isPassing(path))
      throw new Error(`${what}: ${path} is neither whole nor an older one`);
  must(await ended(folder, words), `${what}: the same command again`);
  if (!isSame(lasting(filesUnder(folder)), whole.after))
    throw new Error(`${what}: another result the second time`);
}

/**
 * Chunks, which are verified by whoever reads them, and names of machines go when a sweep is done; they stay if it was killed
 * just then, for nobody knows later whether they were to be kept.
 */
const isPassing = (path) => path.startsWith("out/chunks/") || path.startsWith("out/hosts/");

const lasting = (files) => new Map([...files].filter(([path]) => !isPassing(path)));

const isSame = (a, b) => a.size === b.size && [...a].every(([path, content]) => b.get(path) === content);

function must({ code, said }, what) {
  if (code !== 0) throw new Error(`${what} ended with ${code}: ${said}`);
}

/** A command in a folder to its end, with the counter of changes before it where asked for. */
function ended(folder, words, counting) {
  const before = counting ? ["--import", preload] : [];
  const child = spawn(process.execPath, [...before, cli, ...words], {
    ...{ cwd: folder, env: { ...process.env, ...counting }, stdio: ["ignore", "pipe", "pipe"] },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece) => {
      said += piece;
    });
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal, said })));
}
