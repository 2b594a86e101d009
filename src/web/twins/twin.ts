import type { Table } from "../../math/table.js";

/** The twin of a picture: what it says in words and in numbers. */
export interface Twin {
  readonly title: string;
  /** What the picture shows, in sentences; also its name for those who do not see it. */
  readonly summary: string;
  /** The file that the numbers are saved in, without its ending. */
  readonly name: string;
  /** The numbers, with headings in the language of the page. */
  readonly table: () => Table;
}
