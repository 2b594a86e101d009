import type { ChartConfiguration } from "chart.js";
import type { Chart } from "./chart.js";

/** What chart.js draws of a chart, with chart.js's own type. */
export function configurationOf({ config }: Chart): ChartConfiguration<"line"> {
  return config as ChartConfiguration<"line">;
}
