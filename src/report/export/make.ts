import { type Dialect, reworded } from "../../charts/drawing/dialect.js";
import { dialectOf } from "../dialect.js";
import { arrow } from "./arrow.js";
import { behaviorSpace } from "./behaviorspace.js";
import { eha } from "./eha.js";
import type { Exported, Format, Refused } from "./exported.js";
import { netdiffuser } from "./netdiffuser.js";
import { networkInference } from "./network-inference.js";
import { qca } from "./qca.js";
import { type ExportSource, type Made, scenarioOf } from "./source.js";

const makers: Readonly<Record<Format, (source: ExportSource, made: Made) => Exported | Refused>> = {
  netdiffuser,
  networkinference: networkInference,
  behaviorspace: behaviorSpace,
  eha,
  qca,
  arrow,
};

/** A source in one format, or why there is no such thing. */
export function madeExport(format: Format, source: ExportSource, made: Made): Exported | Refused {
  const exported = makers[format](source, made);
  return "files" in exported ? worded(exported, dialectOf(scenarioOf(source), "en")) : exported;
}

/** What is written about an export in the words of its scenario's world. Names of files and columns stay. */
function worded({ title, files, notes, ...rest }: Exported, dialect: Dialect): Exported {
  const own = (text: string) => reworded(text, dialect);
  return {
    ...rest,
    title: own(title),
    files: files.map(({ what, columns, ...file }) => ({
      ...file,
      what: own(what),
      columns: columns.map(({ meaning, ...column }) => ({ ...column, meaning: own(meaning) })),
    })),
    notes: notes.map(own),
  };
}
