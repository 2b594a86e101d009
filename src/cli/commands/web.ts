import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "../../node/input-error.js";
import { checkNewFile, writeNewFile } from "../../node/new-file.js";
import { packageFile } from "../../node/package-files.js";
import { findScenario } from "../../node/scenario-files.js";
import { PROVINCES } from "../../scenario/units.js";
import { ownFiles } from "../own-files.js";
import { readFound } from "../read-scenario.js";

interface WebOptions {
  readonly scenario?: string;
  readonly out: string;
  readonly open?: boolean;
  readonly force?: boolean;
}

/** Where the page looks for scenarios that it brings along. */
const PLACE = "<!-- scenarios -->";

/** `yardstick web`: the classroom page as one file, with a scenario of one's own in it if one is named. */
export function web({ scenario, out, open = false, force = false }: WebOptions): void {
  checkNewFile(out, force);
  const page = pageText();
  writeNewFile(out, scenario === undefined ? page : page.replace(PLACE, () => bakedIn(scenario)), force);
  process.stdout.write(`${out} is written: open it in a browser, or hand it out; it needs no network.\n`);
  if (open) openInBrowser(out);
}

function pageText(): string {
  const file = packageFile("dist/web/index.html");
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputError(
      `${file}: the page is not built. Build it with npm run build:web, or install the package again.`,
    );
  }
}

/** A scenario and those of its parents that the page does not have anyway, as data that no browser runs. */
function bakedIn(name: string): string {
  const source = findScenario(name);
  const { id, lineage, units } = readFound(source, {}, () => {});
  if (units !== PROVINCES)
    throw new InputError(
      `${name}: units: ${units}. Allowed: ${PROVINCES}; the page draws no other map. Run it with yardstick run ${name}.`,
    );
  const json = JSON.stringify({ first: id, files: ownFiles(source, lineage) }).replace(/</g, "\\u003c");
  return `<script type="application/json" id="scenarios">${json}</script>`;
}

/** Opens the file with what the system opens pages with; that none is there is no fault of ours. */
function openInBrowser(file: string): void {
  const address = pathToFileURL(resolve(file)).href;
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`no browser was found; open ${address} yourself\n`));
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};
