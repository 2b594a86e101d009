import { existsSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import type { Language } from "../../charts/index.js";
import { columnName } from "../../experiments/sweep/columns.js";
import { readNumbers } from "../../node/sweep/parquet-read.js";
import type { Planned } from "../../node/sweep/plan-file.js";
import { SWEEP_PARQUET } from "../../node/sweep/tables.js";
import { firstOther, otherPicture } from "../../node/verify/compare-folder.js";
import type { Difference } from "../../node/verify/difference.js";
import { chartFiles, type TextOrPicture } from "../../report/chart-files.js";
import { sweepAccount } from "../../report/sweep/account.js";
import { changesText, pictureOf } from "../../report/sweep/told.js";

/** What a finished sweep tells: its files, and where they differ from what is saved. */
export interface SweepWords {
  readonly files: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Compares charts' numbers, their descriptions and the changes in words with those made again from the table of runs; the
 * pictures say of themselves which `hash` they show. A sweep may have been drawn in either language.
 */
export async function compareSweepWords(planned: Planned, hash: string): Promise<SweepWords> {
  const { folder } = planned;
  if (!existsSync(join(folder, SWEEP_PARQUET))) return { files: [], differences: [] };
  const isDrawn = existsSync(join(folder, "charts"));
  const [english, chinese] = await Promise.all(
    (["en", "zh"] as const).map(async (language) => await textsOf(planned, hash, { language, isDrawn })),
  );
  const files = [...english.keys()];
  const others = [english, chinese].map((texts) =>
    [...texts].flatMap(([path, content]) => firstOther(folder, { path, content }) ?? []),
  );
  const pictures = files.filter((path) => path.endsWith(".csv")).map((path) => path.replace(/csv$/, "png"));
  const shown = pictures.flatMap((path) => otherPicture(folder, path, hash));
  const texts = others[1].length < others[0].length ? others[1] : others[0];
  return { files: [...files, ...pictures], differences: [...texts, ...shown] };
}

/** The files of text by path, one outcome after the other. */
async function textsOf(
  { folder, experiment }: Planned,
  hash: string,
  { language, isDrawn }: { readonly language: Language; readonly isDrawn: boolean },
): Promise<Map<string, TextOrPicture["content"]>> {
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  const texts = new Map<string, TextOrPicture["content"]>();
  const changes: string[] = [];
  for (const outcome of experiment.outcomes) {
    const [y] = await readNumbers(file, [columnName(outcome)]);
    const account = sweepAccount(experiment, outcome, y);
    if (account === null) continue;
    const text = changesText(account, language);
    if (text !== "") changes.push(text);
    if (!isDrawn) continue;
    for (const { path, content } of chartFiles(pictureOf(account, hash, language), []))
      texts.set(path, content);
  }
  if (changes.length > 0) texts.set("summary.txt", `${changes.join("\n\n")}\n`);
  return texts;
}
