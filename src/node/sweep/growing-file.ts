import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename } from "node:path";
import { explained } from "../disk-fault.js";
import { freshPartialPath, partialPath } from "./put-whole.js";

/** A file written piece by piece under a temporary name, which comes into its place when it is whole. */
export class GrowingFile {
  readonly name: string;
  readonly #path: string;
  readonly #partial: string;
  readonly #file: number;

  constructor(path: string) {
    this.name = basename(path);
    this.#path = path;
    this.#partial = partialPath(path);
    this.#file = this.#inWords(() => openSync(freshPartialPath(path), "wx"));
  }

  add(piece: string | Uint8Array): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    this.#inWords(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    });
  }

  /** Puts the file into its place. */
  end(): void {
    this.#inWords(() => {
      fsyncSync(this.#file);
      closeSync(this.#file);
      renameSync(this.#partial, this.#path);
    });
  }

  /** Gives it up. */
  drop(): void {
    try {
      closeSync(this.#file);
    } catch {}
    rmSync(this.#partial, { force: true });
  }

  /** What a step gives; a fault of the disk is thrown in words. */
  #inWords<T>(step: () => T): T {
    try {
      return step();
    } catch (cause) {
      throw explained(cause, this.#path);
    }
  }
}
