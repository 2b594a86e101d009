import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/dependencies.md");
const own = JSON.parse(read("package.json"));

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  JSON.parse(read("package-lock.json")).packages,
).filter(([path]) => path !== "");

/** Rows of the tables: name, licence. */
const told = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gm)].map(([, name, licence]) => [name, licence]);

/** Licences of the last section: of everything, and of tools only. */
const [, forAll, forTools] =
  /lock file\n\n([\s\S]*?), and for tools that are not passed on: ([\s\S]*?)\.\n/.exec(page)!;
const listOf = (text: string) => text.replace(/\s+/g, " ").trim().split(", ");

test("the page of dependencies names the packages of package.json, each once, and no others", () => {
  const names = new Set([
    ...Object.keys(own.dependencies),
    ...Object.keys(own.peerDependencies),
    ...Object.keys(own.devDependencies),
  ]);
  expect(told.map(([name]) => name).sort()).toEqual([...names].sort());
});

test("and their licences as they are", () => {
  const licences = new Map(locked.map(([path, { license }]) => [path, license]));
  expect(told).toEqual(told.map(([name]) => [name, licences.get(`node_modules/${name}`)]));
});

test("every package in the lock file has a licence that the page allows", () => {
  const allowed = ({ dev }: Locked) => [...listOf(forAll), ...(dev ? listOf(forTools) : [])];
  const strange = locked.filter(([, each]) => !allowed(each).includes(each.license ?? ""));
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("nothing that a user installs runs a script on installing, and nothing of ours but the build in a clone", () => {
  expect(locked.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([]);
  const lifecycle = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "postprepare"];
  expect(lifecycle.filter((name) => name in own.scripts)).toEqual([]);
});
