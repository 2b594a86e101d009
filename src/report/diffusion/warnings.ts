import type { Language } from "../../charts/index.js";

/** Everything that a result is warned of, `{name}` being filled in. */
const texts = {
  fewEvents: {
    en: "{events} events for {covariates} covariates: Cox and hazard regressions were not estimated, as they need more events than covariates. Name fewer covariates.",
    zh: "{events}个事件、{covariates}个协变量：未估计考克斯回归与风险率回归，因为事件数须多于协变量数。请减少协变量。",
  },
  thinEvents: {
    en: "{events} events for {covariates} covariates, fewer than ten for each: coefficients are unstable, and standard errors and p-values too small to be trusted.",
    zh: "{events}个事件、{covariates}个协变量，每个协变量不足十个事件：系数不稳定，标准误与概率值偏小，不可轻信。",
  },
  notEstimated: { en: "{what} was not estimated: {reason}.", zh: "未估计{what}：{reason}。" },
  notProportional: {
    en: "The effect of {name} changes with time (p = {p}), so its one hazard ratio is only an average over time.",
    zh: "{name}的影响随时间变化（概率值{p}），其单一风险比只是时间上的平均。",
  },
  smallGroups: {
    en: "A group has fewer than five expected events: the probability of the log-rank test is rough.",
    zh: "有的组期望事件数不足五个：对数秩检验的概率值只是粗略的。",
  },
  fewTimes: {
    en: "The events have only {times} different times: a Bass curve was not fitted, as its three parameters need three or more.",
    zh: "事件只有{times}个不同的时间：未拟合巴斯曲线，因为其三个参数至少需要三个。",
  },
  noEarly: {
    en: "By mean and standard deviation the first limit lies at {limit}: nobody can be an early adopter. Use --categories log or rank.",
    zh: "按均值与标准差，第一个界限为{limit}：不可能有早期采用者。请改用对数或秩规则。",
  },
} as const;

/** One thing that a reader of the result should know. */
export interface Warning {
  readonly about: keyof typeof texts;
  readonly fillings: Readonly<Record<string, string | number>>;
}

/** A warning in words. */
export function warningText({ about, fillings }: Warning, language: Language): string {
  return texts[about][language].replace(/\{(\w+)\}/g, (_, name: string) => String(fillings[name]));
}
