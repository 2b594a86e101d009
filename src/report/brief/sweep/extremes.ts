import type { Language } from "../../../charts/index.js";
import type { Level, Response, Side } from "../../../experiments/responses/index.js";
import { factorName, valueText } from "../../factor-names.js";

/** The level of an outcome at one place of an experiment, and the place in words. */
export interface Placed {
  readonly level: Level;
  readonly where: string;
}

/** Where the mean of an outcome is lowest and where it is highest: over points, or over the values of single factors. */
export function extremesOf(response: Response, language: Language): { lowest: Placed; highest: Placed } {
  const all = placesOf(response, language).sort((a, b) => a.level.mean - b.level.mean);
  return { lowest: all[0], highest: all[all.length - 1] };
}

function placesOf(response: Response, language: Language): Placed[] {
  if (response.kind === "margins")
    return response.margins.flatMap(({ side, levels }) =>
      levels.map((level, k) => ({ level, where: at(side, k, language) })),
    );
  const { x, y, levels } = response;
  const between = language === "zh" ? "、" : ", ";
  return levels.flatMap((line, j) =>
    line.map((level, i) => ({
      level,
      where: [at(x, i, language), ...(y === null ? [] : [at(y, j, language)])].join(between),
    })),
  );
}

function at(side: Side, k: number, language: Language): string {
  return `${factorName(side.path, language)} = ${valueText(side.values[k], language)}`;
}
