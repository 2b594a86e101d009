import type { Point } from "../../lessons/courses.js";
import { AsTable } from "../../parts/as-table.js";
import { type PictureSubject, pictureTwin } from "../../twins/lesson-picture.js";
import { Key, type Shown } from "./key.js";
import { Picture } from "./picture.js";

interface Props {
  readonly subject: PictureSubject;
  readonly shown: readonly Shown[];
  readonly earlier?: readonly (readonly Point[])[];
}

/** A lesson's picture under its title, with its key and its twin. */
export function Captioned({ subject, shown, earlier = [] }: Props) {
  const twin = pictureTwin(subject);
  return (
    <figure>
      <figcaption>
        <strong>{twin.title}</strong>
        <span>
          <Key shown={shown} /> <AsTable {...twin} />
        </span>
      </figcaption>
      <Picture {...subject} earlier={earlier} />
    </figure>
  );
}
