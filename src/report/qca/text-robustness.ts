import type { AnchorBounds, CutOffBounds, Robustness } from "../../analysis/qca/index.js";
import type { Language } from "../../charts/index.js";
import { inColumns, wrapped } from "../columns.js";
import { plainNumber } from "./figures.js";
import { fill, words } from "./words.js";

/** What becomes of the solution at other thresholds and cut-offs. */
export function robustnessText(robustness: Robustness, language: Language): string {
  const { points, sameSolution, withoutSolution, paths, cutOffs, anchors } = robustness;
  const grid = fill(words.grid[language], {
    n: points.length,
    same: percent(sameSolution),
    none: percent(withoutSolution),
  });
  return [
    language === "en" ? wrapped(grid, 110) : grid,
    "",
    inColumns([
      words.survivalColumns[language].map(String),
      ...paths.map(({ path, inAll, inSome }) => [path, `${percent(inAll)}%`, `${percent(inSome)}%`]),
    ]),
    "",
    inColumns([
      words.boundsColumns[language].map(String),
      ...cutOffs.map((bounds) => cutOffCells(bounds, language)),
      ...anchors.map((bounds) => anchorCells(bounds, language)),
    ]),
  ].join("\n");
}

/** Cut-offs cannot be lower than this. */
const LOWEST = { inclusion: 0, cases: 1, pri: 0 };

function cutOffCells({ cutOff, value, above, upTo }: CutOffBounds, language: Language): string[] {
  const name = { inclusion: words.inclusionCut, cases: words.casesCut, pri: words.priCut }[cutOff];
  return [
    ...[name[language], plainNumber(value)],
    above === null ? String(LOWEST[cutOff]) : fill(words.above[language], { n: plainNumber(above) }),
    upTo === null ? words.anyHigher[language] : plainNumber(upTo),
  ];
}

function anchorCells(bounds: AnchorBounds, language: Language): string[] {
  const [low, high] = [plainNumber(bounds.low), plainNumber(bounds.high)];
  return [
    ...[`${bounds.set}: ${anchorName(bounds.anchor, language)}`, plainNumber(bounds.value)],
    bounds.changesBelow ? low : fill(words.orBelow[language], { n: low }),
    bounds.changesAbove ? high : fill(words.orMore[language], { n: high }),
  ];
}

/** Such as "left crossover" or "threshold 2", word by word. */
function anchorName(name: string, language: Language): string {
  if (language === "en") return name;
  return name
    .split(" ")
    .map((word) => words.anchors[word as keyof typeof words.anchors] ?? word)
    .join("");
}

function percent(share: number): number {
  return Math.round(100 * share);
}
