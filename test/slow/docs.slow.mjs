/**
 * The documentation: its slow blocks of code run as the pages have them, its programs satisfy the compiler, and the site is
 * built, whole and without a request to another host. Some 80 seconds of two free cores.
 */
import { runInFolder } from "./in-folder.mjs";

await runInFolder("docs");
