import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { runEnsemble } from "../../experiments/ensemble.js";
import { packageVersion } from "../../node/package-files.js";
import { type ResultFile, writeResultsFolder } from "../../node/results-folder.js";
import { manifestOf } from "../../report/manifest.js";
import { type Draw, resultFiles } from "../../report/result-files.js";
import { resultHash } from "../../report/result-hash.js";
import { summaryOf } from "../../report/summary.js";
import { summaryText } from "../../report/summary-text.js";
import { progressBar } from "../progress.js";
import { type Overrides, readNamed } from "../read-scenario.js";

interface RunOptions extends Overrides {
  readonly out?: string;
  readonly format: readonly ("csv" | "json")[];
  readonly lang: Language;
  readonly full?: boolean;
  readonly charts: boolean;
  readonly svg?: boolean;
  readonly bom?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick run`: scenario in, results folder out, a summary on the terminal. */
export async function run(name: string, options: RunOptions): Promise<void> {
  const say = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  const scenario = readNamed(name, options, say);
  const bar = progressBar(options.quiet ? 0 : scenario.runs);
  const ensemble = runEnsemble(scenario, { everything: options.full ?? false, onRun: bar.update });
  bar.stop();
  const hash = resultHash(ensemble);
  const folder = options.out ?? join("results", `${scenario.id}-${hash.slice(0, 8)}`);
  const draw = options.charts ? await loadDraw(options.svg ?? false) : () => [];
  const wanted = {
    language: options.lang,
    charts: options.charts,
    everything: options.full ?? false,
    formats: options.format,
    byteOrderMark: options.bom ?? false,
  };
  writeResultsFolder(folder, withManifest(), options.force ?? false);
  const summary = summaryOf(ensemble, hash, folder, packageVersion(), options.charts);
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(summaryText(summary, options.lang));

  function* withManifest(): Generator<ResultFile> {
    const paths: string[] = [];
    for (const file of resultFiles(ensemble, hash, wanted, draw)) {
      paths.push(file.path);
      yield file;
    }
    const circumstances = {
      version: packageVersion(),
      commandLine: process.argv.slice(2),
      time: new Date().toISOString(),
      platform: `${process.platform}-${process.arch}`,
      runtime: `node ${process.version}`,
    };
    const manifest = manifestOf(ensemble, hash, paths, circumstances);
    yield { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
  }
}

async function loadDraw(svg: boolean): Promise<Draw> {
  const { loadRenderPng } = await import("../../node/render/png.js");
  const png = await loadRenderPng();
  const vector = svg ? await (await import("../../node/render/svg.js")).loadRenderSvg() : undefined;
  return (chart) => [
    { extension: "png", content: png(chart) },
    ...(vector ? [{ extension: "svg", content: vector(chart) }] : []),
  ];
}
