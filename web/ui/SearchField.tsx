// A field for words to search by, which waits for a pause in typing.
import { useEffect, useRef, useState } from "react";
import { TextInput } from "./Field.tsx";

const typingPause = 250;

interface Props {
  label: string;
  /** What the address says. */
  value: string;
  /** Without outer space; empty for no words. */
  onChange: (words: string) => void;
}

export function SearchField({ label, value, onChange }: Props) {
  const [words, setWords] = useState(value);
  const [last, setLast] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address changed by other means (back, clear, a link): it wins over what was typed before.
  if (value !== last) {
    setLast(value);
    setWords(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextInput
      type="search"
      label={label}
      value={words}
      onChange={({ target }) => {
        setWords(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setLast(target.value.trim());
          onChange(target.value.trim());
        }, typingPause);
      }}
    />
  );
}
