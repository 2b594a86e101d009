import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bellMembership,
  crispMembership,
  curvedMembership,
  distributionMembership,
  indirectMembership,
  logisticMembership,
  relativeMembership,
} from "../../../src/analysis/qca/index.js";
import { agree, type Vector } from "./vectors.js";

function vectorsOf(name: string): Vector[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")).vectors;
}

/** `e=165, c=175, i=185`, a list of three numbers, or an object, as anchors by letter. */
function anchorsOf(thresholds: Vector): Record<string, number> {
  if (Array.isArray(thresholds)) return { e: thresholds[0], c: thresholds[1], i: thresholds[2] };
  if (typeof thresholds === "object") return thresholds;
  return Object.fromEntries(
    thresholds.split(", ").map((part: string) => {
      const [name, value] = part.split("=");
      return [name, Number(value)];
    }),
  );
}

function calibrated(x: number[], args: Vector): number[] {
  if (args.type === "crisp") return crispMembership(x, [args.thresholds].flat());
  if (args.method === "TFR") return relativeMembership(x);
  if (args.method === "indirect") return indirectMembership(x, args.thresholds.split(", ").map(Number));
  const t = anchorsOf(args.thresholds);
  const side = (k: string) => ({ exclusion: t[`e${k}`], crossover: t[`c${k}`], inclusion: t[`i${k}`] });
  const curvature = { below: args.below ?? 1, above: args.above ?? 1 };
  if (t.e1 !== undefined) return bellMembership(x, { left: side("1"), right: side("2") }, curvature);
  if (args.ecdf) return distributionMembership(x, side(""));
  if (args.logistic === false) return curvedMembership(x, side(""), curvature);
  return logisticMembership(x, side(""), args.idm ?? 0.95);
}

function compare(vector: Vector): void {
  const args = vector.args ?? vector;
  const ours = calibrated(vector.x, args);
  expect(ours.length).toBe(vector.result.length);
  vector.result.forEach((value: number, i: number) => {
    agree(ours[i], value, `${vector.name}, value ${vector.x[i]}`);
  });
}

describe("every calibration of the R package's help page and of its edges", () => {
  for (const vector of vectorsOf("calibrate.json"))
    it(`${vector.name} agrees to 1e-9`, () => compare(vector));
});

describe("every set of the article", () => {
  for (const vector of vectorsOf("article_calibrate.json"))
    it(`${vector.name} agrees to 1e-9`, () => compare(vector));
});
