import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ended, shell, started, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const ask = ["core", "--vary", "signals.halfLife=200,400", "-n", "30"];
const { code, stdout } = yardstick(folder, ["sweep", ...ask, "-o", "swept", "--table", "-", "-q"]);
const change = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toMatch(from);
  writeFileSync(join(folder, path), text.replace(from, to));
};

test("a table for readers of BehaviorSpace has six lines before its header, and quotes every cell as NetLogo does", () => {
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^"BehaviorSpace results \(yardstick [\d.]+\)","Table version 2.0"$/);
  expect(lines.slice(1, 3)).toEqual(['"core"', '"core"']);
  expect(lines[3]).toMatch(/^"\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d:\d{3} \+0000"$/);
  expect(lines.slice(4, 7)).toEqual([
    '"min-pxcor","max-pxcor","min-pycor","max-pycor"',
    '"0","0","0","0"',
    '"[run number]","seed","signals.halfLife","[step]","adopters","median_day","mean_day"',
  ]);
  const rows = readFileSync(join(folder, "swept/sweep.csv"), "utf8").trimEnd().split("\n").slice(1);
  const [run, , , seed, value, adopters] = rows[35].split(",");
  expect(lines).toHaveLength(7 + rows.length);
  expect(lines[7 + 35]).toMatch(`"${run}","${seed}","${value}","304","${adopters}",`);
});

describe("yardstick query", () => {
  test("answers about the table of runs what its rows say", () => {
    const sql =
      'select "signals.halfLife" as h, sum(adopters) as s, count(*) as n from sweep group by 1 order by 1';
    const answer = JSON.parse(yardstick(folder, ["query", sql, "swept", "--format", "json"]).stdout);
    const rows = readFileSync(join(folder, "swept/sweep.csv"), "utf8").trimEnd().split("\n").slice(1);
    const sum = (h: string) =>
      rows
        .map((row) => row.split(","))
        .filter((cells) => cells[4] === h)
        .reduce((s, cells) => s + Number(cells[5]), 0);
    expect(answer).toEqual([
      { h: 200, s: sum("200"), n: 30 },
      { h: 400, s: sum("400"), n: 30 },
    ]);
  });

  test("answers about chunks while an experiment is unfinished, and about the tables of a run", () => {
    yardstick(folder, ["plan", ...ask, "-o", "half", "--chunk-runs", "20"]);
    yardstick(folder, ["run-chunk", "half", "1"]);
    const count = (table: string, of: string) =>
      yardstick(folder, ["query", `select count(*) as n from ${table}`, of, "--format", "csv"]).stdout;
    expect(count("sweep", "half")).toBe("n\n20\n");
    yardstick(folder, ["run", "core", "-n", "7", "-o", "run", "--no-charts"]);
    expect(count("runs", "run")).toBe("n\n7\n");
  });

  test("tells what is wrong with a question, and which tables there are", () => {
    const { code, stderr } = yardstick(folder, ["query", "select * from runs", "swept"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Table with name runs does not exist[\s\S]*Allowed: .* about summary, sweep;/);
    expect(yardstick(folder, ["query", "select 1", "nowhere"]).stderr).toMatch(
      /nowhere: there is no such folder/,
    );
  });
});

describe("yardstick verify", () => {
  test("finds results as they were made", () => {
    for (const words of [["swept"], ["swept", "--all"], ["half"], ["run"]]) {
      const { code, stdout } = yardstick(folder, ["verify", ...words]);
      expect([code, stdout]).toEqual([0, expect.stringContaining("made again: identical")]);
    }
  });

  test("finds a number that somebody has changed, in the table of a sweep and in the manifest of a run", () => {
    change("swept/sweep.csv", "\n2,1,2,2,200,", "\n2,1,2,2,201,");
    change("swept/charts/sweep-adopters.csv", /\n[^\n]*\n$/, "\n");
    const swept = yardstick(folder, ["verify", "swept"]);
    expect([swept.code, swept.stdout]).toEqual([
      3,
      expect.stringMatching(
        /different\n {2}sweep\.csv:3 {2}signals\.halfLife: 201 found, 200 made again\n {2}charts\/sweep-adopters\.csv:3 {2}nothing found, /,
      ),
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, "run/manifest.json"), "utf8"));
    change("run/manifest.json", manifest.resultHash, "0".repeat(64));
    expect(yardstick(folder, ["verify", "run"]).code).toBe(3);
  });
});

test.each(["1", "2"])(
  "with %s threads Ctrl-C stops, keeps what is made and says how to go on",
  async (threads) => {
    const out = `stopped-${threads}`;
    const words = ["sweep", "core", "-n", "40000", "--chunk-runs", "20", "-j", threads, "-o", out];
    const child = started(folder, words);
    const chunks = () => {
      try {
        return readdirSync(join(folder, out, "chunks")).filter((name) => name.endsWith(".parquet")).length;
      } catch {
        return 0;
      }
    };
    while (chunks() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await ended(child)).toBe(130);
    expect(chunks()).toBeGreaterThanOrEqual(3);
    const { code, stdout } = yardstick(folder, ["collect", out]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `^Not finished: \\d+ of 2000 chunks kept in ${out}/; missing --array=.*Go on with: yardstick resume ${out}`,
      ),
    );
  },
);

describe.each([
  ["sweep", "sweep core -n 20 --no-charts"],
  ["calibrate", "calibrate core --quick --no-charts"],
])("yardstick %s", (command, words) => {
  test("says of a Redis that does not answer, and of a Slurm that is not there, that it is so", () => {
    const redis = yardstick(folder, [
      ...words.split(" "),
      "-o",
      `${command}-r`,
      "--redis",
      "redis://127.0.0.1:1",
    ]);
    expect([redis.code, redis.stderr]).toEqual([
      2,
      expect.stringMatching(/no Redis answers there .*ECONNREFUSED.*start one with redis-server/),
    ]);
    const slurm = shell(folder, `PATH=/nowhere $YARDSTICK ${words} -o ${command}-s --slurm`);
    expect([slurm.code, slurm.stderr]).toEqual([
      2,
      expect.stringMatching(/sbatch cannot be called here \(ENOENT\). Allowed: .* a login node/),
    ]);
  });
});

test("a worker is refused where nobody asks, and where it is not said where to ask", () => {
  const [lost, nowhere] = [["--folder", "nobody"], []].map((words) =>
    yardstick(folder, ["worker", ...words]),
  );
  expect([lost.code, lost.stderr]).toEqual([
    2,
    expect.stringMatching(/nobody: nobody asks .* start that first/),
  ]);
  expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringMatching(/--redis <url>, or --folder/)]);
});
