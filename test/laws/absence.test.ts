import { describe, expect, test } from "vitest";
import { definitionOf } from "../../src/scenario/compile.js";
import { differences, type History, historyOf } from "./history.js";
import { everythingOn } from "./scenarios.js";

const SEEDS = [0, 1, 2];

const histories = (text: string): History[] => {
  const definition = definitionOf(everythingOn(text));
  return SEEDS.map((seed) => historyOf(definition, seed));
};

/** What differs, in any of a few runs, between two worlds. */
const between = (one: string, other: string): string[] => {
  const others = histories(other);
  const all = histories(one).flatMap((history, k) => differences(history, others[k]));
  return [...new Set(all)].sort();
};

const instruments = ["authority", "learning", "incentive", "capacity", "symbolic"].map((c) => `opened:${c}`);
const breadth = [...instruments, "breadth"];
const afterPlan = ["planEffect", "policies", "policyCount", "intensity", ...breadth];
const afterPublication = ["publishedDay", "published", "news", "exposure", "peerPush", ...afterPlan];
const afterDecision = ["decision", "decidedDay", ...afterPublication];
const levels = ["liberalisation", "rivalsLevel"];

describe("a mechanism that is switched off", () => {
  const hanging: readonly (readonly [string, readonly string[]])[] = [
    ["signals", ["signal", "facilitation", "restriction", ...levels, ...afterDecision]],
    ["peers", afterDecision],
    ["reception", ["reception", ...afterDecision]],
    ["drafting", ["draftDays", "meanDraftDays", "tailoring", ...afterDecision]],
    ["policies", ["policyRate", "routine", "busyness", ...afterPlan]],
    ["instruments", breadth],
    ["race", [...levels, "tournamentStrength"]],
    ["targets", ["target", "warrantedTarget"]],
    ["ambition", ["ambitionTier"]],
  ];

  test.each(hanging)("%s changes what hangs on it, and not a bit of anything else", (name, expected) => {
    expect(between("", `mechanisms: { ${name}: false }`)).toEqual([...expected].sort());
  });

  test("is the same as one that was never listed", () => {
    const definition = definitionOf(everythingOn("mechanisms: { race: false, ambition: false }"));
    const without = {
      ...definition,
      mechanisms: definition.mechanisms.filter(({ name }) => name !== "race" && name !== "ambition"),
    };
    expect(differences(historyOf(definition, 5), historyOf(without, 5))).toEqual([]);
  });
});

describe("without strength it is as good as absent:", () => {
  const alike: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "peers without weight still see each other's plans, but do not mind",
      "params: { peers.weight: 0 }",
      "mechanisms: { peers: false }",
      ["exposure"],
    ],
    [
      "reception without authority, slack and agency",
      "params: { reception: { authority: 0, slack: 0, agency: 0 } }\nprovinces: { GX: { agency: 0 } }",
      "mechanisms: { reception: false }\nprovinces: { GX: { agency: 0 } }",
      [],
    ],
    [
      "instruments that no policy uses",
      "params: { instruments: { authority: 0, learning: 0, incentive: 0, capacity: 0, symbolic: 0 } }",
      "mechanisms: { instruments: false }",
      [],
    ],
    [
      "signals without force",
      "signals: { deep-synthesis-provisions: { on: true, force: 0 }, lstp-revision: { on: true, force: 0 } }",
      "",
      [],
    ],
  ];

  test.each(alike)("%s", (_, one, other, expected) => {
    expect(between(one, other)).toEqual(expected);
  });
});

describe("a link without strength carries nothing:", () => {
  const noRivals = "params: { rivals: { borders: 0, region: 0, gdp: 0, power: 0 }";
  const cut: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "from plans to policies",
      "params: { policies.afterPlan: 0 }",
      "params: { policies.afterPlan: 0 }\nmechanisms: { signals: false, drafting: false }",
      ["policyRate", "policies", "policyCount", "intensity", ...breadth],
    ],
    [
      "from rivals to the race",
      "params: { race.tournament: 0 }",
      `${noRivals}, race: { tournament: 0 } }`,
      ["liberalisation"],
    ],
    [
      "from signals to the race",
      "params: { race.signal: 0 }",
      "params: { race.signal: 0 }\nmechanisms: { signals: false }",
      levels,
    ],
    [
      "from rivals to targets",
      "params: { targets.rivals: 0 }",
      `${noRivals}, targets.rivals: 0.9 }`,
      ["target"],
    ],
  ];

  test.each(cut)("%s", (_, one, other, untouched) => {
    expect(between(one, other).filter((name) => untouched.includes(name))).toEqual([]);
  });
});
