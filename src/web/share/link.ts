import { FIRST_RULES, type Rules, type Settings } from "../state/rules.js";
import { type Sides, USUAL_SIDES } from "../state/sides.js";
import type { View } from "../state/view.js";
import { isEmpty } from "./scenario-file.js";

/** What a link carries: the rules, and how they are looked at. */
export interface Shared {
  readonly rules: Rules;
  readonly view: View;
  readonly language: "en" | "zh";
  readonly sides: Sides;
  /** Time runs by itself. */
  readonly autoplay: boolean;
}

export const VERSION = "v1";
/** What a link means that says nothing. */
export const DEFAULTS: Shared = {
  rules: FIRST_RULES,
  view: "predict",
  language: "en",
  sides: USUAL_SIDES,
  autoplay: false,
};

/** The part of an address after #: readable, with the version and only what differs from the first page. */
export function linkOf({ rules, view, language, sides, autoplay }: Shared): string {
  const { base, changes, seed, runs, until } = rules;
  const differing = (key: string, value: string | number, usual: string | number) =>
    value === usual ? [] : [`${key}=${encodeURIComponent(value)}`];
  return [
    VERSION,
    ...differing("s", base, FIRST_RULES.base),
    ...differing("seed", seed, FIRST_RULES.seed),
    ...differing("runs", runs, FIRST_RULES.runs),
    ...(until === undefined ? [] : [`until=${until}`]),
    ...settingsIn(rules),
    ...changes.flatMap((change) =>
      isEmpty(change)
        ? [`at=${change.at}`]
        : settingsIn(change).map((setting) => `at=${change.at}:${setting}`),
    ),
    ...differing("view", view, DEFAULTS.view),
    ...differing("before", sides.before ?? "", ""),
    ...differing("after", sides.after ?? "", ""),
    ...differing("lang", language, DEFAULTS.language),
    ...(autoplay ? ["autoplay=1"] : []),
  ].join("&");
}

/** Their names and values need no escapes. */
function settingsIn({ set, switches }: Settings): string[] {
  return [
    ...Object.entries(switches).map(([name, on]) => `${name}=${on ? "on" : "off"}`),
    ...Object.entries(set).map(([path, value]) => `${path}=${value}`),
  ];
}
