// Which message type a post is: said by hand, saved at once, taken back by the same choice.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { saveTypes } from "./message-types.ts";
import { ErrorNote } from "./ErrorNote.tsx";
import { Select } from "./Field.tsx";
import type { PostDetail } from "./PostDialog.tsx";

/** No id begins with a space: stands for a post of which nobody has said it. */
const unsaid = " unsaid";

export function MessageTypeMark({
  post,
}: {
  post: Pick<PostDetail, "key" | "messageType" | "typeMark" | "messageTypes">;
}) {
  const t = useTranslations("posts");
  const mark = useTranslations("post.mark");
  const queries = useQueryClient();
  const { messageType, typeMark, messageTypes } = post;
  const save = useMutation({
    mutationFn: (type: string | null) => saveTypes({ changes: [{ type, posts: [post.key] }] }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (messageTypes.length === 0)
    return (
      <p className="quiet small">
        {t("kindsWhere")}{" "}
        <Link to="/settings" hash="talk-title">
          {t("kindsWhereLink")}
        </Link>
      </p>
    );
  const offered = messageTypes.filter(({ id, current }) => current || id === messageType);
  return (
    <div className="stack">
      <Select
        label={t("kindOne")}
        hint={
          typeMark === null
            ? t("kindHint")
            : typeMark.actor === ""
              ? mark("done")
              : mark("by", { actor: typeMark.actor })
        }
        value={messageType ?? unsaid}
        disabled={save.isPending}
        onChange={({ target }) => save.mutate(target.value === unsaid ? null : target.value)}
        options={[
          { value: unsaid, label: t("kinds.unnamed") },
          ...offered.map(({ id, name }) => ({ value: id, label: name })),
          { value: "", label: t("kinds.none") },
        ]}
      />
      {save.error ? <ErrorNote error={save.error} /> : null}
    </div>
  );
}
