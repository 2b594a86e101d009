import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Notes that this machine has made chunks of the plan in a folder. */
export function noteHost(folder: string, host: string = hostname()): void {
  const hosts = join(folder, "hosts");
  mkdirSync(hosts, { recursive: true });
  writeFileSync(join(hosts, host.replace(/[^A-Za-z0-9.-]/g, "_") || "host"), "");
}

/** How many machines have made chunks of a plan. */
export function hostsOf(folder: string): number {
  const hosts = join(folder, "hosts");
  return existsSync(hosts) ? readdirSync(hosts).length : 0;
}
