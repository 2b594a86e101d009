import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { replicate as compare, type Replication } from "../../experiments/replication/compare.js";
import { departure } from "../../experiments/replication/departure.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { packageVersion } from "../../node/package-files.js";
import { type ResultFile, writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import type { Draw } from "../../report/chart-files.js";
import { replicationFiles, replicationHash } from "../../report/replication/files.js";
import { replicationJson } from "../../report/replication/json.js";
import { aboutReplication } from "../../report/replication/manifest.js";
import { replicationText } from "../../report/replication/terminal.js";
import { withManifest } from "../../report/with-manifest.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";

interface ReplicateOptions {
  readonly reading: ReplicationReading;
  readonly lang: Language;
  readonly out?: string;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick replicate`: the published analysis again, a folder with the report, and the tally on the terminal. */
export async function replicate(options: ReplicateOptions): Promise<void> {
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(join("results", "replication-"));
  const draw: Draw = options.charts ? await loadDraw(false) : () => [];
  const replication = compare();
  const hash = replicationHash(replication, options.reading);
  const folder = options.out ?? join("results", `replication-${hash.slice(0, 8)}`);
  writeResultsFolder(folder, filesOf(replication, hash, options, draw), options.force ?? false);
  process.stdout.write(wordsFor(replication, { folder, resultHash: hash }, options));
  const wrong = departure(replication);
  if (wrong !== null) throw new Error(`replicate: ${wrong}`);
}

function wordsFor(
  replication: Replication,
  result: { readonly folder: string; readonly resultHash: string },
  options: ReplicateOptions,
): string {
  const { reading, lang: language, json, quiet } = options;
  const version = packageVersion();
  if (json)
    return `${JSON.stringify(replicationJson(replication, { reading, version, ...result }), null, 2)}\n`;
  return quiet ? "" : replicationText(replication, { reading, language, version, folder: result.folder });
}

/** The files of a replication, and last the manifest that lists them. */
function filesOf(
  replication: Replication,
  hash: string,
  options: ReplicateOptions,
  draw: Draw,
): Iterable<ResultFile> {
  const { reading, lang: language, charts } = options;
  const wanted = { reading, language, charts, version: packageVersion() };
  const files = replicationFiles(replication, wanted, draw);
  return withManifest(files, aboutReplication(replication, reading, hash), circumstances(language));
}
