export { type EcdfBands, ecdfAt, ecdfBands } from "./ecdf-bands.js";
export { checkRanks, levelOfEach, type RankCheck, rankOf } from "./ranks.js";
