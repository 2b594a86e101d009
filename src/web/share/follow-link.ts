import { effect } from "@preact/signals";
import { scenarioFiles } from "../state/at-hand.js";
import { language, result, rules, run, unread, view } from "../state/store.js";
import { linkOf } from "./link.js";
import { readLink } from "./read-link.js";

/** Loads the link of the address, also when it changes, and from then on keeps the address up to date. */
export function followLink(): void {
  load();
  addEventListener("hashchange", load);
  effect(() => {
    const link = linkOf({ rules: rules.value, view: view.value, language: language.value });
    if (link !== location.hash.slice(1)) history.replaceState(null, "", `#${link}`);
  });
}

function load(): void {
  const link = location.hash.slice(1);
  const reading = readLink(link, new Set(Object.keys(scenarioFiles.peek())));
  unread.value = reading.unread;
  if (link === "") return;
  rules.value = reading.shared.rules;
  view.value = reading.shared.view;
  language.value = reading.shared.language;
  if (result.peek()) run();
}
