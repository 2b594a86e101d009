import { describe, expect, test } from "vitest";
import { Model, type Observer } from "../../src/engine/model.js";
import { together } from "../../src/engine/together.js";
import { clocksOf } from "../../src/experiments/explain/clock.js";
import { Attribution } from "../../src/model/attribution.js";
import { centralSignals, signal } from "../../src/model/mechanisms/central-signals.js";
import { decision, readiness } from "../../src/model/mechanisms/decision.js";
import { drafting } from "../../src/model/mechanisms/drafting.js";
import { horizontalExposure, peerPush } from "../../src/model/mechanisms/peers.js";
import { decidedDay, publication, published, publishedDay } from "../../src/model/mechanisms/publication.js";
import { reception, receptionByAuthority } from "../../src/model/mechanisms/reception.js";
import { rivalry, rivals } from "../../src/model/mechanisms/rivalry.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { wholeEconomy } from "../laws/scenarios.js";
import { inputsOf, localitiesWith, modelOf, signalWith } from "./small-world.js";

const changes = "changes: [{ at: 2018-05-02, set: { peers.weight: 1 } }, { at: 2019-02-18, publish: [BJ] }]";

test("what the causes accumulate adds up to the clock of each province that decides, and to less than that of others", () => {
  const definition = definitionOf(wholeEconomy(changes));
  const { world, ...model } = watched(definition);
  for (let seed = 1; seed <= 20; seed++) {
    const sums = model.run(seed);
    const clocks = clocksOf(definition.agents, seed);
    const decided = world.column(decidedDay);
    sums.forEach((sum, i) => {
      if (decided[i] <= definition.grid.until) expect(sum).toBeCloseTo(clocks[i], 10);
      else expect(sum).toBeLessThan(clocks[i]);
    });
  }
});

/** A model whose runs give what each province has accumulated, over all causes. */
function watched(definition: ReturnType<typeof definitionOf>) {
  const model = new Model(definition);
  const attribution = new Attribution(model.world);
  return {
    world: model.world,
    run(seed: number): number[] {
      model.run(seed, 0, attribution);
      return definition.agents.map((_, i) =>
        attribution.accumulated.reduce((sum, cause) => sum + cause[i], 0),
      );
    },
  };
}

/** Twelve provinces that hear the centre and watch each other, in ranks or in regions. */
function country(params: Readonly<Record<string, number>>) {
  const localities = localitiesWith(
    ...Array.from({ length: 12 }, (_, i) => ({
      gdp: (i * 5) % 12,
      power: i / 6 - 1,
      region: `R${i % 3}`,
    })),
  );
  const mechanisms = [
    rivalry,
    centralSignals,
    publication,
    horizontalExposure,
    receptionByAuthority,
    drafting,
    decision,
  ];
  const given = {
    "peers.weight": 2,
    "reception.authority": 0.5,
    "decision.baseRate": 0.004,
    "drafting.meanDays": 20,
    ...params,
  };
  // The last step reaches past the end of the run.
  return modelOf(mechanisms, inputsOf(localities, { signals: [signalWith()] }), given, 500);
}

/** The same as an attribution, worked out slowly: step by step, rival by rival. */
function slowly({ world }: ReturnType<typeof country>) {
  const [rate, factor, peers, heard] = [readiness, reception, peerPush, signal].map((column) =>
    world.column(column),
  );
  const [out, day] = [published, publishedDay].map((column) => world.column(column));
  const { until } = world.grid;
  const all = Array.from({ length: world.n }, (_, i) => i);
  const accumulated = [all.map(() => 0), all.map(() => 0)];
  const share = [all.map(() => 0), all.map(() => 0)];
  const leader = all.map(() => -1);
  const leaderShare = all.map(() => 0);
  const open = new Set(all);
  let from = 0;
  const add = (i: number, days: number) =>
    [heard[0], peers[i]].forEach((push, k) => {
      accumulated[k][i] += rate[i] * factor[i] * push * days;
    });
  const watch: Observer = {
    step(step) {
      from = step.from;
    },
    event(_, i, decided) {
      add(i, decided - from);
      open.delete(i);
      const all = heard[0] + peers[i];
      [share[0][i], share[1][i]] = [heard[0] / all, peers[i] / all];
      const seen = [...out].map((is, j) => is * world.cell(rivals).value.weight(i, j));
      const sum = seen.reduce((total, weight) => total + weight, 0);
      if (sum === 0) return;
      const most = Math.max(...seen);
      const first = seen.flatMap((weight, j) => (weight === most ? [j] : [])).sort((a, b) => day[b] - day[a]);
      leader[i] = first[0];
      leaderShare[i] = most / sum;
    },
    hazard(_, __, { to }) {
      for (const i of open) add(i, Math.min(to, until) - from);
    },
  };
  return { watch, accumulated, share, leader, leaderShare };
}

describe.each([
  ["each other by rank", {}, true],
  ["each other by region, where all rivals weigh alike", { "rivals.gdp": 0, "rivals.region": 1 }, true],
  ["nobody", { "rivals.gdp": 0 }, false],
])("of provinces that watch %s", (_, params, areLed) => {
  const model = country(params);
  const attribution = new Attribution(model.world);
  const runs = [1, 2, 3, 4].map((seed) => {
    const expected = slowly(model);
    model.run(seed, 0, together([attribution, expected.watch]));
    const { accumulated, share, leader, leaderShare } = attribution;
    const found = {
      accumulated: accumulated.map((each) => [...each]),
      share: share.map((each) => [...each]),
      leader: [...leader],
      leaderShare: [...leaderShare],
    };
    return { found, expected };
  });

  test("causes are the centre and the peers; their shares are those of their pushes on the day, 0 without a decision", () => {
    expect(attribution.causes).toEqual(["centre", "peers"]);
    for (const { found, expected } of runs)
      found.share.flat().forEach((share, k) => {
        expect(share).toBeCloseTo(expected.share.flat()[k], 12);
      });
  });

  test("each cause accumulates its own part of the hazard, to the decision or the end of the run", () => {
    for (const { found, expected } of runs)
      found.accumulated.flat().forEach((sum, k) => {
        expect(sum).toBeCloseTo(expected.accumulated.flat()[k], 12);
      });
  });

  test("the leader is the rival whose plan weighs most, of equals the latest, with its share of all that is seen", () => {
    for (const { found, expected } of runs) {
      expect(found.leader).toEqual(expected.leader);
      found.leaderShare.forEach((share, i) => {
        expect(share).toBeCloseTo(expected.leaderShare[i], 12);
      });
    }
    const led = runs.flatMap(({ found }) => found.leader).filter((leader) => leader >= 0);
    expect(led.length > 10).toBe(areLed);
  });
});
