import { expect, test } from "vitest";
import { calibrate } from "../../../src/experiments/calibration/calibrate.js";
import type { Calibration } from "../../../src/experiments/calibration/calibration.js";
import {
  fitPosterior,
  freeParameter,
  Likelihood,
  observedHistory,
} from "../../../src/experiments/calibration/index.js";
import { fitFiles } from "../../../src/report/calibration/files.js";
import { calibrationHash } from "../../../src/report/calibration/fit.js";
import { readFit } from "../../../src/report/calibration/read-fit.js";
import { coreModel } from "../../laws/scenarios.js";

const scenario = coreModel();
const effort = { particles: 100, chains: 2, chain: { warmUp: 50, draws: 60, thin: 1 } };
const words = { en: "test", zh: "测试" };
const history = observedHistory(scenario);
const calibration: Calibration = {
  ...{ id: "test", title: words, question: null, seed: 5 },
  aim: { target: "exact", sizes: effort },
  free: [freeParameter("decision.baseRate")],
  readings: [
    { name: "main", scenario, history },
    { name: "again", scenario, history },
  ],
};
const fitted = calibrate(calibration);
const circumstances = { version: "0.0.0", commandLine: [], time: "", platform: "", runtime: "" };
const files = new Map(
  [
    ...fitFiles(
      { calibration, fitted, version: "0.0.0" },
      "spec",
      { language: "en", draw: null },
      circumstances,
    ),
  ].map(({ path, content }) => [path, String(content)]),
);

test("a fit that is written to files and read back is the same to the bit", () => {
  const reading = readFit((path) => files.get(path));
  if (!reading.ok) throw new Error(reading.why);
  expect(reading.fit.fitted).toEqual(fitted);
  expect(reading.fit.calibration).toEqual(calibration);
});

test("a calibration is fitted as the library fits, each reading with random numbers of its own", () => {
  const { draws } = fitPosterior(
    new Likelihood(scenario, history),
    calibration.free,
    effort,
    "calibration/5/main",
  );
  expect(fitted[0].draws.map(({ values }) => values)).toEqual(draws.flat());
  expect(fitted[1].draws[0].values).not.toEqual(fitted[0].draws[0].values);
});

test("files that somebody has changed, or that are not all there, are refused", () => {
  const without = (name: string) => readFit((path) => (path === name ? undefined : files.get(path)));
  expect(without("fit.json")).toMatchObject({ ok: false, why: expect.stringMatching(/no fit\.json/) });
  expect(without("readings/2/draws.csv")).toMatchObject({ ok: false, why: expect.stringMatching(/missing/) });
  const changed = files.get("fit.json")?.replace('"seed": 5', '"seed": 6');
  expect(readFit((path) => (path === "fit.json" ? changed : files.get(path)))).toMatchObject({
    ok: false,
    why: expect.stringMatching(/does not have the hash/),
  });
});

test("a name from which results would be put elsewhere is refused, though its hash is right", () => {
  const renamed = (id: string) => {
    const fit = JSON.parse(files.get("fit.json") ?? "");
    const other = { ...fit.calibration, id };
    const text = JSON.stringify({ ...fit, calibration: other, calibrationHash: calibrationHash(other) });
    return readFit((path) => (path === "fit.json" ? text : files.get(path))).ok;
  };
  expect(renamed("good")).toBe(true);
  for (const id of ["../../x", "a/b", ".x", "CON", "x ", "山西", "a\0b", "x".repeat(300)])
    expect(renamed(id)).toBe(false);
});

test("draws are read from their places in the folder, whatever place fit.json names", () => {
  const asked: string[] = [];
  const text = files.get("fit.json")?.replace(/"folder": "[^"]*"/g, '"folder": "../../secret/"');
  const reading = readFit((path) => {
    asked.push(path);
    return path === "fit.json" ? text : files.get(path);
  });
  expect(reading.ok).toBe(true);
  expect(asked.filter((path) => path.includes(".."))).toEqual([]);
});
