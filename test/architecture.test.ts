import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** What each folder of src may import; itself and packages apart. Whatever is not listed here may not exist. */
const layers: Readonly<Record<string, readonly string[]>> = {
  math: [],
  data: [],
  faults: [],
  engine: ["math"],
  analysis: ["math"],
  charts: ["math"],
  trees: ["faults"],
  tables: ["trees", "faults", "analysis", "math"],
  model: ["engine", "math"],
  scenario: ["model", "engine", "math", "data", "tables", "trees", "faults"],
  experiments: ["scenario", "model", "engine", "tables", "analysis", "math", "data", "trees", "faults"],
  report: [
    ...["experiments", "scenario", "model", "engine", "charts"],
    ...["tables", "analysis", "math", "data", "trees", "faults"],
  ],
  node: [
    ...["report", "experiments", "scenario", "model", "engine", "charts"],
    ...["tables", "analysis", "math", "data", "trees", "faults"],
  ],
  web: [
    ...["report", "experiments", "scenario", "model", "engine", "charts"],
    ...["tables", "analysis", "math", "data", "trees", "faults"],
  ],
  cli: [
    ...["node", "report", "experiments", "scenario", "model", "engine", "charts"],
    ...["tables", "analysis", "math", "data", "trees", "faults"],
  ],
};
/** Folders that know the machine, or the page, they run on. Everything else must run in both. */
const SHELL = ["node", "cli", "web"];
/** Folders in the path of a simulated number, where every engine must give the same bits. */
const EXACT = ["math", "engine", "model"];
/** Members of Math that ECMAScript defines to the last bit. */
const EXACT_MATH = [
  "abs",
  "min",
  "max",
  "floor",
  "ceil",
  "trunc",
  "round",
  "sign",
  "sqrt",
  "imul",
  "fround",
  "LN2",
];

const SRC = fileURLToPath(new URL("../src", import.meta.url));

interface Source {
  /** Path from src, with slashes. */
  readonly path: string;
  readonly folder: string;
  /** Modules it imports, packages by name and own files by path from src. */
  readonly imports: readonly string[];
  readonly syntax: ts.SourceFile;
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map(readSource);
const byPath = new Map(sources.map((source) => [source.path, source]));
const inFolders = (folders: readonly string[]) => sources.filter(({ folder }) => folders.includes(folder));
const pure = sources.filter(({ folder }) => !SHELL.includes(folder));

describe("imports", () => {
  test("lead to files that exist, in folders that are known", () => {
    expect(sources.length).toBeGreaterThan(100);
    const missing = sources.flatMap(({ path, imports }) =>
      imports.filter((each) => /\.tsx?$/.test(each) && !byPath.has(each)).map((each) => `${path} -> ${each}`),
    );
    expect(missing).toEqual([]);
    const folders = new Set(sources.map(({ folder }) => folder).filter((folder) => folder !== ""));
    expect([...folders].filter((folder) => !(folder in layers))).toEqual([]);
  });

  test("go one way, from the shell to the numbers", () => {
    const wrong = sources.flatMap(({ path, folder, imports }) => {
      if (folder === "") return [];
      const allowed = [folder, ...layers[folder]];
      return imports
        .filter((each) => /\.tsx?$/.test(each) && !allowed.includes(each.split("/")[0]))
        .map((each) => `${path} -> ${each}`);
    });
    expect(wrong).toEqual([]);
  });

  test("never lead back to where they started, not even those of types", () => {
    expect(cycles()).toEqual([]);
  });

  test("of Node are left to the shell", () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter((each) => /^(node:|fs|path|url|os|worker_threads|child_process)/.test(each))
        .map((each) => `${path} -> ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test("of data need nothing at all, not even a package", () => {
    expect(
      inFolders(["data"]).flatMap(({ imports }) => imports.filter((each) => !each.startsWith("data/"))),
    ).toEqual([]);
  });
});

describe("everything outside the shell", () => {
  test("knows only the language itself: no process, no Buffer, no window, no timer, no console", () => {
    const program = ts.createProgram({
      rootNames: pure.map(({ path }) => join(SRC, path)),
      options: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ["lib.es2023.d.ts"],
        types: [],
        strict: true,
        skipLibCheck: true,
        esModuleInterop: true,
        noEmit: true,
      },
    });
    const foreign = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(`${SRC}/`))
      .flatMap((file) =>
        environmentUsed(file, program).map((name) => `${relative(SRC, file.fileName)}: ${name}`),
      );
    expect(foreign).toEqual([]);
  }, 120_000);

  test("asks neither a clock nor a hidden source of chance", () => {
    const found = pure.flatMap((source) => [
      ...namesUsed(source)
        .filter((name) => ["Date", "eval", "Function", "WeakRef", "Intl"].includes(name))
        .map((name) => `${source.path}: ${name}`),
      ...mathUsed(source)
        .filter((name) => name === "random")
        .map(() => `${source.path}: Math.random`),
    ]);
    expect(found).toEqual([]);
  });
});

describe("in the path of a simulated number", () => {
  test("only those parts of Math are used that are the same in every engine", () => {
    const found = inFolders(EXACT).flatMap((source) =>
      mathUsed(source)
        .filter((name) => !EXACT_MATH.includes(name))
        .map((name) => `${source.path}: Math.${name}`),
    );
    expect(found).toEqual([]);
  });

  test("nothing is raised to a power by **, and no keys are taken in the order of for..in", () => {
    const found = inFolders(EXACT).flatMap(({ path, syntax }) =>
      nodesOf(syntax)
        .filter(({ kind }) => FORBIDDEN.includes(kind))
        .map((node) => `${path}: ${node.getText(syntax)}`),
    );
    expect(found).toEqual([]);
  });
});

const FORBIDDEN = [
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
  ts.SyntaxKind.ForInStatement,
];

function readSource(name: string): Source {
  const path = name.split(sep).join("/");
  const text = readFileSync(join(SRC, name), "utf8");
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => resolved(fileName, path));
  const folder = path.includes("/") ? path.split("/")[0] : "";
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, folder, imports, syntax };
}

function resolved(module: string, from: string): string {
  if (!module.startsWith(".")) return module;
  const file = relative(SRC, resolve(SRC, dirname(from), module))
    .split(sep)
    .join("/");
  const source = file.replace(/\.js$/, ".ts");
  return existsSync(join(SRC, `${source}x`)) ? `${source}x` : source;
}

/** Circles of imports, each as the path that closes it. */
function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) if (byPath.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node) => {
    nodes.push(node);
    node.forEachChild(walk);
  };
  walk(root);
  return nodes;
}

/** Members of Math that a file uses, however it gets at them. */
function mathUsed({ syntax }: Source): string[] {
  return nodesOf(syntax)
    .filter((node) => ts.isIdentifier(node) && node.text === "Math")
    .map(({ parent }) => (ts.isPropertyAccessExpression(parent) ? parent.name.text : parent.getText(syntax)));
}

/** Names that stand for themselves, not for a member or a key. */
function namesUsed({ syntax }: Source): string[] {
  return nodesOf(syntax).flatMap((node) => (ts.isIdentifier(node) && !isMemberName(node) ? [node.text] : []));
}

/** Names that a file takes from its surroundings rather than from the language, an import or itself. */
function environmentUsed(file: ts.SourceFile, program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  return nodesOf(file).flatMap((node) => {
    if (!ts.isIdentifier(node) || isMemberName(node) || ["undefined", "const"].includes(node.text)) return [];
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    const given = (declaration: ts.Declaration) => {
      const home = declaration.getSourceFile();
      return !home.isDeclarationFile || program.isSourceFileDefaultLibrary(home);
    };
    return declarations.some(given) ? [] : [node.text];
  });
}

/** Whether an identifier names a part of something else, which has its own owner. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isImportSpecifier(parent) && parent.propertyName === node) ||
    (ts.isExportSpecifier(parent) && parent.propertyName === node) ||
    (ts.isNamedTupleMember(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent)
  );
}
