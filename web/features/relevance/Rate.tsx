// Rating: one comment large, keys for the answers, nothing that reloads.
import { useTranslations } from "use-intl";

import { PageHead } from "../../ui/PageHead.tsx";

export function Rate() {
  const t = useTranslations("rating");
  return (
    <>
      <PageHead title={t("title")} />
    </>
  );
}
