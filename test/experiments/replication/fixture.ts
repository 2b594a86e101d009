import { replicate } from "../../../src/experiments/replication/compare.js";

/** The replication, made once for all tests of a file. */
export const replication = replicate();
