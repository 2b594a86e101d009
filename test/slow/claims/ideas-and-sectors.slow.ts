import { mean } from "simple-statistics";
import { describe } from "vitest";
import type { NamedFigures } from "../../../src/experiments/optional-figures.js";
import { coursesOf, figuresOf, runsOf, shareAbove, shareOf } from "../../scenarios/paired.js";
import { claim, SEEDS } from "./claim.js";
import { once } from "./once.js";

const ensemble = (id: string, variation = {}) => once(() => runsOf(id, SEEDS, variation));
const sum = (course: readonly number[]) => course.reduce((total, each) => total + each, 0);
const total = (of: ReturnType<typeof ensemble>, name: string) => coursesOf(of(), name).map(sum);
const more = (one: readonly number[], other: readonly number[]) =>
  shareOf(one, (value, run) => value > other[run]);
const missing = (figures: readonly NamedFigures[], name: string) =>
  figures.map((each) => each[name] ?? Number.POSITIVE_INFINITY);

describe("drafting", () => {
  const baseline = ensemble("baseline");
  const slower = () => {
    const { outcomes, localities } = baseline();
    const university = localities.map(({ traits }) => traits.university);
    const together = Array.from({ length: SEEDS }, (_, run) => {
      const drafts = outcomes.ofRun(outcomes.values.draft, run);
      return sum(drafts.map((days, i) => (days - mean(drafts)) * university[i]));
    });
    return shareOf(together, (each) => each > 0);
  };
  claim("capacity makes tailoring slower: drafting time goes with university capacity", slower, {
    least: 0.97,
  });
});

describe("the tournament, at 6 against 3", () => {
  const [strong, middle] = [
    once(() => figuresOf(runsOf("tournament-6", SEEDS))),
    once(() => figuresOf(runsOf("tournament-3", SEEDS))),
  ];
  const above = (name: string) => () => shareAbove(strong(), middle(), name);
  claim("raises liberalisation", above("liberalisation_mean"), { least: 1 });
  claim("raises how many ideas provinces hold, which they copy from each other", above("idea_count"), {
    least: 0.9,
  });
  claim("raises duplication of sectors", above("duplication"), { most: 0 });
});

describe("ideas and rules", () => {
  const circulation = ensemble("circulation");
  const early = ensemble("early-pilots");
  const unpiloted = ensemble("circulation", { mechanisms: { pilots: false } });
  const without = once(() => figuresOf(runsOf("no-codification", SEEDS)));
  const figures = once(() => figuresOf(circulation()));
  claim(
    "early pilot zones: more ideas over time",
    () => more(total(early, "ideaCount"), total(circulation, "ideaCount")),
    { least: 0.95 },
  );
  claim(
    "early pilot zones: more rules over time",
    () => more(total(early, "codifiedStock"), total(circulation, "codifiedStock")),
    { least: 0.57 },
  );
  claim(
    "without pilot zones: fewer rules over time",
    () => more(total(circulation, "codifiedStock"), total(unpiloted, "codifiedStock")),
    { most: 0.3 },
  );
  claim(
    "without pilot zones: a longer lag of codification",
    () => shareAbove(figuresOf(unpiloted()), figures(), "codification_lag"),
    { most: 0.4 },
  );
  claim(
    "without pilot zones: fewer ideas over time",
    () => more(total(circulation, "ideaCount"), total(unpiloted, "ideaCount")),
    { least: 0.97 },
  );
  claim(
    "without codification: fewer ideas held in the end",
    () => more(missing(figures(), "idea_count"), missing(without(), "idea_count")),
    { least: 0.99 },
  );
});

describe("sectors", () => {
  const herd = once(() => figuresOf(runsOf("herding", SEEDS)));
  const own = once(() => figuresOf(runsOf("own-sectors", SEEDS)));
  claim(
    "herding leaves fewer than two effective sectors",
    () => shareOf(herd(), (each) => (each.effective_sectors ?? 8) < 2),
    { least: 0.95 },
  );
  claim("herding wastes more", () => shareAbove(herd(), own(), "waste"), { least: 0.97 });
  claim("herding duplicates more", () => shareAbove(herd(), own(), "duplication"), { least: 0.97 });
});

describe("other regimes on their own units", () => {
  const of = (id: string) => once(() => figuresOf(runsOf(id, SEEDS)));
  const [eu, dual, us, usDual] = ["eu-member-states", "eu-dual-track", "us-states", "us-dual-track"].map(of);
  claim(
    "EU-like units, single track: less variety of openness",
    () => shareAbove(dual(), eu(), "liberalisation_sd"),
    { least: 0.95 },
  );
  claim("EU-like units, single track: fewer ideas held", () => shareAbove(dual(), eu(), "idea_count"), {
    least: 0.95,
  });
  claim(
    "EU-like units, single track: other sectors",
    () => shareOf(eu(), (each, run) => each.effective_sectors !== dual()[run].effective_sectors),
    { most: 0 },
  );
  claim(
    "US-like units, silos: fewer ideas held, as nobody copies",
    () => shareAbove(usDual(), us(), "idea_count"),
    { least: 0.95 },
  );
  claim("US-like units, silos: no plan", () => shareOf(us(), ({ adopters }) => adopters === 0), { least: 1 });
});
