import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { COMMANDS } from "./commands.mjs";
import { filesUnder, isUnfinished } from "./files.mjs";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const preload = new URL("kill-at.mjs", import.meta.url).href;
/** How many changes of the disk at the end of a command, where its result comes into its place, are all tried. */
const LAST = 3;
const LANES = 2;

/**
 * Kills commands half way through their n-th change of the disk. Whatever stands under a final name then must be a file of
 * the whole result (of an older one: all of its files), or a whole part of work to be gone on with; the same command again
 * must make the result that nobody disturbed, and leave nothing else behind. Returns the number of kills.
 */
export async function killEach(home) {
  let kills = 0;
  for (const [c, command] of COMMANDS.entries()) {
    const whole = await undisturbed(join(home, `whole-${c}`), command);
    const points = pointsOf(whole.changes, command.every);
    const lane = async () => {
      for (let n = points.shift(); n !== undefined; n = points.shift(), kills++)
        await killedAt(n, join(home, `killed-${c}-${n}`), command, whole);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  return kills;
}

/** Every `every`-th change, and the last ones. */
function pointsOf(changes, every) {
  const all = Array.from({ length: changes }, (_, k) => k + 1);
  return all.filter((n) => n % every === 1 || n > changes - LAST);
}

/** What a command leaves when nobody disturbs it, how many changes of the disk that takes, and what was there before. */
async function undisturbed(folder, { words, prepare, older }) {
  mkdirSync(folder);
  prepare?.(folder);
  if (older) must(await ended(folder, older), "the older run");
  const before = filesUnder(folder);
  cpSync(folder, `${folder}-before`, { recursive: true });
  must(await ended(folder, words, { KILL_AT: "0", COUNT_TO: `${folder}-count` }), "the undisturbed command");
  const changes = Number(readFileSync(`${folder}-count`, "utf8"));
  return { before, after: filesUnder(folder), changes, folder };
}

async function killedAt(n, folder, { words, older, passing, isPiecemeal }, whole) {
  const command = words[0] + (older ? " over an older result" : "");
  const what = `${command}, killed at change ${n} of ${whole.changes}`;
  const isPassing = (path) => passing.some((start) => path.startsWith(start));
  const lasting = (files) => new Map([...files].filter(([path]) => !isPassing(path)));

  cpSync(`${whole.folder}-before`, folder, { recursive: true });
  const { signal } = await ended(folder, words, { KILL_AT: String(n) });
  if (signal !== "SIGKILL") throw new Error(`${what}: was not killed`);
  const final = new Map([...filesUnder(folder)].filter(([path]) => !isUnfinished(path)));
  for (const [path, content] of final)
    if (content !== whole.after.get(path) && content !== whole.before.get(path))
      if (!isPassing(path) || !isWholePart(path, content))
        throw new Error(`${what}: ${path} is neither whole nor an older one`);
  const [there, after] = [lasting(final), lasting(whole.after)];
  // Between two renames there is nothing; the older result comes back with the next command.
  if (!isPiecemeal && there.size > 0 && !isSame(there, after) && !isSame(there, lasting(whole.before)))
    throw new Error(`${what}: a mixed result: ${[...there.keys()].join(", ")}`);
  must(await ended(folder, words), `${what}: the same command again`);
  const second = lasting(filesUnder(folder));
  if (!isSame(second, after))
    throw new Error(`${what}: another result the second time: ${[...second.keys()].join(", ")}`);
}

/** Whether a part of unfinished work can be read to its end; of the names of machines there is no more than the name. */
function isWholePart(path, content) {
  if (path.endsWith(".parquet")) return content.endsWith("PAR1");
  try {
    if (path.endsWith(".bin")) deserialize(Buffer.from(content, "latin1"));
    if (path.endsWith(".json")) JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

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
