/** Time of a proposal of approximate Bayesian computation whose simulator does nothing: <particles> <seconds>. */
import { samplers } from "../../dist/index.js";
import { secondsPerCall } from "../tools/clock.mjs";

const [particles, seconds] = process.argv.slice(2).map(Number);
const target = {
  dimension: 5,
  simulate: (scores) => scores,
  observed: [0.3, -0.2, 0.5, 0, -0.4],
  weights: [1, 1, 1, 1, 1],
};
const thresholds = { goal: 0.4, quantile: 0.5, leastAcceptance: 0 };

/** From the prior to the threshold; gives the proposals it took, always as many. */
function climbed() {
  const ascent = samplers.abcAscent(target, particles, thresholds, "bench/abc");
  let proposals = 0;
  samplers.climbToEnd(ascent, ({ tried }) => {
    proposals += tried;
  });
  return proposals;
}

const proposals = climbed();
console.log(JSON.stringify({ seconds: secondsPerCall(climbed, seconds) / proposals, proposals }));
