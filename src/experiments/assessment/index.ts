export { type Assessment, assess, assessmentFrom } from "./assess.js";
export { posteriorCheck, priorCheck } from "./checks.js";
export { type AssessmentEffort, FULL_EFFORT, QUICK_EFFORT } from "./effort.js";
export { type Sampled, sampledFrom } from "./fitted.js";
export { type AssessmentJob, assessmentJobs, jobName } from "./job.js";
export { type CheckedStatistic, isInside } from "./predictive-check.js";
export { assessmentWork } from "./work.js";
