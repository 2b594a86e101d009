import { Filler, LinearScale, LineController, LineElement, LogarithmicScale, PointElement } from "chart.js";

/** What chart.js must have registered before it can draw these charts: `Chart.register(...chartParts)`. */
export const chartParts = [LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Filler];
