import type { DatedSettings, Rules, Settings } from "../state/rules.js";
import { fileNameOf, isEmpty } from "./scenario-file.js";

/**
 * The command that repeats the runs. A change during the run is a fork of the saved run; several have no options, but
 * the scenario file says them.
 */
export function commandOf(rules: Rules): string {
  const { base, seed, runs, until, changes, ...settings } = rules;
  const end = until === undefined ? "" : ` --until ${until}`;
  const run = `npx yardstick run ${base} --seed ${seed} --runs ${runs}${end}${optionsOf(settings)}`;
  const [change, second] = changes.filter((each) => !isEmpty(each));
  if (change === undefined) return run;
  return second === undefined ? forkOf(run, change) : `npx yardstick run ${fileNameOf(rules)}`;
}

const FOLDER = "before-fork";

function forkOf(run: string, { at, ...settings }: DatedSettings): string {
  return `${run} --out ${FOLDER}\nnpx yardstick fork ${FOLDER} --at ${at}${optionsOf(settings)}`;
}

function optionsOf({ set, switches }: Settings): string {
  const settings = [
    ...Object.entries(switches).map(([name, on]) => `mechanisms.${name}=${on}`),
    ...Object.entries(set).map(([path, value]) => `${path}=${value}`),
  ];
  return settings.map((setting) => ` --set ${setting}`).join("");
}
