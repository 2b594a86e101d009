import { either, nearest } from "../faults/nearest.js";
import type { ProvinceWord } from "./vocabulary.js";

/** All names a province answers to: GD, CN-GD, 440000, Guangdong, 广东省, 广东. */
export function namesOf(province: ProvinceWord): string[] {
  return [...new Set([province.id, province.iso, province.gb, province.en, province.zh, province.zhShort])];
}

/** The province of this name, whatever its case, spaces and hyphens. */
export function findProvince(name: string, provinces: readonly ProvinceWord[]): ProvinceWord | undefined {
  const plain = plainName(name);
  return provinces.find((province) => namesOf(province).some((each) => plainName(each) === plain));
}

/** What to do about a name that no province has. */
export function provinceCure(name: string, provinces: readonly ProvinceWord[]): string {
  const owners = ownersOfNear(name, provinces);
  if (owners.length === 0)
    return `write a code such as ${exampleOf(provinces)}, or the name in English or Chinese`;
  const cure = `did you mean ${either(owners.map((each) => `${each.en} (${each.id}, ${each.zhShort})`))}?`;
  return owners.some(({ id }) => id === "SX" || id === "SN") ? `${cure} ${TWO_NEIGHBOURS}` : cure;
}

const exampleOf = (provinces: readonly ProvinceWord[]) =>
  provinces.find(({ id }) => id === "GD")?.id ?? provinces[0]?.id;

/** 山西 and 陕西 differ by a tone only; the doubled a is the official way to tell them apart. */
const TWO_NEIGHBOURS = "Shanxi (SX, 山西) and Shaanxi (SN, 陕西) are two provinces.";

function ownersOfNear(name: string, provinces: readonly ProvinceWord[]): ProvinceWord[] {
  const near = nearest(plainName(name), provinces.flatMap(namesOf).map(plainName));
  const owners = near.flatMap((each) => findProvince(each, provinces) ?? []);
  return [...new Set(owners)];
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
