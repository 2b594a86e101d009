import type { Elsewhere } from "./elsewhere-option.js";
import type { SayOptions } from "./sayer.js";
import type { PictureOptions } from "./sweep-pictures.js";

/** A sweep that is all there: the hash of its table of runs, and its files. */
export interface Done {
  readonly resultHash: string;
  readonly files: readonly string[];
}

/** How chunks are made and what is said of it. */
export interface CarryOptions extends PictureOptions, SayOptions, Elsewhere {
  readonly threads?: number;
  readonly keepChunks?: boolean;
  /** Where a table in the layout of BehaviorSpace goes; - is standard output. */
  readonly table?: string;
  /** Wait until Slurm has made everything. */
  readonly wait?: boolean;
}
