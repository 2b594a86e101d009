import type { Table } from "../../math/table.js";
import type { Dialect } from "./dialect.js";

/**
 * A configuration of chart.js, of type `ChartConfiguration<"line">`. Its own types are left out of the public interface,
 * because they would oblige everyone who imports this package to install chart.js.
 */
export interface Drawing {
  readonly type: "line";
  readonly data: object;
  readonly options?: object | undefined;
  readonly plugins?: readonly object[] | undefined;
}

/** A finished picture: what chart.js draws, and the same thing in words and in numbers. */
export interface Chart {
  /** Kebab-case name, used for files. */
  readonly id: string;
  readonly title: string;
  readonly config: Drawing;
  /** CSS pixels; files are rendered with two dots to the pixel. */
  readonly width: number;
  readonly height: number;
  /** A description that can stand in for the picture, with the numbers that matter. */
  readonly alt: string;
  readonly table: Table;
}

/** What every chart is asked for besides its data. */
export interface Frame {
  /** With the words for units that are no provinces of China, if these are none. */
  readonly language: Dialect;
  /** Lines at the foot: number of runs, seeds, rule, hash, what is assumed. */
  readonly caption: readonly string[];
}
