import type { Ties } from "../../analysis/qca/index.js";
import { faultAt, type Placed } from "../../faults/fault.js";
import { type FaultList, readChoice, readFields, readText } from "../../trees/fields.js";
import type { Entry, Tree } from "../../trees/tree.js";
import { METHODS, type Method, type RuleDraft, ruleOf } from "./methods.js";
import { readAnchors, readCategories, readCurvature, readNumber, readNumbers } from "./read-parts.js";
import type { Ranking, SetSpec } from "./set-spec.js";

interface Draft extends RuleDraft {
  from?: Placed<string>;
  method?: Placed<string>;
  rank?: Placed<string>;
  ties?: Placed<string>;
}

/** Reads how one set is made; undefined if that cannot be told. */
export function readSet({ key, at, tree }: Entry, desk: FaultList): SetSpec | undefined {
  const draft: Draft = {};
  readFields(tree, readersOf(draft, desk), desk);
  if (tree.kind !== "map") return undefined;
  const place = tree.path;
  if (draft.method === undefined) {
    if (!tree.entries.some((entry) => entry.key === "method"))
      desk.faults.push(
        faultAt(
          at,
          `${place}: no method`,
          Object.keys(METHODS).join(", "),
          "add for instance method: direct",
        ),
      );
    return undefined;
  }
  const method = draft.method.value as Method;
  const rule = ruleOf(method, draft, { at, path: place, keys: tree.entries.map((entry) => entry.key) }, desk);
  const ranking = rankingOf(method, draft, desk, place);
  if (rule === undefined) return undefined;
  return { name: { value: key, place: at }, from: draft.from ?? { value: key, place: at }, ranking, rule };
}

function readersOf(draft: Draft, desk: FaultList): ReadonlyMap<string, (tree: Tree) => void> {
  const keep =
    <K extends keyof Draft>(key: K, read: (tree: Tree) => Draft[K]) =>
    (tree: Tree) => {
      draft[key] = read(tree);
    };
  return new Map([
    ["from", keep("from", (tree) => readText(tree, desk))],
    ["method", keep("method", (tree) => readChoice(tree, Object.keys(METHODS), desk))],
    ["rank", keep("rank", (tree) => readChoice(tree, ["ascending", "descending"], desk))],
    ["ties", keep("ties", (tree) => readChoice(tree, ["min", "average", "max"], desk))],
    ["anchors", keep("anchors", (tree) => readAnchors(tree, desk))],
    ["idm", keep("idm", (tree) => readNumber(tree, desk))],
    ["curvature", keep("curvature", (tree) => readCurvature(tree, desk))],
    ["categories", keep("categories", (tree) => readCategories(tree, desk))],
    ["threshold", keep("threshold", (tree) => readNumber(tree, desk))],
    ["thresholds", keep("thresholds", (tree) => readNumbers(tree, desk))],
  ]);
}

/** Ranks are taken where `rank` is given and always under the method ranks: of the smallest value 1, ties the last. */
function rankingOf(method: Method, draft: Draft, desk: FaultList, path: string): Ranking | null {
  const isRanked = method === "ranks" || draft.rank !== undefined;
  if (!isRanked && draft.ties !== undefined)
    desk.faults.push(
      faultAt(
        draft.ties.place,
        `${path}.ties: given, but nothing is ranked`,
        "ties together with rank, or under method: ranks",
        "add rank: ascending or descending, or delete ties",
      ),
    );
  if (!isRanked) return null;
  return {
    direction: (draft.rank?.value ?? "ascending") as Ranking["direction"],
    ties: (draft.ties?.value ?? "max") as Ties,
  };
}
