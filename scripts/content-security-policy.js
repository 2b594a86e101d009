import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLACE = "<!-- policy -->";
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const contentsOf = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text]) => text);

/** Allows the page what is in it, by hash, and nothing else: no request ever leaves it. */
export function policyFor(html) {
  const scripts = contentsOf(html, "script").map(hashOf);
  const styles = contentsOf(html, "style").map(hashOf);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A step of Vite's build that writes the policy into the finished page. */
export function contentSecurityPolicy() {
  let folder = "";
  return {
    name: "content-security-policy",
    enforce: "post",
    apply: "build",
    configResolved({ build, root }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      const file = join(folder, "index.html");
      if (!existsSync(file)) return;
      const html = readFileSync(file, "utf8");
      if (!html.includes(PLACE)) throw new Error(`${file} has no place for its policy: ${PLACE}`);
      const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
      writeFileSync(file, html.replace(PLACE, policy));
    },
  };
}
