import { fileURLToPath } from "node:url";

/**
 * The families that charts ask for first, and their files: the words of the program, and letters of Europe and Vietnam for
 * names of people's own regions. The names are ours, since under its real one a font of the machine would be taken instead,
 * with other characters and other widths.
 */
const families = {
  "Yardstick Noto Sans SC": ["NotoSansSC-Regular.subset.ttf", "NotoSansSC-Bold.subset.ttf"],
  "Yardstick Noto Sans": ["NotoSans-Regular.subset.ttf", "NotoSans-Bold.subset.ttf"],
};

/** Takes a font file under a family name; false or null if it cannot be read. */
interface FontRegister {
  registerFromPath(path: string, family: string): unknown;
}

/** Paths of the shipped fonts of a family: `fonts` stands beside this module, in the package beside the bundle. */
export function fontPaths(family: keyof typeof families): string[] {
  return families[family].map((file) => fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)));
}

/** Registers the shipped fonts, so that pictures look alike on every machine and Chinese is never shown as boxes. */
export function registerFonts(fonts: FontRegister): void {
  for (const family of Object.keys(families) as (keyof typeof families)[])
    for (const path of fontPaths(family))
      if (!fonts.registerFromPath(path, family))
        throw new Error(`Font ${path} cannot be read; it belongs to the package: install the package again.`);
}
