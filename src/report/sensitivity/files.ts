import type { Language } from "../../charts/index.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import { dialectOf } from "../dialect.js";
import { type Circumstances, dataHash } from "../manifest.js";
import { withManifest } from "../with-manifest.js";
import type { SensitivityAccount } from "./account.js";
import { sensitivityCaption } from "./caption.js";
import { sensitivityPictures } from "./pictures.js";
import { sensitivityText } from "./sensitivity-text.js";

/** What is told of the experiment in manifests and to other programs. */
function askedOf({ experiment, analyses, goal, given }: SensitivityAccount) {
  const { id, title, scenario, outcomes, design } = experiment;
  const { generator, factors, replicates, seed, commonRandomNumbers, hash, points } = design;
  const { kind } = generator;
  return {
    ...{ id, title, scenario: scenario.id, outcomes, factors, goal, given },
    analysed: analyses.map(({ outcome }) => outcome),
    design: { ...(kind === "table" ? { kind } : generator), points: points.length, hash },
    runs: { perPoint: replicates, seed, commonRandomNumbers },
  };
}

/** An analysis for other programs: what was asked, the indices at full precision, and the text. */
export function sensitivityJson(
  account: SensitivityAccount,
  { version, folder }: { readonly version: string; readonly folder: string },
) {
  const { analyses, sample, hash } = account;
  return {
    ...{ tool: "yardstick", version, command: "sensitivity", folder, sample, resultHash: hash },
    ...{ asked: askedOf(account), analyses },
    text: { en: sensitivityText(account, "en"), zh: sensitivityText(account, "zh") },
  };
}

/** Everything that goes into a results folder, the manifest last; pictures are drawn only if they are wanted. */
export function* sensitivityFiles(
  account: SensitivityAccount,
  wanted: { readonly language: Language; readonly draw: Draw | null },
  about: { readonly folder: string; readonly circumstances: Circumstances },
): Generator<TextOrPicture> {
  const manifest = {
    ...{ command: "sensitivity", resultHash: account.hash, dataHash: dataHash(), sample: account.sample },
    ...{ asked: askedOf(account), scenario: account.experiment.scenario },
  };
  yield* withManifest(contents(account, wanted, about), manifest, about.circumstances);
}

function* contents(
  account: SensitivityAccount,
  { language, draw }: { readonly language: Language; readonly draw: Draw | null },
  { folder, circumstances: { version } }: { readonly folder: string; readonly circumstances: Circumstances },
): Generator<TextOrPicture> {
  yield { path: "sensitivity.csv", content: csvOf(account.table) };
  yield { path: "summary.txt", content: `${sensitivityText(account, language)}\n` };
  const json = sensitivityJson(account, { version, folder });
  yield { path: "summary.json", content: `${JSON.stringify(json, null, 2)}\n` };
  if (draw === null) return;
  const frame = {
    language: dialectOf(account.experiment.scenario, language),
    caption: sensitivityCaption(account, language),
  };
  for (const chart of account.analyses.flatMap((each) => sensitivityPictures(each, frame)))
    yield* chartFiles(chart, draw(chart));
}
