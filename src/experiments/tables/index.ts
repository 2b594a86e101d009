export { adoptionsTable } from "./adoptions.js";
export { eventsTable } from "./events.js";
export { outcomesTable } from "./outcomes.js";
export { provinceOutcomesTable } from "./province-outcomes.js";
export { provinceStepsTable } from "./province-steps.js";
export { runsTable } from "./runs.js";
export { summaryTable } from "./summary.js";
export { timeseriesTable } from "./timeseries.js";
