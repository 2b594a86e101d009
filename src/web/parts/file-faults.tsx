import { fileFaults, otherPicture } from "../share/open-file.js";
import { say } from "../words/speak.js";

/** What is wrong with a file that could not be opened, or with a picture whose runs do not come out again. */
export function FileFaults() {
  if (fileFaults.value.length === 0) return <OtherPicture />;
  return (
    <div class="faults" role="alert">
      <p>{say("fileFaults")}</p>
      <ul>
        {fileFaults.value.map((fault) => (
          <li key={fault} lang="en">
            {fault}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => (fileFaults.value = [])}>
        {say("close")}
      </button>
    </div>
  );
}

function OtherPicture() {
  const name = otherPicture.value;
  return name === undefined ? null : (
    <p class="faults" role="alert">
      {say("otherPicture", { name })}
    </p>
  );
}
