// Cuts Noto Sans SC (SIL Open Font License 1.1) down to the characters this project uses, and Noto Sans to the letters of
// names elsewhere, and writes them to src/node/render/fonts/. The whole fonts are large, so they are no dependencies; fetch
// them when the fonts are made again:
//
//   npm install --no-save @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans@0.4.2
//   node scripts/make-font.mjs
//   npm ci
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const [CHINESE, EUROPEAN] = ["@expo-google-fonts/noto-sans-sc", "@expo-google-fonts/noto-sans"];
const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/node/render/fonts");
const require = createRequire(import.meta.url);

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const latin = range(0x20, 0x7e) + range(0xa0, 0xff);
const signs =
  "–—‘’“”…•′″←↑→↓↔−×±≤≥≈≠∞√Δβδθκλμρστφχ●○◆◇■□▲△✓　、。，．；：？！（）《》〈〉【】「」『』·～％＋－＝／＞＜";
const vocabulary = await readFile(new URL("./font-vocabulary.txt", import.meta.url), "utf8");

/** Texts of pages and terminals, which bring fonts of their own, and results; nothing of them is drawn into a picture. */
const NEVER_DRAWN =
  /src[\\/](data[\\/]ledger-in-chinese\.ts|web[\\/].*|report[\\/]brief[\\/].*|report[\\/]\w+[\\/]sections[\\/].*|report[\\/].*-text\.ts)$|scenarios[\\/].*\.json$/;

/** Text of all sources and titles of scenarios, where every Chinese word of the pictures stands. */
async function textsUnder(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) =>
      entry.isFile() &&
      /\.(ts|ya?ml|json|html)$/.test(entry.name) &&
      !NEVER_DRAWN.test(join(entry.parentPath ?? entry.path, entry.name)),
  );
  return Promise.all(
    files.map(async ({ parentPath, path, name }) => {
      const text = await readFile(join(parentPath ?? path, name), "utf8");
      return name.endsWith(".yaml") ? titleIn(text) : text;
    }),
  );
}

/** Of a scenario only the title is drawn; its question and what to look for are read elsewhere. */
const titleIn = (text) => text.match(/^title:.*(\n +.*)*/m)?.[0] ?? "";

const found = [...(await textsUnder("src")), ...(await textsUnder("scenarios"))].join("");
const chinese = found.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) ?? [];
const characters = [...new Set(latin + signs + vocabulary.replace(/\s/g, "") + chinese.join(""))]
  .sort()
  .join("");

/** Letters that somebody may write the name of a region with: Latin beyond Western Europe, Greek, Cyrillic. */
const european = range(0x100, 0x24f) + range(0x1e00, 0x1eff) + range(0x370, 0x3ff) + range(0x400, 0x491);

/** Where a file of a whole font is. */
function located(path) {
  try {
    return require.resolve(path);
  } catch {
    throw new Error(`${path} is not installed; see how at the beginning of this script`);
  }
}

async function cut(path, name, text) {
  const font = await readFile(located(path));
  const part = await subsetFont(font, text, {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure: true,
    dropTables: ["vhea", "vmtx", "VORG", "BASE"],
  });
  await writeFile(join(target, name), part);
  console.log(`${name}: ${[...text].length} characters, ${Math.round(part.length / 1000)} kB`);
}

await mkdir(target, { recursive: true });
await cut(`${CHINESE}/400Regular/NotoSansSC_400Regular.ttf`, "NotoSansSC-Regular.subset.ttf", characters);
await cut(`${CHINESE}/700Bold/NotoSansSC_700Bold.ttf`, "NotoSansSC-Bold.subset.ttf", characters);
await cut(`${EUROPEAN}/400Regular/NotoSans_400Regular.ttf`, "NotoSans-Regular.subset.ttf", european);
await cut(`${EUROPEAN}/700Bold/NotoSans_700Bold.ttf`, "NotoSans-Bold.subset.ttf", european);
await writeFile(join(target, "OFL.txt"), await readFile(located(`${CHINESE}/LICENSE_FONT`)));
await writeFile(join(target, "OFL-NotoSans.txt"), await readFile(located(`${EUROPEAN}/LICENSE_FONT`)));
