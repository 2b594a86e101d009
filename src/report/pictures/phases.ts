import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { okabeIto } from "../../charts/drawing/palette.js";
import { type Chart, type Language, type PhaseBranch, phaseCurve, phasePlane } from "../../charts/index.js";
import { say } from "../../charts/phrases/say.js";
import { focalSetting, foldsOf, restingCoordination } from "../../experiments/phases/focal-point.js";
import { herdingSetting, varietyOfCrowd, varietyUnder } from "../../experiments/phases/herding.js";
import { criticalBacklash, pendulumSetting, swingOf } from "../../experiments/phases/pendulum.js";
import { raceSetting, restingLevel, restPoints } from "../../experiments/phases/race.js";
import { SECTORS } from "../../model/mechanisms/sectors.js";

/** Lag of information in the diagram of the pendulum, days. */
const LAG = 365;
const MANY = 500;
const FEW = 30;
const SEEDS = 20;
const HALF = 0.5;

/** From `first` to `last` in equal steps. */
function steps(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, k) => first + k * step);
}

/**
 * The branches of a theory with one rest point from 0 to 1 or, between two folds, three, of which the middle one is
 * unstable. A rest point that is alone belongs to the branch of its half.
 */
function branchesOf(xs: readonly number[], restAt: (x: number) => readonly number[]): PhaseBranch[] {
  const fine = xs.map((x) => ({ x, roots: restAt(x) }));
  const branch = (stable: boolean, pick: (roots: readonly number[]) => number | undefined): PhaseBranch => ({
    stable,
    points: fine.flatMap(({ x, roots }) => {
      const y = pick(roots);
      return y === undefined ? [] : [{ x, y }];
    }),
  });
  return [
    branch(true, (roots) => roots.find((root) => root <= HALF)),
    branch(true, (roots) => roots.findLast((root) => root >= HALF)),
    branch(false, (roots) => (roots.length === 3 ? roots[1] : undefined)),
  ];
}

/** Phase diagrams of race, herding, pendulum and focal point: real runs beside the theory. They take about a minute. */
export function phasePictures(language: Language): Chart[] {
  return [raceDiagram, herdingDiagram, pendulumDiagram, focalDiagram].map((diagram) => diagram(language));
}

/** Where like provinces come to rest by the strength of the tournament, from both ends. */
export function raceDiagram(language: Language): Chart {
  const thetas = steps(0, 8, 0.5);
  const ends = (start: number) => thetas.map((x) => ({ x, y: restingLevel(-x / 2, x, start) }));
  return phaseCurve({
    language,
    id: "phases-race",
    title: say(language, "racePhaseTitle"),
    subtitle: say(language, "racePhaseSubtitle"),
    caption: [say(language, "racePhaseNote", { n: raceSetting.provinces, years: raceSetting.years })],
    xTitle: say(language, "racePhaseX"),
    yTitle: say(language, "liberalisationAxis"),
    ...{ xTop: 8, yTop: 1 },
    series: [
      {
        ...{ id: "closed", name: say(language, "racePhaseLow"), colour: okabeIto.blue, mark: "disc" },
        points: ends(0.02),
      },
      {
        ...{ id: "open", name: say(language, "racePhaseHigh"), colour: okabeIto.vermilion, mark: "diamond" },
        points: ends(0.98),
      },
    ],
    branches: branchesOf(steps(0, 8, 0.05), (x) => restPoints(-x / 2, x)),
    tips: [{ x: 4, name: say(language, "racePhaseTips") }],
  });
}

/** How many sectors are left by the pull of the crowd, for many provinces and for thirty. */
export function herdingDiagram(language: Language): Chart {
  const pulls = [0, 2, 3, 4, 5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 10, 12];
  const ends = (n: number, seeds: number, start: "mixture" | "crowd") =>
    pulls.map((x) => {
      const runs = Array.from({ length: seeds }, (_, k) => varietyUnder(x, n, start, k + 1));
      return { x, y: quantilesOf(ascending(runs), [0.5])[0] ?? 0 };
    });
  const named = (n: number, start: "mixture" | "crowd") => ({
    id: `${start}-${n}`,
    name: say(language, start === "mixture" ? "herdingPhaseMixture" : "herdingPhaseCrowd", { n }),
    points: ends(n, n === MANY ? 1 : SEEDS, start),
  });
  const { years, gathering } = herdingSetting;
  return phaseCurve({
    language,
    id: "phases-herding",
    title: say(language, "herdingPhaseTitle"),
    subtitle: say(language, "herdingPhaseSubtitle"),
    caption: [say(language, "herdingPhaseNote", { years, gathering, many: MANY, few: FEW, seeds: SEEDS })],
    xTitle: say(language, "herdingPhaseX"),
    yTitle: say(language, "herdingPhaseY"),
    ...{ xTop: 12, yTop: SECTORS },
    series: [
      { ...named(MANY, "mixture"), colour: okabeIto.blue, mark: "disc" },
      { ...named(MANY, "crowd"), colour: okabeIto.vermilion, mark: "diamond" },
      { ...named(FEW, "mixture"), colour: okabeIto.sky, mark: "disc" },
    ],
    branches: [
      {
        stable: true,
        points: [
          { x: 0, y: SECTORS },
          { x: SECTORS, y: SECTORS },
        ],
      },
      {
        stable: false,
        points: [
          { x: SECTORS, y: SECTORS },
          { x: 12, y: SECTORS },
        ],
      },
      { stable: true, points: steps(0, 12, 0.1).map((x) => ({ x, y: varietyOfCrowd(x) })) },
    ],
    tips: [{ x: SECTORS, name: say(language, "herdingPhaseTips") }],
  });
}

/** How far the centre swings by tournament and reaction, under the Hopf boundary. */
export function pendulumDiagram(language: Language): Chart {
  const xs = steps(0, 4, 0.25);
  const ys = steps(3, 12, 0.5);
  const { provinces: n, years, watched } = pendulumSetting;
  return phasePlane({
    language,
    id: "phases-pendulum",
    title: say(language, "pendulumPhaseTitle"),
    subtitle: say(language, "pendulumPhaseSubtitle", { years, watched }),
    caption: [say(language, "pendulumPhaseNote", { n })],
    xTitle: say(language, "racePhaseX"),
    yTitle: say(language, "pendulumPhaseY"),
    ...{ xs, ys },
    cells: xs.flatMap((x) => ys.map((y) => ({ x, y, swing: swingOf(x, y, LAG) }))),
    boundary: xs.flatMap((x) => {
      const y = criticalBacklash(x, LAG);
      return y === null ? [] : [{ x, y }];
    }),
  });
}

/** Where groups around a law come to rest by the force of a signal that is kept up, from apart and from together. */
export function focalDiagram(language: Language): Chart {
  const { years, gathering, mutual, disposition, pull } = focalSetting;
  const forces = steps(0.05, 1, 0.05);
  const ends = (start: "apart" | "together") => forces.map((x) => ({ x, y: restingCoordination(x, start) }));
  const { falls, gathers } = foldsOf(mutual);
  const tip = (phrase: "focalPhaseFalls" | "focalPhaseGathers", x: number) => ({
    x,
    name: say(language, phrase, { x: x.toFixed(2) }),
  });
  return phaseCurve({
    language,
    id: "phases-focal-point",
    title: say(language, "focalPhaseTitle"),
    subtitle: say(language, "focalPhaseSubtitle", { years }),
    caption: [say(language, "focalPhaseNote", { gathering, mutual, disposition, pull })],
    xTitle: say(language, "focalPhaseX"),
    yTitle: say(language, "focalPhaseY"),
    // Room above for the names of the folds.
    ...{ xTop: 1, yTop: 1.2 },
    series: [
      {
        ...{ id: "apart", name: say(language, "focalPhaseApart"), colour: okabeIto.blue, mark: "disc" },
        points: ends("apart"),
      },
      {
        ...{ id: "together", name: say(language, "focalPhaseTogether"), colour: okabeIto.vermilion },
        ...{ mark: "diamond", points: ends("together") },
      },
    ],
    branches: branchesOf(steps(0, 1, 0.005), (x) => restPoints(disposition + pull * x, mutual)),
    tips: [tip("focalPhaseFalls", falls), tip("focalPhaseGathers", gathers)],
  });
}
