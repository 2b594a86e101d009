import { describe } from "vitest";
import type { NamedFigures } from "../../../src/experiments/optional-figures.js";
import { coursesOf, figuresOf, runsOf, shareAbove, shareOf } from "../../scenarios/paired.js";
import { claim, SEEDS } from "./claim.js";
import { once } from "./once.js";

const sum = (course: readonly number[]) => course.reduce((total, each) => total + each, 0);
const peak = (course: readonly number[]) => course.indexOf(Math.max(...course));
const daysAbove = (course: readonly number[]) => course.filter((each) => each > 0).length;

describe("the pendulum", () => {
  const pendulum = once(() => runsOf("crackdown-pendulum", SEEDS));
  const strict = once(() => coursesOf(pendulum(), "crackdown"));
  const peaks = once(() => {
    const swing = pendulum().series.days.findIndex((day) => day > 9 * 365);
    return ["liberalisation", "risk", "perceivedRisk", "crackdown"].map((name) =>
      coursesOf(pendulum(), name).map((course) => peak(course.slice(0, swing))),
    );
  });
  const sooner = (a: number, b: number) => () => shareOf(peaks()[a], (at, run) => at < peaks()[b][run]);
  claim("openness peaks before risk", sooner(0, 1), { least: 0.97 });
  claim("risk peaks before what is seen of it", sooner(1, 2), { least: 0.92 });
  claim(
    "a crackdown peaks no sooner than what is seen",
    () => shareOf(peaks()[2], (at, run) => at <= peaks()[3][run]),
    { least: 0.78 },
  );
  const unseen = () => {
    const [risk, seen] = ["risk", "perceivedRisk"].map((name) => coursesOf(pendulum(), name));
    const first = strict().map((course) => course.findIndex((each) => each > 0));
    return shareOf(
      first,
      (at, run) => at > 0 && pendulum().series.days[at] > 365 && risk[run][at] > seen[run][at],
    );
  };
  claim("the first crackdown follows a year or more of build-up, with more risk than is seen", unseen, {
    least: 0.97,
  });
  claim(
    "a crackdown goes again",
    () => shareOf(strict(), (course) => course.slice(course.findIndex((each) => each > 0)).includes(0)),
    { least: 0.99 },
  );
  const calm = once(() =>
    coursesOf(runsOf("crackdown-pendulum", SEEDS, { params: { "race.tournament": 0 } }), "crackdown"),
  );
  claim(
    "without a tournament it swings less",
    () => shareOf(calm(), (course, run) => Math.max(...course) < Math.max(...strict()[run])),
    { least: 0.97 },
  );
  const spreading = once(() => runsOf("crackdown-by-sector", SEEDS));
  const bySector = once(() => coursesOf(spreading(), "crackdown"));
  const [lived, atOnce] = [spreading, pendulum].map((of) => once(() => figuresOf(of())));
  const starts = (course: readonly number[]) => course.findIndex((each) => each > 0);
  claim(
    "from sector to sector: the first crackdown comes as soon",
    () => shareOf(bySector(), (course, run) => starts(course) === starts(strict()[run])),
    { least: 1 },
  );
  claim(
    "from sector to sector: more days of crackdown",
    () => shareOf(bySector(), (course, run) => daysAbove(course) > daysAbove(strict()[run])),
    { least: 1 },
  );
  claim(
    "from sector to sector: more risk lived with",
    () => shareAbove(lived(), atOnce(), "accumulated_risk"),
    { least: 1 },
  );
  claim(
    "from sector to sector: as many plans",
    () => shareOf(lived(), ({ adopters }, run) => adopters === atOnce()[run].adopters),
    { least: 1 },
  );
  const slump = once(() => coursesOf(runsOf("economic-slump", SEEDS), "crackdown"));
  const inSlump = (course: readonly number[]) => {
    const [from, to] = [2003, 3099].map((day) => pendulum().series.days.findIndex((each) => each >= day));
    return daysAbove(course.slice(from, to));
  };
  claim(
    "a slump leaves fewer days of crackdown",
    () => shareOf(slump(), (course, run) => inSlump(course) < inSlump(strict()[run])),
    { least: 0.78 },
  );
  claim(
    "a slump leaves more days of crackdown",
    () => shareOf(slump(), (course, run) => inSlump(course) > inSlump(strict()[run])),
    { most: 0.03 },
  );
  const embargo = once(() => coursesOf(runsOf("chip-embargo", SEEDS), "crackdown"));
  claim(
    "an embargo leaves fewer days of crackdown",
    () => shareOf(embargo(), (course, run) => daysAbove(course) < daysAbove(strict()[run])),
    { least: 0.95 },
  );
});

describe("the whole political economy", () => {
  const whole = once(() => runsOf("political-economy", SEEDS));
  const full = once(() => figuresOf(whole()));
  const inOrder = () => {
    const halfway = (course: readonly number[]) =>
      course.findIndex((each) => each >= (course[0] + Math.max(...course)) / 2);
    const [open, risk, seen] = ["liberalisation", "risk", "perceivedRisk"].map((name) =>
      coursesOf(whole(), name).map(halfway),
    );
    return shareOf(open, (day, run) => day < risk[run] && risk[run] < seen[run]);
  };
  claim("provinces open, risk follows, the centre sees it late", inOrder, { least: 0.95 });
  const single = once(() => figuresOf(runsOf("eu-single-track", SEEDS)));
  claim(
    "single track on China's provinces: less variety of openness",
    () => shareAbove(full(), single(), "liberalisation_sd"),
    { least: 0.95 },
  );
  claim(
    "single track on China's provinces: less variety of sectors",
    () => shareAbove(full(), single(), "effective_sectors"),
    { most: 0.2 },
  );
  claim(
    "single track on China's provinces: more variety of sectors",
    () => shareAbove(single(), full(), "effective_sectors"),
    { least: 0.75 },
  );
  const silos = once(() => figuresOf(runsOf("us-silos", SEEDS)));
  claim(
    "silos on China's provinces: half of the ideas or fewer",
    () => shareOf(silos(), (each, run) => (each.idea_count ?? 20) < 0.5 * (full()[run].idea_count ?? 0)),
    { least: 0.97 },
  );
  claim("silos on China's provinces: less duplication", () => shareAbove(full(), silos(), "duplication"), {
    least: 0.7,
  });
  const infrastructure = (id: string, name: string) => coursesOf(runsOf(id, 3), name).map(sum);
  claim(
    "pushing infrastructure abroad: more of it",
    () =>
      shareOf(
        infrastructure("digital-silk-road", "infrastructureAbroad"),
        (each, k) => each > infrastructure("political-economy", "infrastructureAbroad")[k],
      ),
    { least: 1 },
  );
  claim(
    "pushing infrastructure abroad: more rules taken over",
    () =>
      shareOf(
        infrastructure("digital-silk-road", "rulesAbroad"),
        (each, k) => each > infrastructure("political-economy", "rulesAbroad")[k],
      ),
    { least: 1 },
  );
});

describe("single partners on the Silk Road", () => {
  const road = once(() => runsOf("silk-road-partners", SEEDS));
  const last = (name: string) =>
    coursesOf(road(), name).map((course) => Math.round(6 * (course.at(-1) ?? 0)));
  claim(
    "all six have infrastructure by the end",
    () => shareOf(last("partnersConnected"), (partners) => partners === 6),
    { least: 0.99 },
  );
  claim(
    "two to five of six have taken over rules by the end",
    () => shareOf(last("partnersFollowing"), (partners) => partners >= 2 && partners <= 5),
    { least: 0.8 },
  );
});

describe("security and law", () => {
  const base = once(() => figuresOf(runsOf("baseline", SEEDS)));
  const fewer = (id: string) => () => shareAbove(base(), figuresOf(runsOf(id, SEEDS)), "adopters");
  claim("an interim plan: fewer plans", fewer("interim-law"), { least: 0.96 });
  claim("mixed signals: fewer plans", fewer("mixed-signals"), { least: 0.95 });
  const leaning = once(() => runsOf("security-first", SEEDS));
  claim(
    "security first: a crackdown within three years",
    () =>
      shareOf(
        coursesOf(leaning(), "crackdown"),
        (course) => leaning().series.days[course.findIndex((each) => each > 0)] < 3 * 365,
      ),
    { most: 0.01 },
  );
});

describe("law as a focal point", () => {
  const law = once(() => runsOf("focal-point", SEEDS));
  const interim = once(() => runsOf("focal-point-interim", SEEDS));
  const without = (id: string) =>
    once(() => figuresOf(runsOf(id, SEEDS, { mechanisms: { "focal-point": false } })));
  const [lawAlone, interimAlone] = ["focal-point", "focal-point-interim"].map(without);
  const [pointed, pointedInterim] = [law, interim].map((of) => once(() => figuresOf(of())));
  const rest = (of: () => ReturnType<typeof runsOf>) =>
    coursesOf(of(), "coordination").map((course) => course.at(-1) ?? 0);
  claim("a full law gathers all groups for good", () => shareOf(rest(law), (share) => share > 0.9), {
    least: 1,
  });
  claim("an interim one leaves them apart", () => shareOf(rest(interim), (share) => share < 0.1), {
    least: 1,
  });
  claim(
    "a focal point under a full law: more plans in the long run",
    () => shareAbove(pointed(), lawAlone(), "adopters"),
    { least: 0.8, most: 0.92 },
  );
  const lost = ([full, weak]: readonly (() => NamedFigures[])[], run: number) =>
    (full()[run].adopters ?? 0) - (weak()[run].adopters ?? 0);
  const costs = (more: (a: number, b: number) => boolean) => () =>
    shareOf(pointed(), (_, run) =>
      more(lost([pointed, pointedInterim], run), lost([lawAlone, interimAlone], run)),
    );
  claim(
    "interim status costs more plans if law is a focal point",
    costs((a, b) => a > b),
    { least: 0.55 },
  );
  claim(
    "interim status costs fewer plans if law is a focal point",
    costs((a, b) => a < b),
    { most: 0.22 },
  );
});
