import { arrow } from "./arrow.js";
import { behaviorSpace } from "./behaviorspace.js";
import { eha } from "./eha.js";
import type { Exported, Format, Refused } from "./exported.js";
import { netdiffuser } from "./netdiffuser.js";
import { networkInference } from "./network-inference.js";
import { qca } from "./qca.js";
import type { ExportSource, Made } from "./source.js";

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
  return makers[format](source, made);
}
