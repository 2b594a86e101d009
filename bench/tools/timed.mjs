/** Whole programs, timed from outside, alone or side by side. */
import { spawn } from "node:child_process";

const account = new URL("account.mjs", import.meta.url).href;

/**
 * Runs programs at the same time; `wall` is until the last has ended, `cpu` what all their threads took of the processor,
 * both in seconds, and `memory` the most that one of them held, in bytes.
 */
export async function timed(...commands) {
  const start = process.hrtime.bigint();
  const taken = await Promise.all(commands.map(once));
  return {
    wall: Number(process.hrtime.bigint() - start) / 1e9,
    cpu: taken.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...taken.map(({ memory }) => memory)),
  };
}

function once(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", account, ...words], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const said = { 2: "", 3: "" };
    for (const channel of [2, 3])
      child.stdio[channel].setEncoding("utf8").on("data", (text) => {
        said[channel] += text;
      });
    child.once("close", (code) =>
      code === 0 ? resolve(JSON.parse(said[3])) : reject(new Error(`${words.join(" ")}: ${said[2]}`)),
    );
  });
}
