import { normalScores, standardised } from "../../math/ranks.js";
import type { Locality, Traits } from "../../model/inputs.js";
import type { Scenario } from "../scenario.js";
import type { Country } from "./country.js";

/**
 * The regions that take part, as the model sees them. Capacities become scores over all regions of the country, whichever
 * take part: normal scores of ranks, and of the economic one the standardised value, as of China's provinces.
 */
export function regionsOf(
  country: Country,
  { provinces, traits }: Pick<Scenario, "provinces" | "traits">,
): Locality[] {
  const scores = scoresOf(country);
  return provinces.map((id) => {
    const slot = country.regions.findIndex((each) => each.id === id);
    const { group } = country.regions[slot];
    return { id, slot, region: group ?? id, traits: { ...scores[slot], ...traits[id] } };
  });
}

function scoresOf({ regions }: Country): Traits[] {
  const enterprise = normalScores(regions.map((each) => each.enterprise));
  const university = normalScores(regions.map((each) => each.university));
  const gdp = standardised(regions.map((each) => each.gdp));
  const power = normalScores(regions.map((each) => each.power));
  return regions.map((_, i) => ({
    enterprise: enterprise[i],
    university: university[i],
    gdp: gdp[i],
    power: power[i],
    secure: 0,
    agency: 0,
  }));
}
