import { modulesOf, SIDE } from "../qr/modules.js";

/** Light modules around the code, without which it is not found. */
const QUIET = 4;

/** A text as a QR code; `name` says what it is. */
export function Qr({ text, name }: { readonly text: string; readonly name: string }) {
  const dark = modulesOf(text).flatMap((row, r) =>
    row.map((isDark, c) => (isDark ? `M${c + QUIET} ${r + QUIET}h1v1h-1z` : "")),
  );
  const side = SIDE + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={name}>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join("")} fill="#000" />
    </svg>
  );
}
