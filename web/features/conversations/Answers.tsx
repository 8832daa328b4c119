// Answers: how many of the messages that wanted one got it, how soon, and which still wait.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Answers() {
  const t = useTranslations("comments");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
