/**
 * Preloaded into a command (`node --import`): counts what it does to the disk - folders made, files opened to be written,
 * written to, flushed, renamed and removed - and kills the process, without a warning, half way through the n-th.
 * `KILL_AT`: n, from 1; 0 for never. `COUNT_TO`: a file that holds the count in the end.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const last = Number(process.env.KILL_AT);
const real = { ...fs };
let count = 0;

/** What half of each does: a write writes half of its bytes, an opened file is empty, the rest has not begun. */
const halves = {
  openSync: (...words) => real.openSync(...words),
  writeSync: (file, data) => real.writeSync(file, halfOf(data)),
  writeFileSync: (file, data, options) => real.writeFileSync(file, halfOf(data), options),
  mkdirSync: () => {},
  fsyncSync: () => {},
  renameSync: () => {},
  rmSync: () => {},
};

const halfOf = (data) => data.slice(0, data.length >> 1);
/** Files opened to be read, and what is printed, are no business of the disk. */
const isChange = (name, [first, flags = "r"]) =>
  name === "openSync" ? flags !== "r" : typeof first !== "number" || first > 2;

function counted(name) {
  return (...words) => {
    if (isChange(name, words) && ++count === last) {
      halves[name](...words);
      process.kill(process.pid, "SIGKILL");
    }
    return real[name](...words);
  };
}

if (isMainThread) {
  for (const name of Object.keys(halves)) fs[name] = counted(name);
  syncBuiltinESMExports();
  process.on("exit", () => {
    if (process.env.COUNT_TO) real.writeFileSync(process.env.COUNT_TO, String(count));
  });
}
