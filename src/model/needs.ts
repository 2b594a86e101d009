/**
 * Mechanisms that do nothing without another: what they read is then never written. One that merely has less to read
 * without another (a crackdown from which no pilot zone is exempt) is not in the list.
 */
export const needs: ReadonlyMap<string, string> = new Map([
  ["focal-point", "signals"],
  ["instruments", "policies"],
  ["risk", "race"],
  ["accidents", "risk"],
  ["crackdown", "stance"],
  ["sector-campaign", "crackdown"],
  ["duplication", "sectors"],
  ["codification", "innovation"],
  ["silk-road-partners", "silk-road"],
]);
