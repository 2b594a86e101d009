/**
 * The shell for Node: scenario files, results folders and pictures.
 *
 * @module yardstick/node
 */
export { fitIn } from "./calibration/calibration-files.js";
export { InputError } from "./input-error.js";
export { packageVersion, shippedScenarios } from "./package-files.js";
export { loadRenderPng } from "./render/png.js";
export { loadRenderSvg } from "./render/svg.js";
export { type ResultFile, writeResultsFolder } from "./results-folder.js";
export { checkResultsFolder, checkWritable } from "./results-target.js";
export { findScenario, loadParent, shippedIds } from "./scenario-files.js";
