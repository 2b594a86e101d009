import { render } from "preact";
import { useEffect } from "preact/hooks";
import { FileFaults } from "./parts/file-faults.js";
import { Help } from "./parts/help.js";
import { playByItself } from "./share/autoplay.js";
import { followLink } from "./share/follow-link.js";
import { listenForDrops } from "./share/open-file.js";
import { pause } from "./state/clock.js";
import { keepHistory, listenForUndo } from "./state/history.js";
import { language, otherVersion, unread, view } from "./state/store.js";
import { VIEWS, type View } from "./state/view.js";
import { Compare } from "./views/compare.js";
import { Data } from "./views/data.js";
import { Lab } from "./views/lab.js";
import { Lessons } from "./views/lesson/index.js";
import { Predict } from "./views/predict.js";
import { Teacher } from "./views/teacher/index.js";
import { say } from "./words/speak.js";
import "./style/index.css";

const pages = {
  predict: Predict,
  lesson: Lessons,
  lab: Lab,
  compare: Compare,
  data: Data,
  teacher: Teacher,
} as const;

function Page() {
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);
  const Shown = pages[view.value];
  const show = (next: View) => {
    pause();
    view.value = next;
  };
  return (
    <>
      <a class="skip" href="#main">
        {say("skip")}
      </a>
      <header>
        <h1>
          {say("title")} <small>{say("subtitle")}</small>
        </h1>
        <nav aria-label={say("views")}>
          {VIEWS.map((key) => (
            <button
              key={key}
              type="button"
              aria-current={view.value === key ? "page" : undefined}
              onClick={() => show(key)}
            >
              {say(key)}
            </button>
          ))}
        </nav>
        <button
          type="button"
          class="language"
          lang={language.value === "en" ? "zh" : "en"}
          onClick={() => (language.value = language.value === "en" ? "zh" : "en")}
        >
          {say("language")}
        </button>
        <Help />
      </header>
      <Unread />
      <FileFaults />
      <main id="main" tabIndex={-1}>
        <Shown />
      </main>
    </>
  );
}

/** What of a link could not be loaded. */
function Unread() {
  const version = otherVersion.value;
  if (unread.value.length === 0 && version === null) return null;
  const close = () => {
    unread.value = [];
    otherVersion.value = null;
  };
  return (
    <div class="faults" role="alert">
      {version === null ? say("linkRemarks") : say("otherVersion", { version })}{" "}
      <code>{unread.value.join(" ")}</code>{" "}
      <button type="button" onClick={close}>
        {say("close")}
      </button>
    </div>
  );
}

/** Draws the page. */
export async function showPage(): Promise<void> {
  await followLink();
  keepHistory();
  listenForUndo();
  listenForDrops();
  playByItself();
  render(<Page />, document.getElementById("page")!);
}
