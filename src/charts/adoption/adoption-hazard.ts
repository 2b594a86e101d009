import type { ChartDataset } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { bandOf } from "../drawing/band.js";
import { dayAfter, isoOf, monthText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { percent } from "../drawing/numbers.js";
import { OBSERVED, SIMULATED } from "../drawing/palette.js";
import { pointLabels } from "../drawing/point-labels.js";
import type { Band } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Discrete hazard: of the provinces without a plan when a period begins, the share that publish one in it. */
export interface AdoptionHazard extends Frame {
  /** ISO date of day 0, the central plan. */
  readonly baseDate: string;
  /** First days of the periods (quarters), ascending, and the end of the last: one more than there are periods. */
  readonly edges: readonly number[];
  /** Simulated hazard in each period, 0 to 1. */
  readonly simulated: Band;
  /** Plans observed in each period. */
  readonly adopted: readonly number[];
  /** Provinces observed without a plan when the period begins. */
  readonly atRisk: readonly number[];
}

/** Observed hazard by period; null where no province is left. */
function observedHazard({ adopted, atRisk }: AdoptionHazard): (number | null)[] {
  return adopted.map((count, i) => (atRisk[i]! > 0 ? count / atRisk[i]! : null));
}

const middles = (edges: readonly number[]) => edges.slice(1).map((end, i) => (edges[i]! + end) / 2);

/** The band as steps: each value from the start of its period to the end, the last one repeated to close it. */
function closed(band: Band): Band {
  const close = (values: readonly number[]) => [...values, ...values.slice(-1)];
  return {
    q10: close(band.q10),
    q25: close(band.q25),
    q50: close(band.q50),
    q75: close(band.q75),
    q90: close(band.q90),
  };
}

function tableOf(input: AdoptionHazard): Table {
  const { edges, baseDate, adopted, atRisk, simulated: s } = input;
  const rows = observedHazard(input).map((hazard, i): Cell[] => {
    const date = isoOf(dayAfter(baseDate, edges[i]!));
    const quantiles = [s.q10[i]!, s.q25[i]!, s.q50[i]!, s.q75[i]!, s.q90[i]!];
    return [edges[i]!, edges[i + 1]!, date, adopted[i]!, atRisk[i]!, hazard, ...quantiles];
  });
  const columns = ["from_day", "to_day", "from_date", "adopted", "at_risk", "observed"];
  return { columns: [...columns, "q10", "q25", "q50", "q75", "q90"], rows };
}

function altOf(input: AdoptionHazard): string {
  const hazards = observedHazard(input).map((hazard) => hazard ?? 0);
  const peak = hazards.indexOf(Math.max(...hazards));
  const simulated = Math.max(...input.simulated.q50);
  const date = (i: number) => monthText(dayAfter(input.baseDate, input.edges[i]!), input.language);
  return say(input.language, "hazardAlt", {
    n: input.adopted.length,
    peak: percent(hazards[peak]!),
    count: input.adopted[peak]!,
    risk: input.atRisk[peak]!,
    date: date(peak),
    simPeak: percent(simulated),
    simDate: date(input.simulated.q50.indexOf(simulated)),
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function pointsOf(input: AdoptionHazard): Point[] {
  const xs = middles(input.edges);
  return observedHazard(input).flatMap((y, i) =>
    y === null ? [] : [{ x: xs[i]!, y, text: `${input.adopted[i]}/${input.atRisk[i]}` }],
  );
}

function dots(points: readonly Point[]): ChartDataset<"line"> {
  const data = points.map(({ x, y }) => ({ x, y }));
  return {
    data,
    showLine: false,
    pointRadius: 7,
    pointBackgroundColor: OBSERVED,
    pointBorderColor: "#ffffff",
    clip: 12,
  };
}

/** Discrete hazard by period: simulated steps with bands, observed points with their counts. */
export function adoptionHazard(input: AdoptionHazard): Chart {
  const { language, baseDate, edges, caption } = input;
  const lastDay = edges[edges.length - 1]!;
  const points = pointsOf(input);
  const top = Math.max(...input.simulated.q90, ...points.map((point) => point.y)) * 1.08;
  const title = say(language, "hazardTitle");
  const key = [
    { mark: "observedDot", text: say(language, "observed") },
    { mark: "simulatedLine", text: say(language, "median") },
    { mark: "band50", text: say(language, "middle50") },
    { mark: "band80", text: say(language, "middle80") },
  ] as const;
  const config = configure({
    width: 1400,
    height: 900,
    heading: { title, subtitle: say(language, "hazardSubtitle"), key },
    caption,
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(
        upTo(Math.min(1, top), 6, (value) => `${percent(value)}%`),
        say(language, "hazardAxis"),
        true,
      ),
    },
    datasets: [
      ...bandOf(edges, closed(input.simulated), { colour: SIMULATED, width: 2.5, stepped: true }),
      dots(points),
    ],
    plugins: [pointLabels(points.filter((point) => point.y > 0))],
    margins: { left: 20, right: 40 },
  });
  return {
    id: "adoption-hazard",
    title,
    config,
    width: 1400,
    height: 900,
    alt: altOf(input),
    table: tableOf(input),
  };
}
