// Relevance: the relevant share of the month with its interval, the sample behind it, and the way to rate.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Relevance() {
  const t = useTranslations("relevance");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
