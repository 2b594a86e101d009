import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The command line in a folder: run to its end, or only begun, so that it can be killed. */
export function commandsIn(home) {
  return {
    yardstick: (words, env = process.env) =>
      spawnSync(process.execPath, [cli, ...words], { cwd: home, encoding: "utf8", env, timeout: 120_000 }),
    started: (words, env = process.env) =>
      spawn(process.execPath, [cli, ...words], { cwd: home, env, stdio: "ignore" }),
  };
}

/** Throws unless a command has done what it was asked for. */
export function done({ status, stdout, stderr }, what) {
  if (status !== 0) throw new Error(`${what} ended with ${status}: ${stdout}${stderr}`);
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A random time below this one. */
export const within = (ms) => sleep(Math.random() * ms);

export const ended = (child) =>
  new Promise((resolve) =>
    (child.exitCode ?? child.signalCode) !== null ? resolve() : child.once("exit", resolve),
  );
