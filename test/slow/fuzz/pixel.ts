/** The smallest PNG: one transparent pixel. */
export const PIXEL: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const OWN = "schema: 1\nid: mine\nextends: parent\ntitle: { en: Mine, zh: 我的 }\nseed: 4\nruns: 9\n";
const PARENT = "schema: 1\nid: parent\nextends: core\nparams: { race.lag: 50 }\n";

/** What a picture of a run says of itself. */
export const NOTE = {
  ...{ version: "0.1.0", resultHash: "ab", first: "mine", seed: 1, runs: 3 },
  files: { mine: OWN, parent: PARENT },
};
