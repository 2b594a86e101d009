import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { noAxes } from "../drawing/axes.js";
import { captionHeight, captionLines } from "../drawing/caption.js";
import type { Chart } from "../drawing/chart.js";
import { setHeading } from "../drawing/heading.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, ring, square } from "../drawing/marks.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, strokeLine, write } from "../drawing/pen.js";
import { configure } from "../drawing/sheet.js";
import { fontOf, size, widthOf } from "../drawing/typography.js";
import { listOf, say } from "../phrases/say.js";
import {
  type CaseWord,
  caseLines,
  shownRows,
  type TruthTablePicture,
  type TruthTableRow,
} from "./truth-table-rows.js";

const WIDTH = 1400;
const LEFT = 28;
const LINE = 24;
const PAD = 14;
const HEAD = 44;
/** Width of the columns after the conditions: outcome, n, bar of consistency with its number, PRI. */
const COLUMN = { outcome: 92, n: 66, bar: 150, inclusion: 70, pri: 80 };
const LEAST_CASES = 330;

interface Layout {
  readonly pitch: number;
  readonly names: readonly string[];
  /** Where each column begins. */
  readonly outcome: number;
  readonly n: number;
  readonly bar: number;
  readonly pri: number;
  readonly cases: number;
  readonly rows: readonly {
    readonly row: TruthTableRow;
    readonly lines: CaseWord[][];
    readonly height: number;
  }[];
  readonly height: number;
}

/** Columns and rows in CSS px: conditions as wide as their names allow, the rest of the width for the cases. */
function layoutOf(input: TruthTablePicture): Layout {
  const fixed = COLUMN.outcome + COLUMN.n + COLUMN.bar + COLUMN.inclusion + COLUMN.pri;
  const most = (WIDTH - 2 * LEFT - fixed - LEAST_CASES) / input.conditions.length;
  const widest = Math.max(...input.conditions.map((name) => widthOf(name, size.small))) + 18;
  const pitch = Math.min(Math.max(widest, 50), most);
  const outcome = LEFT + pitch * input.conditions.length + 10;
  const n = outcome + COLUMN.outcome;
  const bar = n + COLUMN.n;
  const pri = bar + COLUMN.bar + COLUMN.inclusion;
  const cases = pri + COLUMN.pri;
  const rows = shownRows(input).rows.map((row) => {
    const lines = caseLines(row, WIDTH - LEFT - cases, input);
    return { row, lines, height: LINE * lines.length + PAD };
  });
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0);
  const names = input.conditions.map((name) => fitted(name, pitch - 8));
  return { pitch, names, outcome, n, bar, pri, cases, rows, height };
}

/** A name cut so that it fits. */
function fitted(name: string, width: number): string {
  if (widthOf(name, size.small) <= width) return name;
  let cut = [...name];
  while (cut.length > 1 && widthOf(`${cut.join("")}…`, size.small) > width) cut = cut.slice(0, -1);
  return `${cut.join("")}…`;
}

function drawHead(pen: Pen, input: TruthTablePicture, at: { layout: Layout; y: number }): void {
  const { layout, y } = at;
  const style = { pixels: size.small, colour: ink.quiet };
  layout.names.forEach((name, j) => {
    write(pen, name, [LEFT + layout.pitch * (j + 0.5), y], { ...style, align: "center" });
  });
  const { language } = input;
  write(pen, say(language, "truthOutcome"), [layout.outcome + COLUMN.outcome / 2, y], {
    ...style,
    align: "center",
  });
  write(pen, say(language, "truthN"), [layout.n + COLUMN.n - 22, y], { ...style, align: "right" });
  write(pen, say(language, "truthInclusion"), [layout.bar, y], style);
  write(pen, "PRI", [layout.pri + COLUMN.pri - 22, y], { ...style, align: "right" });
  write(pen, say(language, "truthCases"), [layout.cases, y], style);
}

function drawOutcome(pen: Pen, row: TruthTableRow, x: number, y: number): void {
  if (row.output === "1") square(pen, x, y, 10, SIMULATED);
  else if (row.output === "0") ring(pen, x, y, 10, ink.leader);
  else write(pen, row.output, [x, y], { pixels: size.body, bold: true, align: "center" });
}

function drawRow(pen: Pen, { row, lines }: Layout["rows"][number], at: { layout: Layout; y: number }): void {
  const { layout, y } = at;
  row.configuration.forEach((present, j) => {
    const x = LEFT + layout.pitch * (j + 0.5);
    if (present === 1) disc(pen, x, y, 11, ink.text);
    else ring(pen, x, y, 11, ink.leader);
  });
  drawOutcome(pen, row, layout.outcome + COLUMN.outcome / 2, y);
  const right = { pixels: size.small, align: "right" } as const;
  write(pen, String(row.n), [layout.n + COLUMN.n - 22, y], right);
  pen.fillStyle = ink.wash;
  pen.fillRect(layout.bar, y - 8, COLUMN.bar, 16);
  pen.fillStyle = row.output === "1" ? faded(SIMULATED, 0.75) : faded(SIMULATED, 0.3);
  pen.fillRect(layout.bar, y - 8, COLUMN.bar * (row.inclusion ?? 0), 16);
  write(pen, numberText(row.inclusion), [layout.pri - 10, y], right);
  write(pen, numberText(row.pri), [layout.pri + COLUMN.pri - 22, y], right);
  lines.forEach((words, k) => {
    drawWords(pen, words, { x: layout.cases, y: y + LINE * (k - (lines.length - 1) / 2) });
  });
}

function drawWords(pen: Pen, words: readonly CaseWord[], at: { x: number; y: number }): void {
  let x = at.x;
  for (const { text, deviant } of words) {
    write(pen, text, [x, at.y], { pixels: size.small, colour: deviant ? ink.quiet : ink.text });
    pen.font = fontOf(size.small);
    x += pen.measureText(text).width;
  }
}

function numberText(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

function drawTable(input: TruthTablePicture, layout: Layout): Plugin<"line"> {
  return {
    id: "truth-table",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const top = chart.chartArea.top;
      drawHead(pen, input, { layout, y: top + HEAD / 2 - 4 });
      let y = top + HEAD;
      for (const row of layout.rows) {
        pen.lineWidth = 1;
        strokeLine(
          pen,
          [
            [LEFT, y],
            [WIDTH - LEFT, y],
          ],
          ink.grid,
        );
        drawRow(pen, row, { layout, y: y + row.height / 2 });
        y += row.height;
      }
      const cut = layout.bar + COLUMN.bar * input.cuts.inclusion;
      pen.save();
      pen.lineWidth = 2;
      pen.setLineDash([6, 5]);
      strokeLine(
        pen,
        [
          [cut, top + HEAD],
          [cut, y],
        ],
        ink.quiet,
      );
      pen.restore();
    },
  };
}

function keyOf(input: TruthTablePicture): KeyItem[] {
  const { language, cuts } = input;
  const hasDeviant = shownRows(input).rows.some(({ deviant }) => deviant.length > 0);
  return [
    { mark: "present", text: say(language, "truthPresent") },
    { mark: "absent", text: say(language, "truthAbsent") },
    { mark: "sufficient", text: say(language, "truthSufficient") },
    { mark: "dashed", text: say(language, "truthCut", { cut: cuts.inclusion }) },
    ...(hasDeviant ? [{ mark: "brackets", text: say(language, "truthDeviant") } as const] : []),
  ];
}

function altOf(input: TruthTablePicture): string {
  const { language, rows, conditions, outcome } = input;
  const filled = rows.filter(({ n }) => n > 0);
  const named = (row: TruthTableRow) =>
    say(language, "truthRow", {
      name: row.configuration.map((present, j) => (present ? "" : "~") + conditions[j]).join("*"),
      n: row.n,
      incl: numberText(row.inclusion),
      cases: listOf(language, row.cases),
    });
  const sufficient = filled.filter(({ output }) => output === "1");
  return say(language, "truthAlt", {
    ...{ shown: filled.length, all: rows.length, conditions: listOf(language, conditions), y: outcome },
    sufficient:
      sufficient.length === 0
        ? say(language, "none")
        : sufficient.map(named).join(say(language, "semicolon")),
    other: filled.length - sufficient.length,
  });
}

function tableOf(input: TruthTablePicture): Table {
  return {
    columns: ["configuration", "outcome", "n", "inclusion", "pri", "cases"],
    rows: shownRows(input).rows.map((row): Cell[] => [
      ...[row.configuration.join(""), row.output, row.n, row.inclusion, row.pri, row.cases.join("; ")],
    ]),
  };
}

/** The truth table as a picture: a row for every combination with cases, filled marks for what is present. */
export function truthTablePicture(input: TruthTablePicture): Chart {
  const { language, rows, conditions, cuts } = input;
  const layout = layoutOf(input);
  const { left } = shownRows(input);
  const filled = rows.filter(({ n }) => n > 0);
  const title = say(language, "truthTitle", { y: input.outcome });
  const subtitle = say(language, "truthSubtitle", {
    ...{ shown: filled.length, all: rows.length, k: conditions.length },
    n: filled.reduce((sum, { n }) => sum + n, 0),
  });
  const caption = [
    say(language, "truthCuts", { cut: cuts.inclusion, pri: `PRI ${cuts.pri}`, n: cuts.cases }),
    ...(left > 0 ? [say(language, "truthLeftOut", { n: left })] : []),
    ...input.caption,
  ];
  const heading = { title, subtitle, key: keyOf(input) };
  const height =
    setHeading(heading, WIDTH).height + layout.height + captionHeight(captionLines(caption, WIDTH)) + 20;
  const config = configure({
    ...{ width: WIDTH, height, heading, caption, scales: noAxes, datasets: [] },
    plugins: [drawTable(input, layout)],
    margins: { left: LEFT, right: LEFT },
  });
  return { id: "truth-table", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
