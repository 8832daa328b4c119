// People who comment: what is stored of them, and what can be done about it.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { CompanySettings } from "./api.ts";
import { ErasePerson } from "./ErasePerson.tsx";
import { KeptWords } from "./KeptWords.tsx";
import { NamedAuthors } from "./NamedAuthors.tsx";
import { privacyQuery } from "./privacy-requests.ts";

export function PeopleSection({ settings }: { settings: CompanySettings }) {
  const t = useTranslations("privacy");
  const stored = useQuery(privacyQuery);
  return (
    <div className="stack people">
      <p className="prose">{t("stored")}</p>
      {stored.data ? (
        <p>
          {t("counts", { written: stored.data.written, words: stored.data.words })}
          {stored.data.erased > 0 ? ` ${t("erased", { count: stored.data.erased })}` : null}
        </p>
      ) : stored.error ? (
        <ErrorNote error={stored.error} onRetry={() => void stored.refetch()} />
      ) : (
        <Skeleton height="20px" />
      )}
      <KeptWords settings={settings} words={stored.data?.words ?? 0} />
      <NamedAuthors settings={settings} />
      <ErasePerson />
    </div>
  );
}
