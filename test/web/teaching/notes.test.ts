import { expect, test } from "vitest";
import { table2 } from "../../../src/data/khanal2024.js";
import { lessons } from "../../../src/web/lessons/index.js";
import { inOrder } from "../../../src/web/observed.js";
import { read } from "../../../src/web/simulate/read.js";
import { language } from "../../../src/web/state/store.js";
import { byEnterprises, fillings } from "../../../src/web/teaching/facts.js";
import { noteOn } from "../../../src/web/teaching/index.js";
import { KEY_SEED, keyOf } from "../../../src/web/teaching/key.js";

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!).sort();

test("every lesson has a note in both languages, whose places the data fill", () => {
  for (const { id } of lessons) {
    const { purpose, ask, expect: said, data } = noteOn(id);
    expect([ask.length, said.length].every((count) => count >= 3)).toBe(true);
    for (const text of [purpose, ...ask, ...said.flatMap(({ says, meet }) => [says, meet]), data]) {
      expect(text.zh, text.en).toMatch(/\p{Script=Han}/u);
      expect(placesIn(text.zh), text.en).toEqual(placesIn(text.en));
      for (const place of placesIn(text.en)) expect(fillings(), place).toHaveProperty(place);
    }
  }
});

test("the note's facts are those of the article: Beijing leads every ranking and came last", () => {
  const last = table2.find(({ id }) => id === inOrder.at(-1))!;
  expect([last.enterpriseRank, last.universityRank, last.powerRank]).toEqual([1, 1, 1]);
  expect(Math.max(...table2.map(({ gdpPerHead }) => gdpPerHead))).toBe(last.gdpPerHead);
  expect(fillings()).toMatchObject({ last: "Beijing", years: "5.8", n: 30, plans: 24, silent: 6 });
  expect(fillings()).toMatchObject({ ratio2020: "2.88", ratio2025: "1.76" });
});

test("local laws of 2022 come before the centre's measures of 2023, in both languages", () => {
  for (const chosen of ["en", "zh"] as const) {
    language.value = chosen;
    const { firstActDate, secondActDate, centralDate, central } = fillings();
    expect([firstActDate, secondActDate, centralDate]).toEqual(
      [firstActDate, secondActDate, centralDate].sort(),
    );
    expect(central).toMatch(chosen === "en" ? /generative/ : /生成式/);
  }
  language.value = "en";
});

test("the strongest by enterprises begin with Beijing and Guangdong, and nobody is in both lists", () => {
  const [strongest, weakest] = byEnterprises();
  expect(strongest.slice(0, 2)).toEqual(["BJ", "GD"]);
  expect(new Set([...strongest, ...weakest]).size).toBe(6);
});

test("every comparison of every key is a pair of scenarios on the same luck that the engine can read", () => {
  for (const lesson of lessons) {
    const asked = keyOf(lesson, KEY_SEED);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    for (const { baseline, scenario } of asked) {
      const [one, other] = [baseline, scenario].map(({ text }) => read({ name: "key", text }, {}));
      expect([one!.seed, other!.seed, one!.runs]).toEqual([KEY_SEED, KEY_SEED, other!.runs]);
    }
  }
});
