// Listening: mentions and reviews elsewhere, networks that send visitors, and what to do about them.
import { useTranslations } from "use-intl";
import { CommentsNav } from "../../ui/CommentsNav.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

export function Listening() {
  const t = useTranslations("listening");
  return (
    <>
      <PageHead title={t("title")} />
      <CommentsNav />
    </>
  );
}
