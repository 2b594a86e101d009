import { expect, test } from "vitest";
import { centralSignals } from "../../src/data/central-signals.js";
import { externalPressures } from "../../src/data/external-pressures.js";
import { localActs } from "../../src/data/local-acts.js";
import { sources } from "../../src/data/sources.js";

const calendars = { centralSignals, externalPressures, localActs };
const entries = Object.values(calendars).flat();
const signal = (id: string) => centralSignals.find((s) => s.id === id)!;

test("the calendars hold 34 central signals, 10 pressures from abroad and 8 local acts", () => {
  expect(Object.values(calendars).map((calendar) => calendar.length)).toEqual([34, 10, 8]);
});

test("no id occurs twice and every id is in kebab case", () => {
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("every date is a day of the calendar, and each calendar runs forward", () => {
  for (const { date } of entries) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  for (const calendar of Object.values(calendars)) {
    const dates = calendar.map((entry) => entry.date);
    expect(dates).toEqual([...dates].sort());
  }
});

test("a date known to the month or the year stands at its first day", () => {
  for (const { date, precision } of entries) {
    if (precision === "month") expect(date).toMatch(/-01$/);
    if (precision === "year") expect(date).toMatch(/-01-01$/);
  }
});

test("every entry names a source in the bibliography, and both languages have a title", () => {
  for (const entry of entries) {
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const key of entry.sources) expect(sources[key].key).toBe(key);
    expect(entry.title.en).not.toBe("");
    expect(entry.title.zh).toMatch(/[一-鿿]/);
  }
});

test("a signal that ends does so after it began", () => {
  for (const { date, ends } of centralSignals) if (ends !== null) expect(ends > date).toBe(true);
});

test("the national plan carries its official title and stands at the default base date", () => {
  expect(signal("ngaidp").title.zh).toBe("新一代人工智能发展规划");
  expect(signal("ngaidp").date).toBe("2017-07-08");
});

test("the interim measures on generative AI replace the draft on the day they are issued, with seven signatories for one", () => {
  expect(signal("genai-draft").ends).toBe(signal("genai-interim-measures").date);
  expect(signal("genai-draft").coSigners).toBe(1);
  expect(signal("genai-interim-measures").coSigners).toBe(7);
});

test("pressure from the EU is regulatory and pressure from the US technological", () => {
  for (const { actor, race } of externalPressures)
    expect(race).toBe(actor === "EU" ? "regulatory" : "technological");
});

test("no local act is restrictive", () => {
  for (const act of localActs) expect(act.modality).toBe("facilitative");
});
