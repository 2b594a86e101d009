/** The sources and tests as modules that can be run again and again, one of them with a fault planted. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { transform } from "esbuild";

/** What stands before a module's own code in its script. */
export const HEAD = "(function (require, exports, module, moduleUrl) {";

/**
 * A module: its script, the modules it imports by the name it calls them, and where its code comes from.
 * @typedef {{script: Script, code: string, map: string, imports: Map<string, string>}} Module
 */

export class Modules {
  /** @type {Map<string, Module>} */
  #files = new Map();
  /** Packages by name. */
  #packages = new Map();
  /** What the modules export that no fault has touched. */
  #untouched = new Map();
  #root;

  /** @param {string} root folder that all paths begin in, with a slash at the end */
  constructor(root) {
    this.#root = root;
  }

  /** Reads a file and all that it imports, unless it has been read. */
  async read(file) {
    if (this.#files.has(file)) return;
    const module = await this.#compiled(file, readFileSync(this.#root + file, "utf8"));
    this.#files.set(file, module);
    for (const [name, target] of module.imports)
      await (target === name ? this.#readPackage(name) : this.read(target));
  }

  /** @returns {Module} a module that has been read */
  module(file) {
    return this.#files.get(file);
  }

  /** The files that a file imports, directly or not, with the number of steps to each. */
  distancesFrom(file) {
    const distances = new Map([[file, 0]]);
    for (const [at, steps] of distances)
      for (const target of this.#files.get(at)?.imports.values() ?? [])
        if (this.#files.has(target) && !distances.has(target)) distances.set(target, steps + 1);
    return distances;
  }

  /** What changes when a file or anything it imports does. */
  stamp(file) {
    const hash = createHash("sha256");
    for (const at of [...this.distancesFrom(file).keys()].sort())
      hash.update(at).update(this.#files.get(at).code);
    return hash.digest("hex");
  }

  /**
   * Runs a file, and anew every module that imports the faulty one, directly or not; the others are shared, since no
   * module keeps state.
   * @param {string} file
   * @param {object} vitest what it imports under that name
   * @param {{file: string, content: string}} [faulty] a source and what stands there instead
   */
  async run(file, vitest, faulty) {
    const planted = faulty && (await this.#compiled(faulty.file, faulty.content));
    const own = new Map();
    const touched = (at) => at === file || !faulty || this.distancesFrom(at).has(faulty.file);
    const load = (at) => {
      if (at === "vitest") return vitest;
      if (this.#packages.has(at)) return this.#packages.get(at);
      const cache = touched(at) ? own : this.#untouched;
      if (!cache.has(at))
        cache.set(at, this.#evaluated(at, at === faulty?.file ? planted : this.#files.get(at), load));
      return cache.get(at);
    };
    load(file);
  }

  #evaluated(file, { script, imports }, load) {
    const module = { exports: {} };
    const require = (name) => load(imports.get(name));
    script.runInThisContext()(require, module.exports, module, pathToFileURL(this.#root + file).href);
    return module.exports;
  }

  async #compiled(file, content) {
    const { code, map } = await transform(content, {
      loader: file.endsWith(".json") ? "json" : "ts",
      format: "cjs",
      target: "node20",
      sourcemap: "external",
      define: { "import.meta.url": "moduleUrl" },
    });
    const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    const imports = new Map(
      names.map((name) => [name, name.startsWith(".") ? source(join(file, "..", name)) : name]),
    );
    return { script: new Script(`${HEAD}${code}\n})`, { filename: this.#root + file }), code, map, imports };
  }

  async #readPackage(name) {
    if (name === "vitest" || this.#packages.has(name)) return;
    this.#packages.set(name, { __esModule: true, ...(await import(name)) });
  }
}

const source = (path) => path.replace(/\.js$/, ".ts");
