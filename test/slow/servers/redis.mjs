/** A real Redis on the loopback that keeps nothing on the disk, for as long as a test needs it. */
import { spawn, spawnSync } from "node:child_process";
import { waitFor } from "./slurm.mjs";

export const hasRedis = () => spawnSync("which", ["redis-server"]).status === 0;

/** Starts it on a port; `kill` ends it at once, with all that it knows. */
export function startRedis(port) {
  const words = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"].map(String);
  const server = spawn("redis-server", words, { stdio: "ignore", cwd: "/tmp" });
  waitFor(
    () => spawnSync("redis-cli", ["-p", String(port), "ping"], { encoding: "utf8" }).stdout === "PONG\n",
    "Redis",
  );
  return { url: `redis://127.0.0.1:${port}`, kill: () => server.kill("SIGKILL") };
}
