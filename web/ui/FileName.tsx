// A file's name that may break where its parts meet, instead of in the middle of a word.
import { Fragment } from "react";

export function FileName({ name }: { name: string }) {
  return (
    <span className="file-words">
      {name.split(/(?<=[_/.])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
