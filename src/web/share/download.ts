/** Hands a file to the reader, who is asked nothing if the browser does not ask. */
export function download(name: string, parts: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only when this is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
