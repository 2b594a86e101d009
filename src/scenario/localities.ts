import { type IllustrativeUnit, illustrativeSets } from "../data/illustrative-units.js";
import { table2 } from "../data/khanal2024.js";
import { provinces } from "../data/provinces.js";
import { ln } from "../math/exact.js";
import { normalScores, standardised } from "../math/ranks.js";
import type { Locality, Traits } from "../model/inputs.js";
import { regionsOf } from "./country/localities.js";
import type { Scenario } from "./scenario.js";

/** The province whose leaders sit with the central ones. */
const CAPITAL = "BJ";

/**
 * Traits measured in Table 2, standardised over its thirty provinces whichever of them take part. Ranks are turned round
 * so that higher is stronger (rank 1 is best in the table).
 */
const measured: ReadonlyMap<string, Traits> = (() => {
  const enterprise = normalScores(table2.map((row) => -row.enterpriseRank));
  const university = normalScores(table2.map((row) => -row.universityRank));
  const power = normalScores(table2.map((row) => -row.powerRank));
  const gdp = standardised(table2.map((row) => ln(row.gdpPerHead)));
  return new Map(
    table2.map(({ id }, i) => [
      id,
      {
        enterprise: enterprise[i],
        university: university[i],
        gdp: gdp[i],
        power: power[i],
        secure: id === CAPITAL ? 1 : 0,
        agency: 0,
      },
    ]),
  );
})();

/** For a province that the source does not measure; the reader has seen to it that the scenario gives the rest. */
const unmeasured: Traits = { enterprise: 0, university: 0, gdp: 0, power: 0, secure: 0, agency: 0 };

/** The units of a scenario as the model sees them, in the order in which the scenario lists them. */
export function localitiesOf(
  scenario: Pick<Scenario, "units" | "country" | "provinces" | "traits">,
): Locality[] {
  if (scenario.country) return regionsOf(scenario.country, scenario);
  const set = illustrativeSets.find(({ id }) => id === scenario.units);
  return set === undefined ? provincesOf(scenario) : madeUp(set.units, scenario);
}

function madeUp(
  units: readonly IllustrativeUnit[],
  { provinces: ids, traits }: Pick<Scenario, "provinces" | "traits">,
): Locality[] {
  return ids.map((id) => {
    const slot = units.findIndex((each) => each.id === id);
    const { enterprise, university, gdp, power, region } = units[slot];
    const own = { enterprise, university, gdp, power, secure: 0, agency: 0 };
    return { id, slot, region, traits: { ...own, ...traits[id] } };
  });
}

function provincesOf(scenario: Pick<Scenario, "provinces" | "traits">): Locality[] {
  return scenario.provinces.map((id) => {
    const slot = provinces.findIndex((province) => province.id === id);
    const traits = { ...(measured.get(id) ?? unmeasured), ...scenario.traits[id] };
    return { id, slot, region: provinces[slot].region.en, traits };
  });
}
