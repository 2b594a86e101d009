import { useRef } from "preact/hooks";
import { openFile } from "../share/open-file.js";
import { say } from "../words/speak.js";

/** Opens a scenario file, or a picture that holds one; the same by dropping it on the page. */
export function OpenItem() {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {say("openFile")}
      </button>
      <input
        ref={chooser}
        type="file"
        class="chooser"
        hidden
        accept=".yaml,.yml,.json,.png"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) void openFile(file);
        }}
      />
    </>
  );
}
