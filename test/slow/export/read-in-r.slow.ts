import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import type { Ties } from "../../../src/analysis/survival/index.js";
import { coxRegression } from "../../../src/analysis/survival/index.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yardstick-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const yardstick = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, "dist/cli.js"), ...args, "-q"], { cwd: folder });
yardstick("run", "baseline", "-n", "3", "--no-charts", "-o", "base");
yardstick("run", "random-network", "-n", "2", "--no-charts", "-o", "network");
yardstick("export", "base", "--to", "eha,netdiffuser,networkinference,behaviorspace,qca,arrow", "-o", "runs");
yardstick("export", "network", "--to", "netdiffuser", "-o", "networks");
yardstick("export", "observed", "--to", "eha,netdiffuser,networkinference,qca", "-o", "seen");

/** What R prints for a script, in a folder of exports; a warning is an error. */
function r(where: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("Rscript", args, {
    cwd: join(folder, where),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

type Row = Record<string, string>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true });
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe("coxph has the coefficients and standard errors of our own Cox regression, to six places,", () => {
  type Form = "spells" | "months";
  /** A row as a spell; months make many ties. */
  const spellOf: Readonly<Record<Form, (row: Row) => [start: number, stop: number]>> = {
    spells: ({ start, stop }) => [Number(start), Number(stop)],
    months: ({ month }) => [Number(month) - 1, Number(month)],
  };
  const inR = {
    spells: "Surv(start, stop, event)",
    months: "Surv(month - 1, month, event)",
  };
  const names = ["exposure", "enterprise", "university", "gdp", "power"];

  /** Fits both, and prints how far they lie apart. */
  function bothFit(where: string, form: Form, ties: Ties): void {
    const rows = rowsOf(readFileSync(join(folder, where, `eha/${form}.csv`), "utf8"));
    const fit = coxRegression(
      rows.map((row) => {
        const [start, time] = spellOf[form](row);
        return { start, time, event: row.event === "1" };
      }),
      Object.fromEntries(names.map((name) => [name, rows.map((row) => Number(row[name]))])),
      ties,
      rows.map(({ run }) => run),
    );
    const formula = `${inR[form]} ~ ${names.join(" + ")} + strata(run)`;
    const found = rowsOf(r(join(where, "eha"), [script("cox.R"), `${form}.csv`, formula, ties]));
    expect(found.map(({ name }) => name)).toEqual(names);
    const gaps = found.flatMap(({ coefficient, error }, k) => [
      Math.abs(Number(coefficient) - fit.estimates[k].estimate),
      Math.abs(Number(error) - fit.estimates[k].standardError),
    ]);
    const events = rows.filter(({ event }) => event === "1").length;
    console.log(
      `  ${where}, ${events} events in ${rows.length} ${form}, ${ties}: largest gap ${Math.max(...gaps).toExponential(1)}`,
    );
    expect(Math.max(...gaps)).toBeLessThan(1e-6);
  }

  test.each(["seen", "runs"])(
    "in continuous time and in months, whose ties are Efron's or Breslow's: %s",
    (where) => {
      bothFit(where, "spells", "efron");
      for (const ties of ["efron", "breslow"] as const) bothFit(where, "months", ties);
    },
  );
});

describe("R reads", () => {
  const tables = ["runs", "networks", "seen"].flatMap((where) =>
    readdirSync(join(folder, where), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".csv"))
      .map((path) => join(where, path)),
  );

  test("every table without a warning, with as many rows as lines and the classes that columns should have", () => {
    const skipped = (path: string) => (path.includes("behaviorspace") ? 6 : 0);
    const reading = tables.map(
      (path) =>
        `d <- read.csv("${path}", na.strings = "", skip = ${skipped(path)}, check.names = FALSE); cat(nrow(d), sum(sapply(d, is.logical)), "\\n")`,
    );
    const counts = r(".", ["-e", ["options(warn = 2)", ...reading].join("\n")])
      .trim()
      .split(/ *\n/);
    expect(tables.length).toBeGreaterThanOrEqual(20);
    tables.forEach((path, k) => {
      const rows = parse(readFileSync(join(folder, path)), { from_line: skipped(path) + 2 });
      // A column without any value would be logical: of none but the optional ones of the calibrations.
      expect([path, counts[k]]).toEqual([path, `${rows.length} 0`]);
    });
  });

  test.each(["eha", "behaviorspace"])("the block of docs/export.md for %s, without a warning", (format) => {
    expect(r(join("runs", format), ["-e", `options(warn = 2)\n${blockOf(format)}`])).not.toBe("");
  });

  for (const [format, name] of [
    ["netdiffuser", "netdiffuseR"],
    ["networkinference", "NetworkInference"],
    ["qca", "QCA"],
    ["arrow", "arrow"],
  ])
    testWhere(
      isThere("Rscript", ["-e", `library(${name})`]),
      `the block for ${format} with the package ${name}`,
      () => {
        expect(r(join("runs", format), ["-e", blockOf(format)])).not.toBe("");
      },
    );

  test("make-diffnet.R, which hands each month its network and each province its toa", () => {
    const plans = (where: string) =>
      r(join(where, "netdiffuser"), [script("diffnet-stand-in.R")])
        .trim()
        .split(" ")
        .map(Number);
    const counted = (where: string) => {
      const rows = rowsOf(readFileSync(join(folder, where, "netdiffuser/toa.csv"), "utf8"));
      return [...new Set(rows.map(({ run }) => run))].map(
        (run) => rows.filter((row) => row.run === run && row.toa !== "").length,
      );
    };
    for (const where of ["runs", "networks", "seen"]) expect(plans(where)).toEqual(counted(where));
    expect(plans("seen")).toEqual([24]);
  });
});

testWhere(isThere("python3", ["-c", "import pyarrow"]), "Python reads the Arrow files with pyarrow", () => {
  execFileSync("python3", ["-W", "error", "-c", blockOf("arrow", "python")], {
    cwd: join(folder, "runs/arrow"),
  });
});

function isThere(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** A test of something that may not be installed; where it is not, it is skipped and that is said. */
function testWhere(isInstalled: boolean, title: string, body: () => void): void {
  if (!isInstalled) console.log(`  LEFT OUT, not installed: ${title}`);
  test.skipIf(!isInstalled)(title, body);
}

/** The block of a format in the docs. */
function blockOf(format: string, language = "r"): string {
  const page = readFileSync(join(root, "docs/export.md"), "utf8");
  const section = page.split(/^## /m).find((each) => each.startsWith(`${format}:`)) ?? "";
  const block = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1];
  if (block === undefined) throw new Error(`docs/export.md has no block of ${language} for ${format}`);
  return block;
}
