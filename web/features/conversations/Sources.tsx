// Where comments come from: which file each wish needs, how complete the rows are, and what can be said without them.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Sources() {
  const t = useTranslations("comments");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
