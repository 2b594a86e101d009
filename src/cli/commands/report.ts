import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Chart, Language } from "../../charts/index.js";
import { readResult } from "../../node/brief/read-result.js";
import { explained } from "../../node/disk-fault.js";
import { checkNewText, writeNewText } from "../../node/new-text.js";
import { briefOf } from "../../report/brief/brief.js";
import { markdownOfBriefs } from "../../report/brief/markdown.js";
import { pageOfBriefs } from "../../report/brief/page.js";
import { partsOf } from "../../report/brief/result.js";
import type { Draw } from "../../report/chart-files.js";
import type { Figure } from "../../report/document/blocks.js";
import { loadDraw } from "../load-draw.js";
import { sayer } from "../sayer.js";

interface ReportOptions {
  readonly out?: string;
  readonly lang: Language | "both";
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick report`: a folder of results in, a brief of two pages out. */
export async function report(results: string, options: ReportOptions): Promise<void> {
  const { out: folder = results, lang, force = false } = options;
  const result = await readResult(results);
  const draw = await loadDraw(false);
  const languages: readonly Language[] = lang === "both" ? ["en", "zh"] : [lang];
  const briefs = languages.map((language) =>
    briefOf(partsOf(result, language), (chart) => figureOf(chart, draw)),
  );
  const files = [
    { path: join(folder, "report.html"), text: pageOfBriefs(briefs) },
    { path: join(folder, "report.md"), text: markdownOfBriefs(briefs) },
  ];
  for (const { path, text } of files) checkNewText(path, text, force);
  makeFolder(folder);
  for (const { path, text } of files) writeNewText(path, text, force);
  sayer(options).result(`Report: ${files.map(({ path }) => path).join(", ")}`);
}

function figureOf(chart: Chart, draw: Draw): Figure {
  const png = draw(chart).find(({ extension }) => extension === "png")?.content;
  if (!(png instanceof Uint8Array)) throw new Error(`${chart.id}: not drawn as PNG`);
  return { path: "", title: chart.title, alt: chart.alt, png };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw explained(cause, folder);
  }
}
