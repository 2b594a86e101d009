/**
 * Units for regimes other than China's: twelve member states of the EU and twelve states of the US.
 *
 * NONE OF THE TRAITS IS A DATUM. They are round halves of a standard deviation, put down by us as anybody would guess
 * them (large and rich above small and poor), each column with mean 0 over its set. Names, borders and regions are real,
 * so that who watches whom is not invented as well. A set says of itself that it is illustrative, in its name and in
 * the label under every picture and over every table; nothing here may be cited as a measurement.
 *
 * Left out: all other states, because a dozen show what institutions do and more guesses would not show it better; tiles
 * of a map; dates of national strategies.
 *
 * THE ORDER MUST NEVER CHANGE: the place of a unit is the address of its random draws.
 */
import type { Bilingual } from "./provinces.js";

export interface IllustrativeUnit {
  /** Code of the set and two letters: `EU-DE`, `US-CA`. */
  readonly id: string;
  readonly en: string;
  /** The usual short name, which stands in pictures; of states the one in use where it is short enough. */
  readonly zh: string;
  readonly region: string;
  /** Guesses in halves of a standard deviation; see above. */
  readonly enterprise: number;
  readonly university: number;
  readonly gdp: number;
  readonly power: number;
}

export interface IllustrativeSet {
  /** Name by which a scenario asks for it. */
  readonly id: "illustrative-eu" | "illustrative-us";
  /** What stands under pictures and over tables. */
  readonly label: Bilingual;
  readonly units: readonly IllustrativeUnit[];
  /** Pairs that share a border, or a bridge. */
  readonly borders: readonly (readonly [string, string])[];
}

const unit = (
  id: string,
  en: string,
  zh: string,
  region: string,
  [enterprise, university, gdp, power]: readonly [number, number, number, number],
): IllustrativeUnit => ({ id, en, zh, region, enterprise, university, gdp, power });

export const illustrativeSets: readonly IllustrativeSet[] = [
  {
    id: "illustrative-eu",
    label: {
      en: "12 EU member states with made-up traits, for illustration; no data",
      zh: "12个欧盟成员国，特征为虚构，仅作示意，并非数据",
    },
    // Enterprise, university, GDP per head, weight in the Council.
    units: [
      unit("EU-DE", "Germany", "德国", "West", [1.5, 1.5, 0.5, 1.5]),
      unit("EU-FR", "France", "法国", "West", [1.5, 1, 0, 1.5]),
      unit("EU-IT", "Italy", "意大利", "South", [0, 0.5, -0.5, 1]),
      unit("EU-ES", "Spain", "西班牙", "South", [0, 0, -0.5, 0.5]),
      unit("EU-NL", "Netherlands", "荷兰", "West", [0.5, 0.5, 1, 0]),
      unit("EU-BE", "Belgium", "比利时", "West", [0, -0.5, 0.5, -0.5]),
      unit("EU-PL", "Poland", "波兰", "East", [-0.5, -0.5, -1.5, 0.5]),
      unit("EU-SE", "Sweden", "瑞典", "North", [0.5, 0.5, 1, -0.5]),
      unit("EU-DK", "Denmark", "丹麦", "North", [-0.5, 0, 1.5, -1]),
      unit("EU-AT", "Austria", "奥地利", "West", [-0.5, -0.5, 0.5, -1]),
      unit("EU-CZ", "Czechia", "捷克", "East", [-1, -1, -1, -1]),
      unit("EU-PT", "Portugal", "葡萄牙", "South", [-1.5, -1.5, -1.5, -1]),
    ],
    borders: [
      ["EU-DE", "EU-FR"], ["EU-DE", "EU-NL"], ["EU-DE", "EU-BE"], ["EU-DE", "EU-PL"], ["EU-DE", "EU-DK"],
      ["EU-DE", "EU-AT"], ["EU-DE", "EU-CZ"], ["EU-FR", "EU-IT"], ["EU-FR", "EU-ES"], ["EU-FR", "EU-BE"],
      ["EU-IT", "EU-AT"], ["EU-ES", "EU-PT"], ["EU-NL", "EU-BE"], ["EU-PL", "EU-CZ"], ["EU-SE", "EU-DK"],
      ["EU-AT", "EU-CZ"],
    ],
  },
  {
    id: "illustrative-us",
    label: {
      en: "12 US states with made-up traits, for illustration; no data",
      zh: "12个美国的州，特征为虚构，仅作示意，并非数据",
    },
    // Enterprise, university, GDP per head, weight in Congress.
    units: [
      unit("US-CA", "California", "加州", "West", [1.5, 1.5, 1, 1]),
      unit("US-NY", "New York", "纽约", "Northeast", [1.5, 1, 1, 0.5]),
      unit("US-MA", "Massachusetts", "麻省", "Northeast", [0.5, 1.5, 1, -1]),
      unit("US-WA", "Washington", "华州", "West", [0.5, 0.5, 1, 0]),
      unit("US-TX", "Texas", "得州", "South", [0.5, 0, 0, 1]),
      unit("US-IL", "Illinois", "伊州", "Midwest", [0, 0, 0, 0.5]),
      unit("US-VA", "Virginia", "弗州", "South", [0, 0, 0, 0]),
      unit("US-CO", "Colorado", "科州", "West", [-0.5, -0.5, 0, -0.5]),
      unit("US-GA", "Georgia", "佐州", "South", [-0.5, -0.5, -1, 0]),
      unit("US-FL", "Florida", "佛州", "South", [-0.5, -1, -1.5, 1]),
      unit("US-UT", "Utah", "犹他", "West", [-1.5, -1, -1, -1.5]),
      unit("US-OR", "Oregon", "俄勒冈", "West", [-1.5, -1.5, -0.5, -1]),
    ],
    borders: [
      ["US-CA", "US-OR"], ["US-NY", "US-MA"], ["US-WA", "US-OR"], ["US-CO", "US-UT"], ["US-GA", "US-FL"],
    ],
  },
];
