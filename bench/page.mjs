// How quick the classroom page is in a real browser, opened from a file.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inChromium } from "../test/slow/engines.mjs";
import { median } from "./tools/clock.mjs";
import { medians, table } from "./tools/print.mjs";

const page = fileURLToPath(new URL("../dist/web/index.html", import.meta.url));
const script = new URL("tools/page-in-chromium.mjs", import.meta.url);

/** Prints times on the clock of the page's own doings; other work on the machine stands in them. */
export function classroomPage({ rounds }) {
  spawnSync("npm", ["run", "-s", "build:web"], { stdio: "inherit" });
  const { paints, runs, inputs } = JSON.parse(inChromium(script, page, rounds));
  const shown = (n) => runs[n].map((round) => round.shown);
  const frames = runs[2000].flatMap((round) => round.frames);
  const tasks = runs[2000].flatMap((round) => round.longTasks);
  const row = (what, ms, goal) => [what, ms.toFixed(0), `at most ${goal}: ${ms <= goal ? "met" : "missed"}`];
  const rows = [
    row("first picture from the disk", median(paints), 600),
    row("one run of the baseline, rule to picture", median(shown(1)), 20),
    row("2,000 runs in one worker, rule to picture", median(shown(2000)), 2000),
    row("frame while they run", median(frames), 17),
    row("longest task on the page's own thread meanwhile", Math.max(0, ...tasks), 50),
    row("key on a slider to picture, in steps of 8 ms", median(inputs), 50),
  ];
  table(`The page in Chromium: ${medians(rounds)}`, rows, ["what", "ms", "goal"]);
}
