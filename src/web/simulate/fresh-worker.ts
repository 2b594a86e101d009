/**
 * A worker that runs the page's own program: the file holds engine and scenarios once, and the program finds out by
 * itself whether it has a page to draw. Its text stands in the page, so nothing is fetched, also from a memory stick.
 */
export function freshWorker(): Worker {
  const program = document.querySelector<HTMLScriptElement>("script[type=module]")!;
  if (program.src !== "") return new Worker(program.src, { type: "module" });
  const address = URL.createObjectURL(new Blob([program.textContent], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  URL.revokeObjectURL(address);
  return worker;
}
