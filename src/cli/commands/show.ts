import { type Language, reworded } from "../../charts/index.js";
import { registry } from "../../model/registry.js";
import { commandLine } from "../../report/brief/making.js";
import { CHINAS_PARAMETERS } from "../../report/claims.js";
import { inColumns, wrapped } from "../../report/columns.js";
import { dialectOf, otherUnitsOf } from "../../report/dialect.js";
import { statusWords } from "../../report/status-words.js";
import type { Scenario } from "../../scenario/scenario.js";
import { unitsLabel } from "../../scenario/units.js";
import { mechanismOf } from "../../scenario/vocabulary.js";
import type { Overrides } from "../overlay.js";
import { readNamed } from "../read-scenario.js";

interface ShowOptions extends Overrides {
  readonly json?: boolean;
  readonly sources?: boolean;
  readonly lang: Language;
}

/** `yardstick show`: a scenario with nothing left open. */
export function show(name: string, options: ShowOptions): void {
  const scenario = readNamed(name, options, (line) => process.stderr.write(`${line}\n`));
  if (options.json) process.stdout.write(`${JSON.stringify(scenario, null, 2)}\n`);
  else
    process.stdout.write(
      `${options.sources ? sourcesOf(scenario) : describe(scenario, name, options.lang)}\n`,
    );
}

function describe(scenario: Scenario, name: string, lang: Language): string {
  const { id, title, question, notice, lineage, start, until, step, seed, runs, data } = scenario;
  const off = Object.keys(scenario.mechanisms).filter((mechanism) => !scenario.mechanisms[mechanism]);
  const readings = Object.entries(data.readings).map(([option, choice]) => `${option} ${choice}`);
  return [
    `${id}: ${title[lang]}`,
    ...(question ? ["", wrapped(question[lang], 100, 2)] : []),
    ...(notice ? ["", wrapped(`Look for: ${notice[lang]}`, 100, 2)] : []),
    "",
    inColumns([
      ["lineage", lineage.join(" < ")],
      ["time", `${start} to ${until}, step ${step} days`],
      ["runs", `${runs}, seeds ${seed} to ${seed + runs - 1}`],
      ["data", `${readings.join(", ")}; policies counted until ${data.countUntil}`],
      ["units", unitsLabel(scenario)?.en ?? "provinces of China"],
      [
        reworded("provinces", dialectOf(scenario, "en")),
        `${scenario.provinces.length}${overridden(scenario)}`,
      ],
      [
        "signals",
        scenario.signals.map((signal) => `${signal.id} ${signal.date} force ${signal.force}`).join(", ") ||
          "none",
      ],
      ["changes", scenario.changes.map(({ at }) => at).join(", ") || "none"],
      ["switched off", off.join(", ") || "nothing"],
    ]),
    "",
    inColumns([
      ["parameter", "symbol", "value", "unit", "range", "status", "set by"],
      ...parameterRows(scenario),
    ]),
    "",
    ...(otherUnitsOf(scenario) === null ? [] : [`${CHINAS_PARAMETERS.en}.`]),
    `What each parameter means and where its value comes from: ${commandLine(["show", name, "--sources"])}`,
  ].join("\n");
}

function overridden({ traits }: Scenario): string {
  const ids = Object.keys(traits);
  return ids.length > 0 ? `, traits changed of ${ids.join(", ")}` : "";
}

/** What each parameter in force means, and where its value comes from. */
function sourcesOf(scenario: Scenario): string {
  const { mechanisms, params } = scenario;
  const dialect = dialectOf(scenario, "en");
  const blocks = [...registry]
    .filter(([path]) => mechanisms[mechanismOf(path)])
    .map(([path, { meaning, source, status, unit, value }]) =>
      [
        `${path} = ${params[path].value} ${unit}${params[path].value === value ? "" : `, set by ${params[path].from}`}`,
        wrapped(reworded(meaning, dialect), 100, 2),
        wrapped(`${value}: ${statusWords[status].en}, ${source}`, 100, 2),
      ].join("\n"),
    );
  return blocks.join("\n\n");
}

function parameterRows({ params, mechanisms }: Scenario): (string | number)[][] {
  return [...registry]
    .filter(([path]) => mechanisms[mechanismOf(path)])
    .map(([path, { symbol, unit, range, status, value }]) => [
      path,
      symbol,
      params[path].value,
      unit,
      `${range[0]} to ${range[1]}`,
      params[path].value === value ? statusWords[status].en : "set by the scenario",
      params[path].from,
    ]);
}
