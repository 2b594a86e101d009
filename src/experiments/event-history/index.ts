export { type Covariate, covariates } from "./covariates.js";
export { historiesOf, observedHistory } from "./histories.js";
export type { EventHistory } from "./history.js";
export { MONTH, monthOf, personMonths } from "./person-months.js";
export { spells } from "./spells.js";
export type { Network } from "./surroundings.js";
