import { expect, test } from "vitest";
import {
  fitPosterior,
  freeParameter,
  Likelihood,
  observedHistory,
} from "../../../src/experiments/calibration/index.js";
import { scenarioOf } from "../../laws/scenarios.js";

test("counts of policies have the posterior of the prototype, given the plans that there were", () => {
  const counting = scenarioOf("mechanisms: { peers: off, race: off, targets: off, ambition: off }\n");
  const paths = ["policies.rate", "policies.gdp", "policies.afterPlan", "policies.evenness"];
  const { summaries } = fitPosterior(
    new Likelihood(counting, observedHistory(counting)),
    paths.map((path) => freeParameter(path)),
    { particles: 150, chains: 4, chain: { warmUp: 150, draws: 250, thin: 4 } },
    "fit.test/counts",
  );
  [1.14, 0.41, 1, 3.2].forEach((mean, k) => {
    expect(Math.abs(summaries[k].mean - mean) / summaries[k].sd, paths[k]).toBeLessThan(0.3);
  });
}, 240_000);
