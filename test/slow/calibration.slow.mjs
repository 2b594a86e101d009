/** Simulation-based calibration with faults planted on purpose, and posteriors of the counts against the prototype's. */
import { runInFolder } from "./in-folder.mjs";

await runInFolder("calibration");
