// Conversations as a person reads them: who wrote what under which post, and where each line comes from.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Conversations() {
  const t = useTranslations("comments");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
