import {
  type ChartComponentLike,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from "chart.js";

/** What chart.js must have registered before it can draw these charts: `Chart.register(...chartParts)`. */
export const chartParts: readonly ChartComponentLike[] = [
  LineController,
  LineElement,
  PointElement,
  LinearScale,
  LogarithmicScale,
  Filler,
];
