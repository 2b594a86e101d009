import { render } from "preact";
import { useEffect } from "preact/hooks";
import { pause } from "./state/clock.js";
import { language, type View, view } from "./state/store.js";
import { Compare } from "./views/compare.js";
import { Data } from "./views/data.js";
import { Lab } from "./views/lab.js";
import { Predict } from "./views/predict.js";
import { say } from "./words/speak.js";
import "./style/page.css";

const VIEWS = { predict: Predict, lab: Lab, compare: Compare, data: Data } as const;

function Page() {
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);
  const Shown = VIEWS[view.value];
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
          {(Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((key) => (
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
      </header>
      <main id="main" tabIndex={-1}>
        <Shown />
      </main>
    </>
  );
}

/** Draws the page. */
export function showPage(): void {
  render(<Page />, document.getElementById("page")!);
}
