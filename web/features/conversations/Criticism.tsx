// Criticism: comments that need an eye, and what was done about each.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Criticism() {
  const t = useTranslations("criticism");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
