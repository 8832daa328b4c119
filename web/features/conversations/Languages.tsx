// Which languages others write in, when somebody wants to know.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import { languagesQuery } from "./sources-api.ts";

export function Languages() {
  const t = useTranslations("commentSources.languages");
  const format = useFormat();
  const channelName = useChannelName();
  const [wanted, setWanted] = useState(false);
  const { data, error, refetch } = useQuery({ ...languagesQuery, enabled: wanted });
  const among = (data?.channels ?? []).map(({ channel }) => channel);
  return (
    <section className="stack" aria-labelledby="languages-title">
      <h2 id="languages-title">{t("title")}</h2>
      <p className="prose quiet">{t("intro")}</p>
      {wanted ? null : (
        <div className="row">
          <Button onClick={() => setWanted(true)}>{t("show")}</Button>
        </div>
      )}
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {wanted && !data && !error ? <p role="status">{t("waiting")}</p> : null}
      {data?.channels.length === 0 ? <p>{t("none")}</p> : null}
      {data && data.channels.length > 0 ? (
        <ul className="language-list">
          {data.channels.map(({ channel, languages, sure, unsure }) => (
            <li key={channel.id}>
              <strong>{channelName(channel, among)}</strong>
              <p>
                {sure === 0
                  ? t("tooFew")
                  : languages
                      .map(({ language, count }) =>
                        t("row", { language: t(`names.${language}`), share: format.value(count / sure, "share", 0) }),
                      )
                      .join(", ")}
              </p>
              {sure === 0 ? null : <p className="quiet small">{t("of", { sure, unsure: format.count(unsure) })}</p>}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
