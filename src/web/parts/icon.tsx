/** A small picture on a button, drawn in a square of 14 by 14. */
export function Icon({ path, isOpen = false }: { readonly path: string; readonly isOpen?: boolean }) {
  return (
    <svg class={`icon ${isOpen ? "icon-open" : ""}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
