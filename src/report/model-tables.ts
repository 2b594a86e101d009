import type { Parameter, Parameters, Prior } from "../engine/parameter.js";
import { mechanisms } from "../model/mechanisms/index.js";
import { numeral } from "./numeral.js";

/** Tables of all mechanisms and parameters in Markdown, from their declarations. */
export function modelTables(): string {
  return [
    "### Mechanisms, in the order of a step",
    mechanismTable(),
    "### Parameters",
    ...mechanisms.filter(({ parameters }) => Object.keys(parameters).length > 0).map(parameterTable),
  ].join("\n\n");
}

function mechanismTable(): string {
  const rows = mechanisms.map(({ name, title, claim, source, structural }) => [
    `\`${name}\``,
    title.en,
    claim,
    source,
    structural ? "always on" : "can be off",
  ]);
  return table(["Name", "Mechanism", "Claim", "Source", "Switch"], rows);
}

function parameterTable({ name, title, parameters }: (typeof mechanisms)[number]): string {
  const rows = Object.entries(parameters as Parameters).map(([key, parameter]) =>
    parameterRow(`${name}.${key}`, parameter),
  );
  const head = ["Path", "Symbol", "Default", "Unit", "Range", "Status", "Meaning", "Source", "Prior"];
  return `**${title.en}**\n\n${table(head, rows)}`;
}

function parameterRow(path: string, parameter: Parameter): string[] {
  const { symbol, value, unit, range, status, meaning, source, prior } = parameter;
  return [
    `\`${path}\``,
    `\`${symbol}\``,
    numeral(value),
    unit,
    `${range[0]} to ${range[1]}`,
    status,
    meaning,
    source,
    prior ? priorInWords(prior) : "fixed",
  ];
}

/** A prior distribution in words. */
export function priorInWords(prior: Prior): string {
  switch (prior.family) {
    case "normal":
      return `normal, mean ${prior.mean}, SD ${prior.sd}`;
    case "logNormal":
      return `log-normal, median ${prior.median}, SD of the log ${prior.sd}`;
    case "halfNormal":
      return `half-normal, SD ${prior.sd}`;
    case "uniform":
      return `uniform from ${prior.low} to ${prior.high}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
