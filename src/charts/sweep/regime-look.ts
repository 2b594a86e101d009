import { faded, okabeIto } from "../drawing/palette.js";

/** Colours of changes of regime: strips between two values, strips over a stretch, and edges between cells. */
export const regimeColours = {
  jump: okabeIto.vermilion,
  onset: okabeIto.purple,
  parting: okabeIto.yellow,
  split: okabeIto.black,
} as const;

/** Fills of strips behind lines. */
export const regimeFills = {
  jump: faded(regimeColours.jump, 0.22),
  onset: faded(regimeColours.onset, 0.28),
  parting: faded(regimeColours.parting, 0.3),
} as const;
