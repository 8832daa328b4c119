// The parts of the long page, each a link: beside the letter where there is room, folded on a phone.
import { useTranslations } from "use-intl";
import { useNarrow } from "../../ui/useNarrow.ts";

/** In the order of the page; each is the id of a heading. */
function useParts(): readonly (readonly [id: string, title: string])[] {
  const t = useTranslations("settings.sections");
  const topics = useTranslations("topics");
  const answering = useTranslations("answering");
  const privacy = useTranslations("privacy");
  return [
    ["purpose-title", t("purpose")],
    ["around-title", t("customers")],
    ["goals-title", t("goals")],
    ["channels-title", t("channels")],
    ["topics-title", topics("title")],
    ["talk-title", t("talk")],
    ["roles-title", t("people")],
    ["answering-title", answering("title")],
    ["published-title", t("published")],
    ["rule-title", answering("rule.title")],
    ["escalation-title", t("escalation")],
    ["criticism-title", answering("criticism.title")],
    ["competitors-title", t("competitors")],
    ["review-title", t("review")],
    ["versions-title", t("versions")],
    ["company-title", t("company")],
    ["people-title", privacy("title")],
    ["data-title", t("data")],
  ];
}

export function Contents() {
  const t = useTranslations("settings");
  const parts = useParts();
  const narrow = useNarrow();
  const list = (
    <ul>
      {parts.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="contents" aria-label={t("contents")}>
      {narrow ? (
        <details>
          <summary>{t("contents")}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}
