export type { Level } from "./level.js";
export type { Margin } from "./margins.js";
export type { Regimes } from "./regimes.js";
export { type Grid, type Response, responseOf } from "./response.js";
export type { Side } from "./side.js";
