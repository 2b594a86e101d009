export { type EcdfBands, ecdfAt, ecdfBands } from "./ecdf-bands.js";
export { checkRanks, type RankCheck, rankOf } from "./ranks.js";
