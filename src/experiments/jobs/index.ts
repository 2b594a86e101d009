export { type Job, type Made, makeJob } from "./job.js";
export { ensembleBy, valuesBy } from "./made-by.js";
export { jobsOf, type Maker, makeHere } from "./maker.js";
