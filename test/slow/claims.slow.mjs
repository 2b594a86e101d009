/** The qualitative claims of the documents and of the scenarios, over 500 seeds each: prints the share that shows them. */
import { runInFolder } from "./in-folder.mjs";

await runInFolder("claims");
