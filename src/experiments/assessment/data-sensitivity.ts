import type { ChainLength } from "../../analysis/samplers/index.js";
import type { Bilingual } from "../../data/provinces.js";
import { type ReadingOption, readingOptions } from "../../data/readings.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import type { Scenario } from "../../scenario/scenario.js";
import { observedHistory } from "../calibration/index.js";
import type { Fitted } from "./fitted.js";
import type { LeftOutPosterior } from "./left-out.js";
import { refit } from "./refit.js";

/** Other data, and what the posterior becomes. */
export interface DataVariant {
  readonly id: string;
  readonly name: Bilingual;
  /** Means and SDs by parameter. */
  readonly means: readonly number[];
  readonly sds: readonly number[];
}

/** Half a quarter's doubt to each side of every date would be rounding; a whole one is what is asked for. */
const QUARTER = 91;

/** The posterior under each other reading of the contradictory sources, and with every date a quarter in doubt. */
export function dataVariants(fitted: Fitted, length: ChainLength): DataVariant[] {
  const variants = [...otherReadings(fitted), doubted(fitted)];
  return variants.map(({ id, name, scenario, history }) => {
    const { draws } = refit({ scenario, history, free: fitted.free }, length, `assess/data/${id}`);
    return { id, name, ...momentsOf(draws, fitted.free.length) };
  });
}

interface Variant {
  readonly id: string;
  readonly name: Bilingual;
  readonly scenario: Scenario;
  readonly history: readonly ProvinceHistory[];
}

/** Every province's other readings, one at a time; none where the plans are not those of Table 2. */
function otherReadings({ scenario, history }: Fitted): Variant[] {
  if (JSON.stringify(observedHistory(scenario)) !== JSON.stringify(history)) return [];
  const options = Object.keys(readingOptions) as ReadingOption[];
  return options
    .filter((option) => readingOptions[option].province !== null)
    .flatMap((option) =>
      Object.entries(readingOptions[option].readings)
        .filter(([reading]) => reading !== scenario.data.readings[option])
        .map(([reading, { label }]): Variant => {
          const readings = { ...scenario.data.readings, [option]: reading };
          const other = { ...scenario, data: { ...scenario.data, readings } };
          const province = readingOptions[option].province as string;
          return {
            id: `${option}-${reading}`,
            name: { en: `${province}: ${label.en}`, zh: `${province}：${label.zh}` },
            scenario: other,
            history: observedHistory(other),
          };
        }),
    );
}

function doubted({ scenario, history }: Fitted): Variant {
  const { until } = {
    until: Math.max(
      ...history.map(({ plan }) =>
        plan?.known === "none" ? plan.until : plan?.known === "day" ? plan.day : 0,
      ),
    ),
  };
  return {
    id: "dates-a-quarter",
    name: { en: "every date known to a quarter before or after", zh: "每个日期前后各一个季度" },
    scenario,
    history: history.map((each): ProvinceHistory => {
      if (each.plan?.known !== "day") return each;
      const { day } = each.plan;
      return {
        ...each,
        plan: { known: "between", from: Math.max(0, day - QUARTER), to: Math.min(until, day + QUARTER) },
      };
    }),
  };
}

/** What the posterior becomes without one province. */
export interface WithoutProvince {
  /** Place of the province. */
  readonly province: number;
  readonly means: readonly number[];
}

/** Means of the posterior without each province, from its leave-one-out posteriors. */
export function withoutEach({ free }: Fitted, posteriors: readonly LeftOutPosterior[]): WithoutProvince[] {
  return posteriors.map(({ province, draws, weights }) => ({
    province,
    means: free.map(({ path }) => draws.reduce((sum, settings, s) => sum + weights[s] * settings[path], 0)),
  }));
}

function momentsOf(draws: readonly (readonly number[])[], parameters: number) {
  const axes = Array.from({ length: parameters }, (_, k) => draws.map((values) => values[k]));
  const means = axes.map((values) => values.reduce((sum, v) => sum + v, 0) / values.length);
  const sds = axes.map((values, k) =>
    Math.sqrt(values.reduce((sum, v) => sum + (v - means[k]) ** 2, 0) / (values.length - 1)),
  );
  return { means, sds };
}
