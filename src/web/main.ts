import { showPage } from "./page.js";
import { serve } from "./simulate/worker.js";

// The same program is the page and, where there is no page, its worker.
if (typeof document === "undefined") serve();
else void showPage();
