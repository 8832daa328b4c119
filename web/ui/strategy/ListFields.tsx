// Fields for lists of words. What is being typed stays as it is typed, an unfinished comma or line included, until the field is left.
import { type ReactNode, useState } from "react";
import { TextArea } from "../Field.tsx";
import { linesOf, wordsOf } from "./lists.ts";

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  words: readonly string[];
  onChange: (words: string[]) => void;
  onFocus?: () => void;
}

/** With commas between; the field grows, so that all of them are seen. */
export function WordsField({ words, onChange, ...field }: Props) {
  const [text, setText] = useState<string | null>(null);
  return (
    <TextArea
      {...field}
      className="words"
      rows={1}
      value={text ?? words.join(", ")}
      onChange={({ target }) => {
        setText(target.value);
        onChange(wordsOf(target.value));
      }}
      onBlur={() => setText(null)}
    />
  );
}

/** One a line; `longest` letters each, `most` of them. */
export function LinesField({ words, onChange, longest, most, ...field }: Props & { longest?: number; most?: number }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <TextArea
      {...field}
      className="lines"
      rows={3}
      value={text ?? words.join("\n")}
      onChange={({ target }) => {
        setText(target.value);
        onChange(linesOf(target.value, longest, most));
      }}
      onBlur={() => setText(null)}
    />
  );
}
