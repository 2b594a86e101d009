import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FEWER } from "./fewer.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** `yardstick` as pages call it; it makes fewer runs unless `AS_IT_STANDS` is set. */
const YARDSTICK = `#!/bin/sh
if [ -z "$AS_IT_STANDS" ]; then
  case "$1" in
${Object.entries(FEWER)
  .map(([command, options]) => `    ${command}) set -- "$@" ${options} ;;`)
  .join("\n")}
  esac
fi
exec "${process.execPath}" "${root}dist/cli.js" "$@"
`;

const NPX = `#!/bin/sh
[ "$1" = yardstick ] || { echo "npx $1 is not for these tests; mark the block as tested elsewhere" >&2; exit 1; }
shift
exec yardstick "$@"
`;

const NPM = `#!/bin/sh
echo "npm is not for these tests; mark the block as tested elsewhere" >&2
exit 1
`;

/** A new folder in which the blocks of a page run: an empty project that has the package installed. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(join(home, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(home, "node_modules/yardstick"));
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }\n');
  for (const [name, text] of Object.entries({ yardstick: YARDSTICK, npx: NPX, npm: NPM }))
    writeFileSync(join(home, "node_modules/.bin", name), text, { mode: 0o755 });
  return home;
}
