import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { contentSecurityPolicy } from "./scripts/content-security-policy.js";
import { withoutEditorLines } from "./scripts/without-editor-lines.js";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The classroom page: one file with everything in it, that opens from a memory stick. */
export default defineConfig({
  root: "src/web",
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    reportCompressedSize: false,
    modulePreload: false,
  },
  // The page draws China alone and refuses a country, and so the readers of its tables (40 kB) stay at home.
  resolve: {
    alias: [
      {
        find: /^\.\/(table-rows|read-borders|read-observed)\.js$/,
        replacement: new URL("src/web/no-country.ts", import.meta.url).pathname,
      },
    ],
  },
  define: { "import.meta.env.YARDSTICK_VERSION": JSON.stringify(version) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [withoutEditorLines(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
});
