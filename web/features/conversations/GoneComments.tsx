// Comments that a later export no longer holds, and who took them away.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { markComment } from "../../ui/comment-mark.ts";
import { type CommentSources, commentSourcesQuery, type GoneComment } from "./sources-api.ts";

const bys = ["us", "platform", "author", "unknown"] as const;

export function GoneComments({ gone }: { gone: CommentSources["gone"] }) {
  const t = useTranslations("commentSources.gone");
  return (
    <section className="stack" aria-labelledby="gone-comments">
      <h2 id="gone-comments">{t("title")}</h2>
      {gone.total === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <>
          <p className="prose quiet">{t("intro")}</p>
          <ul className="gone-list">
            {gone.rows.map((comment) => (
              <Gone key={comment.key} comment={comment} />
            ))}
          </ul>
          {gone.total > gone.rows.length ? (
            <p className="quiet">{t("more", { count: gone.total - gone.rows.length })}</p>
          ) : null}
        </>
      )}
    </section>
  );
}

function Gone({ comment }: { comment: GoneComment }) {
  const t = useTranslations("commentSources.gone");
  const format = useFormat();
  const queries = useQueryClient();
  const toast = useToast();
  const [by, setBy] = useState<string>(comment.removed?.by ?? "");
  const [why, setWhy] = useState(comment.removed?.why ?? "");
  const save = useMutation({
    mutationFn: () => markComment(comment.key, "removed", by === "" ? null : JSON.stringify({ by, why: why.trim() })),
    onSuccess: () => {
      toast({ text: t("saved") });
      return queries.invalidateQueries({ queryKey: commentSourcesQuery.queryKey });
    },
  });
  const isChanged = by !== (comment.removed?.by ?? "") || why.trim() !== (comment.removed?.why ?? "");
  return (
    <li>
      <p className="quiet small">
        {comment.channel.name} · {t("from", { day: format.day(comment.day), since: format.day(comment.goneSince) })}
        {comment.ours ? ` · ${t("ours")}` : ""} · {t("source", { file: comment.file, line: String(comment.line) })}
      </p>
      <p className="prose" dir="auto">
        {comment.text ?? <em>{t("noWords")}</em>}
      </p>
      <form
        className="gone-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Select
          label={t("by")}
          value={by}
          onChange={({ target }) => setBy(target.value)}
          options={[
            { value: "", label: t("notSaid") },
            ...bys.map((each) => ({ value: each, label: t(`bys.${each}`) })),
          ]}
        />
        <TextInput
          label={t("why")}
          value={why}
          maxLength={500}
          disabled={by === ""}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Button type="submit" disabled={!isChanged || save.isPending}>
          {t("save")}
        </Button>
      </form>
      {save.error ? <ErrorNote error={save.error} /> : null}
    </li>
  );
}
