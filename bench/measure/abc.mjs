/** Time of a proposal of approximate Bayesian computation whose simulator does nothing: <particles>. */
import { samplers } from "../../dist/index.js";

const particles = Number(process.argv[2]);
const WARM_UP = 200;
const target = {
  dimension: 5,
  simulate: (scores) => scores,
  observed: [0.3, -0.2, 0.5, 0, -0.4],
  weights: [1, 1, 1, 1, 1],
};
const thresholds = { goal: 0.4, quantile: 0.5, leastAcceptance: 0 };

/** From the prior to the threshold; gives the proposals it took, always as many. */
function climbed(size) {
  const ascent = samplers.abcAscent(target, size, thresholds, "bench/abc");
  let proposals = 0;
  samplers.climbToEnd(ascent, ({ tried }) => {
    proposals += tried;
  });
  return proposals;
}

climbed(WARM_UP);
const start = process.cpuUsage();
const proposals = climbed(particles);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ seconds: (user + system) / 1e6 / proposals, proposals }));
