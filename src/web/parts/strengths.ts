import { type Table2Row, table2 } from "../../data/khanal2024.js";

const RANKS = [
  { rank: (row: Table2Row) => row.enterpriseRank, words: "ofEnterprises" },
  { rank: (row: Table2Row) => row.universityRank, words: "ofUniversities" },
  { rank: (row: Table2Row) => row.powerRank, words: "ofPower" },
] as const;

/** Keys of the words for that in which no province ranks higher than this one. */
export function strengthsOf(id: string) {
  const row = table2.find((each) => each.id === id);
  return RANKS.filter(({ rank }) => row && rank(row) === 1).map(({ words }) => words);
}
