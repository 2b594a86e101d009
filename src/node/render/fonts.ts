import { fileURLToPath } from "node:url";

/**
 * The family name the charts ask for first: a name of our own, since under its real one a Noto Sans SC that the machine
 * has would be taken instead, with other characters and other widths.
 */
const FAMILY = "Yardstick Noto Sans SC";
const files = ["NotoSansSC-Regular.subset.ttf", "NotoSansSC-Bold.subset.ttf"];

/** Takes a font file under a family name; false or null if it cannot be read. */
interface FontRegister {
  registerFromPath(path: string, family: string): unknown;
}

/** Paths of the shipped fonts: the folder `fonts` stands beside this module, in the package beside the bundle. */
export function fontPaths(): string[] {
  return files.map((file) => fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)));
}

/** Registers the shipped fonts, so that pictures look alike on every machine and Chinese is never shown as boxes. */
export function registerFonts(fonts: FontRegister): void {
  for (const path of fontPaths()) {
    if (!fonts.registerFromPath(path, FAMILY))
      throw new Error(`Font ${path} cannot be read; it belongs to the package: install the package again.`);
  }
}
