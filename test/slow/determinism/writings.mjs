/**
 * One scenario and its parent, written down in many ways that mean the same: as YAML or JSON, with keys and provinces
 * in another order, in a folder that is filled in another order, and elsewhere.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";

const parent = {
  schema: 1,
  id: "the-parent",
  extends: "baseline",
  params: { "signals.halfLife": 310, "drafting.meanDays": 200 },
  provinces: { GX: { agency: 1 }, QH: { agency: -0.5 }, SH: { agency: 0.25 } },
};
const scenario = {
  schema: 1,
  id: "the-scenario",
  title: { en: "One scenario, İıŞş", zh: "一个情景" },
  extends: "the-parent",
  seed: 7,
  runs: 6,
  params: { "decision.baseRate": 0.004, "signals.halfLife": 290.5 },
  provinces: { HB: { agency: 0.1 }, GD: { agency: 0.75 }, SH: { agency: 0.5 } },
  changes: [
    { at: "2018-03-01", set: { "signals.halfLife": 400 } },
    { at: "2019-06-15", publish: ["GD", "QH"] },
    { at: "2020-09-01", mechanisms: { peers: false } },
  ],
};

/** The keys of every map the other way round. */
function turned(value) {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

const yaml = (each) => stringify(each);
const json = (each) => JSON.stringify(each, null, 2);
const published = scenario.changes.map((each) =>
  each.publish ? { ...each, publish: each.publish.toReversed() } : each,
);
const stranger = { schema: 1, id: "a-stranger", extends: "baseline" };

/** By name: the files of a folder in the order in which they are written, and the folder. */
const writings = {
  "as written": { "the-parent.yaml": yaml(parent), "the-scenario.yaml": yaml(scenario) },
  "as JSON": { "the-parent.json": json(parent), "the-scenario.json": json(scenario) },
  "keys in other order": {
    "the-parent.yaml": yaml(turned(parent)),
    "the-scenario.yaml": yaml(turned(scenario)),
  },
  "provinces of a change turned": {
    "the-parent.yaml": yaml(parent),
    "the-scenario.yaml": yaml({ ...scenario, changes: published }),
  },
  "files in other order": {
    "z-stranger.yaml": yaml(stranger),
    "the-scenario.yaml": yaml(scenario),
    "the-parent.yaml": yaml(parent),
    "a-stranger.yaml": yaml(stranger),
  },
  "line ends of Windows": {
    "the-parent.yaml": yaml(parent).replaceAll("\n", "\r\n"),
    "the-scenario.yaml": `\uFEFF${yaml(scenario).replaceAll("\n", "\r\n")}`,
  },
  "deep in another folder": { "the-parent.yml": yaml(parent), "the-scenario.yml": yaml(scenario) },
};

/** Writes all of them into folders of `home`, and gives the path of the scenario of each, from there. */
export function writeScenarios(home) {
  return Object.entries(writings).map(([name, files], k) => {
    const folder = name.startsWith("deep") ? `w${k}/a b/ç/情景` : `w${k}`;
    mkdirSync(join(home, folder), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, folder, file), text);
    const path = Object.keys(files).find((file) => file.startsWith("the-scenario"));
    return { name, path: `${folder}/${path}` };
  });
}
