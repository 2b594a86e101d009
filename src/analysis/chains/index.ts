export type { Chains } from "./chains.js";
export { bulkSize, meanSize, quantileSize, sdSize, tailSize } from "./effective-size.js";
export { basicRHat, rHat } from "./r-hat.js";
export { type ChainSummary, meanError, sdError, summariseChains } from "./summary.js";
