// Which encoding reads right: the file's own lines, read in the one that is chosen.
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { type Encoding, encodingSample, encodings } from "./encoding-sample.ts";
import type { QuestionProps } from "./Questions.tsx";

export function EncodingQuestion({
  file,
  preview,
  pending,
  onAnswer,
  original,
}: QuestionProps & { original: File | null }) {
  const t = useTranslations("imports.question");
  const proposed = preview.answers.encoding ?? preview.proposals.encoding;
  const [encoding, setEncoding] = useState<Encoding>(encodings.find((each) => each === proposed) ?? "windows-1252");
  // The server sends one line in the likeliest encoding; the others can be tried while the browser still has the file.
  const sent = preview.problems.find((problem) => problem.code === "undecided-encoding");
  const sample = useQuery({
    queryKey: ["encoding-sample", file.id, encoding],
    queryFn: () =>
      original ? encodingSample(original, encoding) : sent?.value && sent.wanted === encoding ? [sent.value] : [],
    staleTime: Number.POSITIVE_INFINITY,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer({ encoding });
  };
  return (
    <form className="question" onSubmit={submit}>
      <Select
        label={t("encoding.label")}
        options={encodings.map((each) => ({ value: each, label: t(`encoding.${each}`) }))}
        value={encoding}
        onChange={(event) => setEncoding(encodings.find((each) => each === event.target.value) ?? encoding)}
      />
      {sample.data && sample.data.length > 0 ? (
        <div className="encoding-sample" aria-live="polite">
          <span className="field-hint">{t("encoding.preview")}</span>
          {sample.data.map((line) => (
            <q key={line}>{line}</q>
          ))}
        </div>
      ) : null}
      <Button type="submit" disabled={pending}>
        {t("answer")}
      </Button>
    </form>
  );
}
