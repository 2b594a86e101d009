import { MODEL_VERSION } from "../../model/version.js";
import { dataHash, RESULT_SCHEMA } from "../../report/manifest.js";
import { InputError } from "../input-error.js";
import { wordOf } from "../json-record.js";
import { packageVersion } from "../package-files.js";

type Said = Readonly<Record<string, unknown>>;

/** What must be said of a result that another version made; `isOfOtherVersion`: versions are not compared any more. */
export function versionNotices(about: Said): {
  readonly notices: readonly string[];
  readonly isOfOtherVersion: boolean;
} {
  const [here, model] = [packageVersion(), MODEL_VERSION];
  const isOtherModel = about.model !== undefined && about.model !== model;
  if (about.version === here && !isOtherModel) return { notices: [], isOfOtherVersion: false };
  const made = `made by yardstick ${wordOf(about.version)}${about.model === undefined ? "" : ` (model ${wordOf(about.model)})`}`;
  const data = about.dataHash === undefined || about.dataHash === dataHash() ? "" : ", whose data are others";
  const why = about.model === model && data === "" ? "" : ": if numbers differ, this may be why";
  return { notices: [`${made}, this is ${here} (model ${model})${data}${why}`], isOfOtherVersion: true };
}

/** Refuses results in a layout that this version does not know, and names the version that does. */
export function checkSchema({ resultSchema = RESULT_SCHEMA, version }: Said, where: string): void {
  if (resultSchema === RESULT_SCHEMA) return;
  const age = typeof resultSchema === "number" && resultSchema > RESULT_SCHEMA ? "newer" : "older";
  const made = wordOf(version);
  // A stranger's manifest may not put words into a command that somebody copies.
  const reader = /^[\w.-]{1,40}$/.test(made) ? made : "<its version>";
  throw new InputError(
    `${where}: made with yardstick ${made} (resultSchema ${wordOf(resultSchema)}), ${age} than this ${packageVersion()} (resultSchema ${RESULT_SCHEMA}). Allowed: resultSchema ${RESULT_SCHEMA}; read it with version ${reader} of Yardstick, e.g. from the tag v${reader} of its repository.`,
  );
}
