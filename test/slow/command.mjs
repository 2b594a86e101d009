import { spawnSync } from "node:child_process";

/** Asks npm for something, quietly. */
export function npm(...args) {
  command("npm", [...args, "--silent"]);
}

/** Runs a command and returns what it prints; throws with what it complained about. */
export function command(name, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: 600_000,
    ...options,
  });
  if (status !== 0) throw new Error(`${name} ${args[0]} ended with ${status ?? error}\n${stderr}`);
  return stdout;
}
