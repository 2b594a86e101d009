import {
  type Anchors,
  type BellAnchors,
  type Curvature,
  type Rule,
  STRAIGHT,
} from "../../analysis/qca/index.js";
import { faultAt, type Place, type Placed } from "../../faults/fault.js";
import type { FaultList } from "../../trees/fields.js";

/** What a file says about a rule, before it is known whether that fits its method. */
export interface RuleDraft {
  anchors?: Placed<Anchors | BellAnchors>;
  idm?: Placed<number>;
  curvature?: Placed<Curvature>;
  categories?: Placed<ReadonlyMap<number, number>>;
  threshold?: Placed<number>;
  thresholds?: Placed<readonly number[]>;
}

export type Method = "ranks" | Rule["method"];

type Key = keyof RuleDraft;

/** What each method needs and what it may be given besides. */
export const METHODS: Readonly<
  Record<Method, { readonly needs: readonly Key[]; readonly takes: readonly Key[] }>
> = {
  direct: { needs: ["anchors"], takes: ["idm"] },
  ranks: { needs: ["anchors"], takes: ["idm"] },
  curve: { needs: ["anchors"], takes: ["curvature"] },
  bell: { needs: ["anchors"], takes: ["curvature"] },
  distribution: { needs: ["anchors"], takes: [] },
  indirect: { needs: ["thresholds"], takes: [] },
  relative: { needs: [], takes: [] },
  recode: { needs: ["categories"], takes: [] },
  crisp: { needs: ["threshold"], takes: [] },
};

const KEYS: readonly Key[] = ["anchors", "idm", "curvature", "categories", "threshold", "thresholds"];
/** Membership at the inclusion anchor where nobody says otherwise (Ragin 2008). */
const USUAL_DEGREE = 0.95;

/** The rule of a method, placed where its main part stands; what is missing or has no place there is a fault. */
export function ruleOf(
  method: Method,
  draft: RuleDraft,
  set: { readonly at: Place; readonly path: string; readonly keys: readonly string[] },
  desk: FaultList,
): Placed<Rule> | undefined {
  const { needs, takes } = METHODS[method];
  const before = desk.faults.length;
  for (const key of KEYS) {
    const given = draft[key];
    if (given !== undefined && !needs.includes(key) && !takes.includes(key))
      desk.faults.push(unused(given.place, `${set.path}.${key}`, method));
    if (needs.includes(key) && !set.keys.includes(key))
      desk.faults.push(missing(set.at, `${set.path}.${key}`, method));
  }
  if (draft.anchors !== undefined) checkShape(draft.anchors, method, set.path, desk);
  if (desk.faults.length > before || needs.some((key) => draft[key] === undefined)) return undefined;
  const place = (draft.anchors ?? draft.thresholds ?? draft.categories ?? draft.threshold)?.place ?? set.at;
  return { value: rule(method, draft), place };
}

function rule(method: Method, { anchors, idm, curvature = undefined, ...rest }: RuleDraft): Rule {
  const three = anchors?.value as Anchors;
  const curved = curvature?.value ?? STRAIGHT;
  switch (method) {
    case "direct":
    case "ranks":
      return { method: "direct", anchors: three, atInclusion: idm?.value ?? USUAL_DEGREE };
    case "curve":
      return { method, anchors: three, curvature: curved };
    case "bell":
      return { method, anchors: anchors?.value as BellAnchors, curvature: curved };
    case "distribution":
      return { method, anchors: three };
    case "indirect":
      return { method, thresholds: rest.thresholds?.value ?? [] };
    case "relative":
      return { method };
    case "recode":
      return { method, categories: rest.categories?.value ?? new Map() };
    case "crisp":
      return { method, threshold: rest.threshold?.value ?? Number.NaN };
  }
}

function checkShape(
  anchors: Placed<Anchors | BellAnchors>,
  method: Method,
  path: string,
  desk: FaultList,
): void {
  const isBell = "left" in anchors.value;
  if (isBell === (method === "bell") || METHODS[method].needs[0] !== "anchors") return;
  desk.faults.push(
    faultAt(
      anchors.place,
      `${path}.anchors: ${isBell ? "six anchors" : "three anchors"} under method: ${method}`,
      isBell
        ? "exclusion, crossover and inclusion"
        : "left and right, each with exclusion, crossover and inclusion",
      isBell ? "write method: bell, or three anchors" : "add the other side",
    ),
  );
}

function missing(place: Place, path: string, method: Method) {
  const key = path.slice(path.lastIndexOf(".") + 1);
  const needs = METHODS[method].needs.join(", ");
  return faultAt(
    place,
    `${path}: missing under method: ${method}`,
    needs,
    `add ${key}: with ${EXAMPLES[key as Key]}`,
  );
}

function unused(place: Place, path: string, method: Method) {
  const { needs, takes } = METHODS[method];
  const allowed = [...needs, ...takes].join(", ") || "nothing more";
  return faultAt(
    place,
    `${path}: has no meaning under method: ${method}`,
    allowed,
    "delete it or change the method",
  );
}

const EXAMPLES: Readonly<Record<Key, string>> = {
  anchors: "exclusion, crossover and inclusion, in the unit of the values",
  idm: "the membership at the inclusion anchor, such as 0.95",
  curvature: "below and above, 1 for straight lines",
  categories: "a membership for each raw value, such as 2: 0.33",
  threshold: "the smallest value that belongs to the set",
  thresholds: "a list of numbers, such as [10, 20, 30]",
};
