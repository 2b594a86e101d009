/**
 * Faults of the disk: a thousand runs written into one folder by several processes at once, kills half way through the
 * n-th change of the disk, a full disk, a read-only one, and links where results should go. Whatever happens, nothing half
 * written stands under a final name, and the same command again makes the same result. Prints how many faults there were;
 * the name of a kind (`crowd`, `kills`, `mounts`, `links`) runs that kind alone.
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killEach } from "./disks/kills.mjs";
import { plantLinks } from "./disks/links.mjs";
import { fillAndLock } from "./disks/mounts.mjs";
import { writeAtOnce } from "./disks/writers.mjs";

const wanted = process.argv.slice(2);
const home = realpathSync(mkdtempSync(join(tmpdir(), "yardstick-disks-")));
const kinds = {
  crowd: writeAtOnce,
  kills: killEach,
  mounts: fillAndLock,
  links: plantLinks,
};

try {
  let faults = 0;
  for (const [kind, inject] of Object.entries(kinds)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    const begun = Date.now();
    const injected = await inject(home);
    faults += injected;
    console.log(`  ${kind}: ${injected}, in ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  console.log(`  ${faults} faults injected; nothing half written, nothing lost`);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
