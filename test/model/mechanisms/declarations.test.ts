import { describe, expect, test } from "vitest";
import type { Parameters } from "../../../src/engine/parameter.js";
import { mechanisms } from "../../../src/model/mechanisms/index.js";

const parametersOf = ({ parameters }: { readonly parameters: Parameters }): Parameters => parameters;

/** A missing text would match every pattern as the word `undefined`. */
const isText = (text: unknown) => typeof text === "string" && text.trim() !== "";

describe.each(mechanisms.map((mechanism) => [mechanism.name, mechanism] as const))(
  "%s says",
  (_, mechanism) => {
    test("what it claims and on whose word, and has a name in both languages", () => {
      const { claim, source, title } = mechanism;
      for (const text of [claim, source, title.en]) expect(isText(text)).toBe(true);
      expect(title.zh).toMatch(/\p{Script=Han}/u);
    });

    test("of every column its unit and meaning, and of every parameter where it comes from", () => {
      for (const { name, unit, meaning, outcome } of mechanism.writes) {
        const asOutcome = outcome === null ? [] : [outcome.en, outcome.zh, outcome.zhUnit];
        for (const text of [name, unit, meaning, ...asOutcome]) expect(isText(text), name).toBe(true);
      }
      for (const [name, { symbol, unit, meaning, source, status }] of Object.entries(
        parametersOf(mechanism),
      )) {
        for (const text of [symbol, unit, meaning, source]) expect(isText(text), name).toBe(true);
        expect(["estimated", "weak", "default"]).toContain(status);
      }
    });

    test("no default outside its range", () => {
      for (const [name, { value, range }] of Object.entries(parametersOf(mechanism))) {
        expect(range, name).toHaveLength(2);
        expect(value >= range[0] && value <= range[1], name).toBe(true);
      }
    });
  },
);
