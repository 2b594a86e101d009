import { effect } from "@preact/signals";
import { scenarioFiles } from "../state/at-hand.js";
import { autoplay, language, otherVersion, result, rules, run, sides, unread, view } from "../state/store.js";
import { linkOf, type Shared } from "./link.js";
import { isPacked, packed, unpacked } from "./packed-link.js";
import { QUOTED, readLink } from "./read-link.js";

/** Loads the link of the address, also when it changes, and from then on keeps the address up to date. */
export async function followLink(): Promise<void> {
  await load();
  addEventListener("hashchange", load);
  effect(() => {
    const link = linkOf(shared());
    if (link !== location.hash.slice(1)) history.replaceState(null, "", `#${link}`);
  });
}

/** The address of the page as it is now; long ones are packed. */
export async function addressNow(isPlayed: boolean): Promise<string> {
  const link = await packed(linkOf({ ...shared(), autoplay: isPlayed }));
  return `${location.href.split("#")[0]}#${link}`;
}

function shared(): Shared {
  return {
    ...{ rules: rules.value, view: view.value, language: language.value },
    ...{ sides: sides.value, autoplay: false },
  };
}

async function load(): Promise<void> {
  const link = location.hash.slice(1);
  const text = isPacked(link) ? await unpacked(link) : link;
  if (text === null) {
    unread.value = [link.slice(0, QUOTED)];
    return;
  }
  const reading = readLink(text, new Set(Object.keys(scenarioFiles.peek())));
  unread.value = reading.unread;
  otherVersion.value = reading.otherVersion;
  if (link === "") return;
  rules.value = reading.shared.rules;
  view.value = reading.shared.view;
  language.value = reading.shared.language;
  sides.value = reading.shared.sides;
  autoplay.value = reading.shared.autoplay;
  if (result.peek()) run();
}
