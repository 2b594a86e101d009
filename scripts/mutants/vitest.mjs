/**
 * As much of vitest as the unit tests use, so that one file's tests can run within the process that planted a fault:
 * groups, hooks and tests are collected, then run in order until one fails. The matchers are vitest's own.
 */
import { inspect } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

/** What a test file imports as "vitest", and the group that collects what it declares. */
export function testing() {
  const root = group("", []);
  let open = root;
  const describe = (title, declare) => {
    const outer = open;
    open = group(title, outer.path);
    outer.items.push(open);
    declare();
    open = outer;
  };
  const test = (title, run) => open.items.push({ title: [...open.path, title].join(" > "), run });
  const api = { describe, test, it: test, expect };
  for (const when of ["beforeAll", "afterAll"]) api[when] = (hook) => open[when].push(hook);
  describe.each = each(describe);
  test.each = each(test);
  return { api: { __esModule: true, ...api }, root };
}

function group(title, path) {
  return { path: title ? [...path, title] : path, items: [], beforeAll: [], afterAll: [] };
}

const each = (declare) => (cases) => (title, run) => {
  for (const one of cases) {
    const given = Array.isArray(one) ? one : [one];
    declare(`${title} ${inspect(given)}`, () => run(...given));
  }
};

/**
 * Runs the tests of a group in order, up to the first that fails.
 * @returns {Promise<{title: string, error: unknown} | undefined>} that test; undefined if none fails
 */
export async function firstFailure(group) {
  try {
    for (const hook of group.beforeAll) await hook();
    for (const item of group.items) {
      const failure = item.items ? await firstFailure(item) : await failureOf(item);
      if (failure) return failure;
    }
  } catch (error) {
    return { title: `${group.path.join(" > ")} (before its tests)`, error };
  } finally {
    for (const hook of group.afterAll) await hook();
  }
}

async function failureOf({ title, run }) {
  try {
    await run();
  } catch (error) {
    return { title, error };
  }
}
