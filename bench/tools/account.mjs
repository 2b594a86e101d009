// Loaded before a program that is timed: when it ends, it says on its fourth channel what all its threads have taken.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const CHANNEL = 3;
if (isMainThread)
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeSync(CHANNEL, JSON.stringify({ cpu: (user + system) / 1e6, memory: 1024 * maxRSS }));
  });
