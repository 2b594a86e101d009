interface Props {
  readonly ask: string;
  readonly text: string | undefined;
  readonly lines: number;
}

/** A question with its answer, or with lines for one. */
export function Line({ ask, text, lines }: Props) {
  return (
    <div class="sheet-line">
      <strong>{ask}</strong>{" "}
      {text ? (
        <span class="sheet-text">{text}</span>
      ) : (
        Array.from({ length: lines }, (_, k) => <span class="ruled" key={k} />)
      )}
    </div>
  );
}
