import { inChromium } from "../engines.mjs";

/**
 * Everybody can use the page, and Data says what the command line says. `yardstick` runs a command and gives what it
 * prints; returns the faults.
 */
export function accessFaults(page, pictures, yardstick) {
  const found = JSON.parse(inChromium("web/access.mjs", page, pictures));
  const faults = [...found.errors, ...found.faults];
  const table = yardstick(["data", "--csv"]);
  if (found.observed !== `\uFEFF${table}`) faults.push(`the saved table is not that of data --csv`);
  if (!found.usual.includes("~ENT*UNI*GDP*POW (Shaanxi) is gone"))
    faults.push(`the pathways begin with: ${found.usual}`);
  if (!found.stricter.startsWith("Gone: ~ENT*UNI*GDP*POW (Shaanxi)"))
    faults.push(`a stricter cut-off says: ${found.stricter}`);
  return faults;
}
