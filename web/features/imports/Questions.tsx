// What a file does not say itself, asked where the file stands. Each answer goes to the server at once and the preview is read again.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { type FileAnswers, type FileState, filesQuery, type Preview, sendAnswers } from "./api.ts";
import { ChannelQuestion } from "./ChannelQuestion.tsx";
import { DateOrderQuestion } from "./DateOrderQuestion.tsx";
import { EncodingQuestion } from "./EncodingQuestion.tsx";
import { PeriodQuestion } from "./PeriodQuestion.tsx";

export interface QuestionProps {
  file: FileState;
  preview: Preview;
  pending: boolean;
  onAnswer: (answer: FileAnswers) => void;
}

export function Questions({ file, preview, original }: { file: FileState; preview: Preview; original: File | null }) {
  const t = useTranslations("imports.question");
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (answer: FileAnswers) => sendAnswers(file.id, { ...preview.answers, ...answer }),
    onSettled: () => queries.invalidateQueries({ queryKey: filesQuery.queryKey }),
  });
  const props: QuestionProps = { file, preview, pending: save.isPending, onAnswer: (answer) => save.mutate(answer) };
  return (
    <div className="questions">
      <h3>{t("title", { count: preview.questions.length })}</h3>
      {preview.questions.map((question) => {
        switch (question) {
          case "channel":
            return <ChannelQuestion key={question} {...props} />;
          case "period":
            return <PeriodQuestion key={question} {...props} />;
          case "date-order":
            return <DateOrderQuestion key={question} {...props} />;
          case "encoding":
            return <EncodingQuestion key={question} {...props} original={original} />;
        }
      })}
      {save.error ? <ErrorNote error={save.error} /> : null}
    </div>
  );
}
