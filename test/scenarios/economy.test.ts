import { mean } from "simple-statistics";
import { beforeAll, describe, expect, test } from "vitest";
import type { Ensemble } from "../../src/experiments/ensemble.js";
import type { NamedFigures } from "../../src/experiments/optional-figures.js";
import { coursesOf, figuresOf, runsOf, shareAbove, shareOf } from "./paired.js";

// What the `notice` of each scenario of the political economy says comes out, seed against seed, over a few seeds; the
// shares in the titles are those of the 500 seeds of test/slow/claims, and the bounds leave room for what others would do.

const RUNS = 80;
const MANY = 120;
const sum = (course: readonly number[]) => course.reduce((total, each) => total + each, 0);
const peak = (course: readonly number[]) => course.indexOf(Math.max(...course));
const averageOf = (figures: readonly NamedFigures[], name: string) =>
  mean(figures.map((each) => each[name] ?? Number.NaN));
const daysAbove = (course: readonly number[]) => course.filter((each) => each > 0).length;

let baseline: Ensemble;
let base: NamedFigures[];
let whole: Ensemble;
let full: NamedFigures[];
beforeAll(() => {
  baseline = runsOf("baseline", MANY);
  base = figuresOf(baseline);
  whole = runsOf("political-economy", RUNS);
  full = figuresOf(whole);
});

test("capacity makes tailoring slower: stronger universities go with longer drafting in all seeds", () => {
  const university = baseline.localities.map(({ traits }) => traits.university);
  const together = Array.from({ length: MANY }, (_, run) => {
    const drafts = baseline.outcomes.ofRun(baseline.outcomes.values.draft, run);
    return sum(drafts.map((days, i) => (days - mean(drafts)) * university[i]));
  });
  expect(shareOf(together, (each) => each > 0)).toBeGreaterThan(0.97);
});

test("in the whole political economy provinces open, risk follows, the centre sees it late: in all seeds", () => {
  const halfway = (course: readonly number[]) =>
    course.findIndex((each) => each >= (course[0] + Math.max(...course)) / 2);
  const [open, risk, seen] = ["liberalisation", "risk", "perceivedRisk"].map((name) =>
    coursesOf(whole, name).map(halfway),
  );
  expect(shareOf(open, (day, run) => day < risk[run] && risk[run] < seen[run])).toBeGreaterThan(0.95);
});

describe("race to liberalise", () => {
  const with6 = () => runsOf("race-to-liberalise", MANY);
  const silent = () => runsOf("race-to-liberalise", MANY, { params: { "race.signal": 0 } });

  test("ends open in all seeds, with the signal and without, which only comes first by over a year", () => {
    const [heard, unheard] = [with6(), silent()];
    for (const each of [heard, unheard])
      expect(shareOf(figuresOf(each), (run) => (run.liberalisation_mean ?? 0) > 0.9)).toBe(1);
    const half = (of: Ensemble) =>
      coursesOf(of, "liberalisation").map((course) => of.series.days[course.findIndex((each) => each > 0.5)]);
    const later = half(unheard);
    expect(shareOf(half(heard), (day, run) => later[run] - day > 365)).toBe(1);
  });

  test("has only the high level to rest at, at its disposition of -2.2; 4.5 would have two", () => {
    const restsAt = (theta: number) => {
      const gap = (l: number) => 1 / (1 + Math.exp(2.2 - theta * l)) - l;
      const grid = Array.from({ length: 10_001 }, (_, k) => gap(k / 10_000));
      return grid.filter((each, k) => k > 0 && each * grid[k - 1] < 0).length;
    };
    expect(restsAt(6)).toBe(1);
    // Two that hold, and the edge between them.
    expect(restsAt(4.5)).toBe(3);
  });
});

describe("herding", () => {
  let herd: Ensemble;
  beforeAll(() => {
    herd = runsOf("herding", RUNS);
  });

  test("leaves of six or seven effective sectors fewer than two (in 98% of seeds), at a loss of fit (in all)", () => {
    const figures = figuresOf(herd);
    const start = mean(coursesOf(herd, "effectiveSectors").map(([first]) => first));
    expect(start).toBeGreaterThan(6);
    expect(start).toBeLessThan(7);
    expect(shareOf(figures, (each) => (each.effective_sectors ?? 8) < 2)).toBeGreaterThan(0.95);
    const free = figuresOf(runsOf("own-sectors", RUNS));
    expect(shareAbove(figures, free, "waste")).toBeGreaterThan(0.97);
  });

  test("has nothing to do with the tournament, which raises openness in all seeds and duplication in none", () => {
    const figures = figuresOf(herd);
    const strong = figuresOf(runsOf("herding", RUNS, { params: { "race.tournament": 5 } }));
    expect(shareAbove(strong, figures, "liberalisation_mean")).toBe(1);
    expect(strong.map(({ duplication }) => duplication)).toEqual(
      figures.map(({ duplication }) => duplication),
    );
  });
});

describe("the pendulum", () => {
  let pendulum: Ensemble;
  let strict: number[][];
  let weights: number[][];
  beforeAll(() => {
    pendulum = runsOf("crackdown-pendulum", RUNS);
    strict = coursesOf(pendulum, "crackdown");
    weights = coursesOf(pendulum, "securityWeight");
  });

  test("swings in order: openness, risk, what is seen of it (99% of seeds), crackdown (87%)", () => {
    const { days } = pendulum.series;
    const firstSwing = days.findIndex((day) => day > 9 * 365);
    const peaks = ["liberalisation", "risk", "perceivedRisk", "crackdown"].map((name) =>
      coursesOf(pendulum, name).map((course) => peak(course.slice(0, firstSwing))),
    );
    const [open, risk, seen, crackdown] = peaks;
    expect(shareOf(open, (at, run) => at < risk[run])).toBeGreaterThan(0.97);
    expect(shareOf(risk, (at, run) => at < seen[run])).toBeGreaterThan(0.92);
    expect(shareOf(seen, (at, run) => at <= crackdown[run])).toBeGreaterThan(0.78);
  });

  test("follows a build-up: the first crackdown comes after years, when risk is high, and goes again, in all seeds", () => {
    const risk = coursesOf(pendulum, "risk");
    const first = strict.map((course) => course.findIndex((each) => each > 0));
    expect(mean(first.map((at) => pendulum.series.days[at]))).toBeGreaterThan(2 * 365);
    expect(mean(first.map((at, run) => risk[run][at]))).toBeGreaterThan(0.6);
    expect(shareOf(strict, (course, run) => course.slice(first[run]).includes(0))).toBe(1);
  });

  test("swings more if a crackdown must go from sector to sector: it starts as soon and holds longer, in all seeds", () => {
    const spreading = runsOf("crackdown-by-sector", RUNS);
    const bySector = coursesOf(spreading, "crackdown");
    const first = (course: readonly number[]) => course.findIndex((each) => each > 0);
    expect(bySector.map(first)).toEqual(strict.map(first));
    expect(shareOf(bySector, (course, run) => daysAbove(course) > daysAbove(strict[run]))).toBe(1);
    const [lived, before] = [spreading, pendulum].map(figuresOf);
    expect(shareAbove(lived, before, "accumulated_risk")).toBe(1);
    const taken = coursesOf(spreading, "sectorsUnderCampaign").map((course) => new Set(course).size);
    expect(Math.min(...taken)).toBeGreaterThan(4);
  });

  test("swings less without a tournament, at the same reaction: in all seeds", () => {
    const calm = coursesOf(
      runsOf("crackdown-pendulum", RUNS, { params: { "race.tournament": 0 } }),
      "crackdown",
    );
    expect(shareOf(calm, (course, run) => Math.max(...course) < Math.max(...strict[run]))).toBeGreaterThan(
      0.97,
    );
  });

  test("eases in a slump: fewer days of crackdown in 88% of seeds, an earlier end in most of those under way", () => {
    const slump = coursesOf(runsOf("economic-slump", RUNS), "crackdown");
    const { days } = pendulum.series;
    // January 2023 to the end of 2025.
    const [from, to] = [2003, 3099].map((day) => days.findIndex((each) => each >= day));
    const inSlump = (course: readonly number[]) => daysAbove(course.slice(from, to));
    expect(shareOf(slump, (course, run) => inSlump(course) < inSlump(strict[run]))).toBeGreaterThan(0.78);
    expect(shareOf(slump, (course, run) => inSlump(course) > inSlump(strict[run]))).toBeLessThan(0.03);
    const pairs = strict.map((course, run) => [course, slump[run]].map((each) => each.slice(from)));
    const underWay = pairs.filter(([without]) => without[0] > 0);
    expect(underWay.length).toBeGreaterThan(3);
    const sooner = ([without, under]: number[][]) => under.indexOf(0) < without.indexOf(0);
    expect(shareOf(underWay, sooner)).toBeGreaterThan(0.7);
  });

  test("under an embargo leans less to security, for fewer days of crackdown: in 99% of seeds", () => {
    const embargo = runsOf("chip-embargo", RUNS);
    const pressed = coursesOf(embargo, "securityWeight");
    expect(shareOf(pressed, (course, run) => sum(course) < sum(weights[run]))).toBeGreaterThan(0.95);
    const days = coursesOf(embargo, "crackdown").map(daysAbove);
    expect(shareOf(days, (count, run) => count < daysAbove(strict[run]))).toBeGreaterThan(0.95);
  });
});

test("security first: a late, weak crackdown that closes provinces a little and moves no number of plans", () => {
  const leaning = runsOf("security-first", RUNS);
  const figures = figuresOf(leaning);
  const strict = coursesOf(leaning, "crackdown");
  const { days } = leaning.series;
  expect(shareOf(strict, (course) => days[course.findIndex((each) => each > 0)] > 3 * 365)).toBe(1);
  expect(Math.max(...strict.flat())).toBeLessThan(0.2);
  const free = figuresOf(runsOf("security-first", RUNS, { mechanisms: { crackdown: false } }));
  expect(shareAbove(free, figures, "liberalisation_mean")).toBe(1);
  expect(shareAbove(figures, base, "liberalisation_mean")).toBeGreaterThan(0.97);
  expect(shareOf(figures, ({ adopters }, run) => adopters === base[run].adopters)).toBeGreaterThan(0.95);
});

describe("ideas travel up, rules down", () => {
  test("sooner with early pilots: more ideas in 99% of seeds, more rules over time in 67%; plans are the same", () => {
    const early = runsOf("early-pilots", RUNS);
    const late = runsOf("circulation", RUNS);
    const ahead = (name: string) => {
      const later = coursesOf(late, name);
      return shareOf(coursesOf(early, name), (course, run) => sum(course) > sum(later[run]));
    };
    expect(ahead("ideaCount")).toBeGreaterThan(0.95);
    expect(ahead("codifiedStock")).toBeGreaterThan(0.6);
    const published = (of: Ensemble) => of.outcomes.values.published;
    expect(published(early)).toEqual(published(late));
  });

  test("not to all without codification: about 19 ideas of 20 a province in place of all 20, in all seeds", () => {
    const without = figuresOf(runsOf("no-codification", RUNS));
    const ruled = figuresOf(runsOf("circulation", RUNS));
    expect(shareAbove(ruled, without, "idea_count")).toBe(1);
    expect(averageOf(without, "idea_count")).toBeCloseTo(19, 0);
    expect(averageOf(ruled, "idea_count")).toBeGreaterThan(19.9);
    // Nor is codification slower without pilot zones, as one might expect: as many rules, after a longer lag in 28% of seeds.
    const unpiloted = figuresOf(runsOf("circulation", RUNS, { mechanisms: { pilots: false } }));
    expect(averageOf(unpiloted, "codified_stock")).toBeCloseTo(averageOf(ruled, "codified_stock"), 0);
    expect(shareAbove(unpiloted, ruled, "codification_lag")).toBeLessThan(0.5);
  });
});

describe("other regimes", () => {
  test("the single track: provinces closer to each other in all seeds, sectors more various in 85%", () => {
    const single = figuresOf(runsOf("eu-single-track", RUNS));
    expect(shareAbove(full, single, "liberalisation_sd")).toBeGreaterThan(0.95);
    expect(shareAbove(single, full, "effective_sectors")).toBeGreaterThan(0.75);
    // They rest at half of the fifth that the centre leaves open.
    expect(averageOf(single, "liberalisation_mean")).toBeCloseTo(0.1, 1);
  });

  test("silos: no plan, a third of the ideas, in all seeds; sectors more various in 85%", () => {
    const silos = figuresOf(runsOf("us-silos", RUNS));
    expect(shareOf(silos, ({ adopters }) => adopters === 0)).toBe(1);
    expect(shareOf(silos, (each, run) => (each.idea_count ?? 20) < 0.5 * (full[run].idea_count ?? 0))).toBe(
      1,
    );
    expect(shareAbove(silos, full, "effective_sectors")).toBeGreaterThan(0.75);
  });

  test("the Digital Silk Road carries no rules before 2021, and rules behind infrastructure after", () => {
    const road = runsOf("digital-silk-road", 5);
    const [infrastructure, rules] = ["infrastructureAbroad", "rulesAbroad"].map((name) =>
      coursesOf(road, name),
    );
    const firstLaw = road.series.days.findIndex((day) => day >= 1273);
    for (let run = 0; run < 5; run++) {
      expect(sum(rules[run].slice(0, firstLaw))).toBe(0);
      expect(rules[run].at(-1)).toBeGreaterThan(0.3);
      expect(rules[run].every((share, k) => share < infrastructure[run][k])).toBe(true);
    }
  });
});

test("single partners on the Silk Road: all have infrastructure in the end, two to five of six rules in most runs", () => {
  const road = runsOf("silk-road-partners", MANY);
  const [connected, following] = ["partnersConnected", "partnersFollowing"].map((name) =>
    coursesOf(road, name).map((course) => Math.round(6 * (course.at(-1) ?? 0))),
  );
  expect(shareOf(connected, (partners) => partners === 6)).toBe(1);
  expect(shareOf(following, (partners) => partners >= 2 && partners <= 5)).toBeGreaterThan(0.8);
  const firstLaw = road.series.days.findIndex((day) => day >= 1273);
  for (const course of coursesOf(road, "partnersFollowing")) expect(sum(course.slice(0, firstLaw))).toBe(0);
  // Nobody else hears of them.
  const without = runsOf("digital-silk-road", 10);
  expect([...road.outcomes.values.published.subarray(0, 300)]).toEqual([
    ...without.outcomes.values.published,
  ]);
});

test.each([
  ["interim-law", 0.99],
  ["mixed-signals", 0.98],
] as const)("%s: fewer plans, and half of the provinces later, in %f of seeds or about", (id, share) => {
  const other = figuresOf(runsOf(id, MANY));
  expect(shareAbove(base, other, "adopters")).toBeGreaterThan(share - 0.03);
  expect(shareAbove(other, base, "t50")).toBeGreaterThan(share - 0.04);
});

describe("law as a focal point", () => {
  const ofCoordination = (of: Ensemble) => coursesOf(of, "coordination");
  let law: Ensemble;
  let interim: Ensemble;
  beforeAll(() => {
    [law, interim] = ["focal-point", "focal-point-interim"].map((id) => runsOf(id, MANY));
  });

  test("gathers half of the groups in a year, nearly all in two, and keeps them when the signal is forgotten", () => {
    const { days } = law.series;
    for (const course of ofCoordination(law)) {
      const on = (day: number) => course[days.findIndex((each) => each >= day)];
      expect(on(365)).toBeGreaterThan(0.5);
      expect(on(730)).toBeGreaterThan(0.9);
      expect(course.at(-1)).toBeGreaterThan(0.9);
    }
    expect(coursesOf(law, "signal")[0].at(-1)).toBeLessThan(1e-4);
  });

  test("gathers an eighth of them for half a year under an interim plan", () => {
    for (const course of ofCoordination(interim)) {
      expect(Math.max(...course)).toBeGreaterThan(0.12);
      expect(Math.max(...course)).toBeLessThan(0.14);
      expect(interim.series.days[peak(course)]).toBeLessThan(365);
      expect(course.at(-1)).toBeLessThan(0.08);
    }
  });

  test("adds plans: 29 in place of 27 under the plan, 24 under an interim one; more in 86% of seeds", () => {
    const pointed = figuresOf(law);
    const alone = figuresOf(runsOf("focal-point", MANY, { mechanisms: { "focal-point": false } }));
    expect(averageOf(pointed, "adopters")).toBeCloseTo(28.6, 0);
    expect(averageOf(alone, "adopters")).toBeCloseTo(26.7, 0);
    expect(averageOf(figuresOf(interim), "adopters")).toBeCloseTo(23.7, 0);
    expect(shareAbove(pointed, alone, "adopters")).toBeGreaterThan(0.75);
    expect(shareAbove(alone, pointed, "adopters")).toBe(0);
  });
});

describe("rivals", () => {
  test("drawn at random change the number of plans in one seed of six, and make openness more alike in all", () => {
    const other = figuresOf(runsOf("random-network", MANY));
    const same = shareOf(other, ({ adopters }, run) => adopters === base[run].adopters);
    expect(same).toBeGreaterThan(0.75);
    expect(same).toBeLessThan(0.95);
    expect(shareAbove(base, other, "liberalisation_sd")).toBe(1);
  });

  test("copy more ideas and are more open the stronger the tournament, and duplicate no more sectors: in all seeds", () => {
    const family = ["0", "1-5", "3", "4-5", "6"].map((theta) => figuresOf(runsOf(`tournament-${theta}`, 40)));
    for (const [k, weaker] of family.slice(0, -1).entries()) {
      const stronger = family[k + 1];
      expect(shareAbove(stronger, weaker, "liberalisation_mean")).toBe(1);
      expect(averageOf(stronger, "idea_count")).toBeGreaterThan(averageOf(weaker, "idea_count"));
      expect(stronger.map(({ duplication }) => duplication)).toEqual(
        weaker.map(({ duplication }) => duplication),
      );
    }
  });
});

describe("units of their own, with made-up traits", () => {
  test("EU-like: a single track leaves less variety of openness and a third of the ideas, and the same plans", () => {
    const [dual, single] = ["eu-dual-track", "eu-member-states"].map((id) => runsOf(id, RUNS));
    expect(shareAbove(figuresOf(dual), figuresOf(single), "liberalisation_sd")).toBe(1);
    const ideas = [dual, single].map((of) => averageOf(figuresOf(of), "idea_count"));
    expect(ideas[1] / ideas[0]).toBeGreaterThan(0.25);
    expect(ideas[1] / ideas[0]).toBeLessThan(0.45);
    expect(single.outcomes.values.published).toEqual(dual.outcomes.values.published);
  });

  test("US-like: silos have no plan and a third of the ideas, in all seeds", () => {
    const [dual, silos] = ["us-dual-track", "us-states"].map((id) => figuresOf(runsOf(id, RUNS)));
    expect(shareOf(silos, ({ adopters }) => adopters === 0)).toBe(1);
    const half = (run: NamedFigures, k: number) => (run.idea_count ?? 20) < 0.5 * (dual[k].idea_count ?? 0);
    expect(shareOf(silos, half)).toBe(1);
  });
});

test("a race that nobody brakes ends and stays open, with as much risk, in all seeds", () => {
  const open = figuresOf(runsOf("unbraked-race", 20));
  expect(shareOf(open, (run) => (run.liberalisation_mean ?? 0) > 0.85 && (run.risk ?? 0) > 0.85)).toBe(1);
});

test("in the long run openness falls back and few plans are added to those of the baseline", () => {
  const long = figuresOf(runsOf("long-run", MANY));
  const added = averageOf(long, "adopters") - averageOf(base, "adopters");
  expect(added).toBeGreaterThan(1);
  expect(added).toBeLessThan(2.5);
  const level = averageOf(long, "liberalisation_mean") - averageOf(base, "liberalisation_mean");
  expect(Math.abs(level)).toBeLessThan(0.02);
});
