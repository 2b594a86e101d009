import type { ComponentChildren } from "preact";

/** A wide table that is scrolled by itself where the page is narrow, with the keyboard too. */
export function ScrollBox({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide-table" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
