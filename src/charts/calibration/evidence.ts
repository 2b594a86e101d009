import type { Cell } from "../../math/table.js";
import { aroundNought, axis, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { withMinus } from "../drawing/numbers.js";
import { seriesColours } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Log evidence while the likelihood is raised, by reading of the data. */
export interface Evidence extends Frame {
  readonly paths: readonly {
    readonly id: string;
    readonly name: string;
    /** Power of the likelihood, from 0 to 1, and the log evidence so far. */
    readonly points: readonly { readonly power: number; readonly logEvidence: number }[];
  }[];
}

const WIDTH = 1400;

/** The ascent from prior to posterior as the evidence that it gathers. */
export function evidenceAscent(input: Evidence): Chart {
  const { language, caption, paths } = input;
  const title = say(language, "evidenceTitle");
  const colourOf = (k: number) => seriesColours[k % seriesColours.length]!;
  const items = paths.map(({ name, points }) => {
    const end = points[points.length - 1]?.logEvidence ?? Number.NaN;
    return say(language, "evidenceItem", { name, value: withMinus(end.toFixed(2)) });
  });
  const key = items.map((text, k) => ({ mark: "scenarioLine" as const, colour: colourOf(k), text }));
  const heading = { title, subtitle: say(language, "evidenceSubtitle"), key };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 620);
  const all = paths.flatMap(({ points }) => points.map(({ logEvidence }) => logEvidence));
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(
        upTo(1, 5, (v) => v.toFixed(1)),
        say(language, "evidenceX"),
        true,
      ),
      y: axis(aroundNought(Math.min(...all), Math.max(...all), 8, String), say(language, "evidenceY"), true),
    },
    datasets: paths.map(({ points }, k) =>
      lineOf(
        points.map(({ power }) => Math.sqrt(power)),
        points.map(({ logEvidence }) => logEvidence),
        { colour: colourOf(k), width: 3, stepped: false },
      ),
    ),
    plugins: [],
    margins: { left: 20, right: 40 },
  });
  const rows = paths.flatMap(({ id, points }) =>
    points.map(({ power, logEvidence }): Cell[] => [id, power, logEvidence]),
  );
  const table = { columns: ["reading", "power", "log_evidence"], rows };
  const alt = say(language, "evidenceAlt", { list: items.join(say(language, "semicolon")) });
  return { id: "evidence", title, config, width: WIDTH, height, alt, table };
}
