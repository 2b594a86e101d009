// An esbuild plugin without which the bundle cannot draw. chartjs-node-canvas asks for "canvas" at run time, by a name
// esbuild cannot see (freshRequire); the published package has only @napi-rs/canvas. Here the name is written out and
// resolved to @napi-rs/canvas, which stays outside the bundle because it is a native library.
//
// The bundle needs two more things: a `require` (see `requireBanner`), and the folder src/node/render/fonts copied to
// `fonts` beside the file that holds src/node/render/fonts.ts.

/** The first line of an ECMAScript bundle that contains CommonJS packages. */
export const requireBanner =
  'import { createRequire as nodeCreateRequire } from "node:module"; const require = nodeCreateRequire(import.meta.url);';

/** @type {import("esbuild").Plugin} */
export const bundledCanvas = {
  name: "bundled-canvas",
  setup(build) {
    build.onResolve({ filter: /^(canvas|@napi-rs\/canvas)$/ }, () => ({
      path: "@napi-rs/canvas",
      external: true,
    }));
    build.onLoad({ filter: /chartjs-node-canvas[\\/]dist[\\/]freshRequire\.js$/ }, () => ({
      contents: 'exports.freshRequire = () => require("canvas");',
      loader: "js",
    }));
  },
};
