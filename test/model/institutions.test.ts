import { describe, expect, test } from "vitest";
import { institutions } from "../../src/model/institutions.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { registry } from "../../src/model/registry.js";

test("there are the dual track, which sets nothing, the single track and the silos", () => {
  expect([...institutions.keys()]).toEqual(["china", "single-track", "silos"]);
  expect(institutions.get("china")).toMatchObject({ params: {}, mechanisms: {} });
});

test("outside the dual track nobody competes for promotion and no idea travels up, and silos hear no signal and watch no peer", () => {
  for (const name of ["single-track", "silos"])
    expect(institutions.get(name)!.params["race.tournament"], name).toBe(0);
  expect(institutions.get("silos")!.mechanisms).toEqual({
    signals: false,
    peers: false,
    codification: false,
  });
  expect(institutions.get("single-track")!.mechanisms).toEqual({ codification: false });
  expect(institutions.get("single-track")!.params["race.preemption"]).toBe(0.8);
});

describe.each([...institutions])("%s", (_, { meaning, units, params, mechanisms: switches }) => {
  test("says what it is like, and on which units", () => {
    expect(meaning).toMatch(/\w+ \w+/);
    expect(units).toMatch(/^[a-z-]+$/);
  });

  test("sets parameters that there are, within their ranges, and switches mechanisms that there are", () => {
    for (const [path, value] of Object.entries(params)) {
      const [low, high] = registry.get(path)!.range;
      expect(value >= low && value <= high, path).toBe(true);
    }
    const names = mechanisms.map(({ name }) => name);
    for (const name of Object.keys(switches)) expect(names).toContain(name);
  });
});
