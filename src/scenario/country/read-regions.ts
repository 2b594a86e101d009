import { faultAt, type Place } from "../../faults/fault.js";
import { readFields, readText, readWhole, wrong } from "../../trees/fields.js";
import { child, type Tree } from "../../trees/tree.js";
import { readQuantity, type Scale } from "../quantity.js";
import { checkNames } from "./check-names.js";
import { CAPACITIES, type Capacity, type Region } from "./country.js";
import { rowsOf } from "./rows.js";
import type { Atlas, Sheet } from "./sheet.js";

/** Columns of a table of regions. */
export const REGION_COLUMNS = ["id", "name", "zh", "group", ...CAPACITIES, "row", "col"] as const;
const ESSENTIAL = ["id", ...CAPACITIES] as const;
const SHEET: Sheet = {
  columns: REGION_COLUMNS,
  essential: ESSENTIAL,
  numbers: [...CAPACITIES, "row", "col"],
};
/** Codes of regions: short, since they stand in tables and on the command line. */
export const REGION_ID = /^(?!all$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
export const LONGEST_ID = 16;
export const LONGEST_NAME = 40;
/** Rows and columns of a map. */
export const LARGEST_MAP = 30;
/** Most regions of a country. */
const MOST_REGIONS = 300;

const capacity = (meaning: string): Scale => ({ unit: "share", range: [0, 1], meaning });

/** What each capacity says; of three of them only the order among the regions counts. */
export const CAPACITY_SCALES: Readonly<Record<Capacity, Scale>> = {
  enterprise: capacity("capacity of the private sector; only the order of the regions counts"),
  university: capacity("capacity of the academic sector; only the order of the regions counts"),
  gdp: capacity("economic capacity; distances between the regions count"),
  power: capacity("political authority; only the order of the regions counts"),
};

type Half = { -readonly [K in keyof Region]?: Region[K] | undefined };

/** The regions of a country in the order written; what is wrong with one is on the list, and its id is known all the same. */
export function readRegions(tree: Tree, atlas: Atlas): Region[] {
  const rows = rowsOf(tree, SHEET, atlas);
  if (rows.length > MOST_REGIONS)
    atlas.faults.push(
      faultAt(tree.place, `${tree.path}: ${rows.length} regions`, `at most ${MOST_REGIONS}`, "join some"),
    );
  const seen = new Map<string, Place>();
  const placed = rows.slice(0, MOST_REGIONS).map((row) => [readRegion(row, atlas), row] as const);
  const regions = placed.flatMap(([half, row]) => settled(half, row, seen, atlas) ?? []);
  checkNames(placed, atlas);
  checkTiles(placed, atlas);
  return regions;
}

function readRegion(row: Tree, atlas: Atlas): Half {
  const half: Half = {};
  const into = <K extends keyof Half>(key: K, read: (tree: Tree) => Half[K]) => {
    const reader = (tree: Tree) => {
      half[key] = read(tree);
    };
    return [key, reader] as const;
  };
  const texts = ["name", "zh", "group"] as const;
  const tile = ["row", "col"] as const;
  const readers: (readonly [string, (tree: Tree) => void])[] = [
    into("id", (tree) => readRegionId(tree, atlas)),
    ...texts.map((key) => into(key, (tree) => readName(tree, atlas))),
    ...CAPACITIES.map((key) => into(key, (tree) => readQuantity(tree, CAPACITY_SCALES[key], atlas).value)),
    ...tile.map((key) => into(key, (tree) => readWhole(tree, 1, LARGEST_MAP, atlas).value)),
  ];
  readFields(row, new Map(readers), atlas);
  return half;
}

function readName(tree: Tree, atlas: Atlas): string | undefined {
  const name = readText(tree, atlas)?.value;
  if (name !== undefined && name.length > LONGEST_NAME)
    atlas.faults.push(wrong(tree, `at most ${LONGEST_NAME} characters`, "write a short name"));
  return name;
}

function readRegionId(tree: Tree, atlas: Atlas): string | undefined {
  const id = readText(tree, atlas)?.value;
  if (id === undefined || (REGION_ID.test(id) && id.length <= LONGEST_ID)) return id;
  const allowed = `letters, digits and single hyphens, a letter first, at most ${LONGEST_ID}, and not "all"`;
  atlas.faults.push(wrong(tree, allowed, "write a short code, for instance N1, and the name as name"));
  return id;
}

/** A region, or undefined if nothing tells which one it is; what it lacks is on the list. */
function settled(half: Half, row: Tree, seen: Map<string, Place>, atlas: Atlas): Region | undefined {
  if (row.kind !== "map") return undefined;
  const missing = ESSENTIAL.filter((key) => child(row, key) === undefined);
  if (missing.length > 0) {
    const found = `${row.path}: ${half.id ?? "a region"} lacks ${missing.join(", ")}`;
    const cure = `give it ${missing.join(", ")}; nothing is assumed of a region`;
    atlas.faults.push(faultAt(row.place, found, `${ESSENTIAL.join(", ")}, all given`, cure));
  }
  const { id } = half;
  if (id === undefined) return undefined;
  const first = seen.get(id);
  if (first !== undefined) {
    const found = `${row.path}: the region ${id} comes twice, first on line ${first.line}`;
    atlas.faults.push(faultAt(row.place, found, "each region once", "delete one, or give it another id"));
    return undefined;
  }
  seen.set(id, row.place);
  const { enterprise = 0, university = 0, gdp = 0, power = 0 } = half;
  const name = half.name ?? id;
  const { zh = name, group = null, row: line = null, col = null } = half;
  return { id, name, zh, group, enterprise, university, gdp, power, row: line, col };
}

/** Either every region has a tile of its own, or none has one. */
function checkTiles(placed: readonly (readonly [Half, Tree])[], { faults }: Atlas): void {
  const taken = new Map<string, string>();
  const some = placed.some(([{ row, col }]) => row !== undefined || col !== undefined);
  for (const [{ id = "a region", row, col }, { place, path }] of placed) {
    if (!some) return;
    const tile = `row ${row}, col ${col}`;
    const owner = taken.get(tile);
    if (row === undefined || col === undefined)
      faults.push(
        faultAt(
          place,
          `${path}: ${id} has no ${row === undefined ? "row" : "col"} on the map`,
          "row and col for every region, or for none",
          "give it both, or delete the two columns",
        ),
      );
    else if (owner !== undefined)
      faults.push(
        faultAt(
          place,
          `${path}: ${id} stands on the tile of ${owner} (${tile})`,
          "one region a tile",
          "move one",
        ),
      );
    else taken.set(tile, id);
  }
}
