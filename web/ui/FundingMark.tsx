// Organic or boosted, where the files do not say it or say it wrong: saved at once, taken back by the same choice.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { answer, api } from "../api.ts";
import { ErrorNote } from "./ErrorNote.tsx";
import { Select } from "./Field.tsx";

type Funding = "organic" | "boosted";

interface Marked {
  /** What holds now, by a mark or by a file. */
  funding: Funding | null;
  mark: { value: string; actor: string } | null;
}

export function FundingMark({ postKey, marked }: { postKey: string; marked: Marked }) {
  const t = useTranslations("post.mark");
  const posts = useTranslations("posts.fundings");
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (funding: Funding | null) =>
      answer(api.posts[":key"].funding.$put({ param: { key: encodeURIComponent(postKey) }, json: { funding } })),
    // Goals, lists and this post may all say something else now.
    onSuccess: () => queries.invalidateQueries(),
  });
  const { mark, funding } = marked;
  const unmarked = mark === null ? posts(funding ?? "not-stated") : null;
  const by = mark === null ? undefined : mark.actor === "" ? t("done") : t("by", { actor: mark.actor });
  return (
    <div className="stack">
      <Select
        label={t("label")}
        hint={by ?? t("hint")}
        value={mark?.value ?? ""}
        disabled={save.isPending}
        onChange={(event) => save.mutate(event.target.value === "" ? null : (event.target.value as Funding))}
        options={[
          { value: "", label: unmarked === null ? t("asFiles") : t("asFilesSay", { funding: unmarked }) },
          { value: "organic", label: posts("organic") },
          { value: "boosted", label: posts("boosted") },
        ]}
      />
      {save.error ? <ErrorNote error={save.error} /> : null}
    </div>
  );
}
