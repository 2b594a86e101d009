/**
 * A worker that runs the page's own program: the file holds engine and scenarios once, and the program finds out by
 * itself whether it has a page to draw. Its text stands in the page, so nothing is fetched, also from a memory stick.
 * It is a classic worker, as browsers load modules only from where they can check the origin, and a stick has none.
 */
export function freshWorker(): Worker {
  const program = document.querySelector<HTMLScriptElement>("script[type=module]")!;
  const address = URL.createObjectURL(new Blob([program.textContent], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
