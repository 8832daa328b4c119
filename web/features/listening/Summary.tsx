// The quarter in one sentence, and how far it can be believed.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { ListeningData } from "./api.ts";
import { totalOf } from "./counts.ts";
import { useQuarterName } from "./QuarterPicker.tsx";

export function Summary({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.summary");
  const logged = useTranslations("listening.log");
  const format = useFormat();
  const quarter = useQuarterName()(data.quarter);
  const { files, log, places } = data;
  const mentions = files.mentions + log.mentions;
  const reviews = files.reviews + log.reviews;
  const count = mentions + reviews;
  const words = {
    quarter,
    written: format.list([
      ...(mentions > 0 ? [logged("mentions", { count: mentions })] : []),
      ...(reviews > 0 ? [logged("reviews", { count: reviews })] : []),
    ]),
    places: places.filter((place) => place.id !== "" && totalOf(place) > 0).length,
    critical: files.critical + log.critical,
    answered: files.answered + log.answered,
  };
  return (
    <section className="listening-summary">
      <p className="listening-sentence">{count === 0 ? t("none", { quarter }) : t("some", words)}</p>
      {count === 0 ? null : (
        <p className="quiet">
          {t("parts", {
            files: format.count(files.mentions + files.reviews),
            log: format.count(log.mentions + log.reviews),
          })}
        </p>
      )}
      <p className="quiet">
        {data.heardOn === null ? null : <>{t("heard", { day: format.day(data.heardOn) })} </>}
        <a href="#log">{t("toLog")}</a>
      </p>
    </section>
  );
}
