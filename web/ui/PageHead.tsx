// The line over every screen: what it is, the month, how old the numbers are, and the language.
import { type ReactNode, useEffect } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../i18n.tsx";
import { Button } from "./Button.tsx";

/** `title` names the page in the browser's tab; `heading` stands on the left, and is the title as an h1 unless given. */
export function PageHead({ title, heading, children }: { title: string; heading?: ReactNode; children?: ReactNode }) {
  const t = useTranslations("shell");
  const [language, setLanguage] = useLanguage();
  useEffect(() => {
    document.title = t("pageTitle", { page: title });
  }, [t, title]);
  const other = language === "sv" ? "en" : "sv";
  return (
    <header className="head">
      {heading === undefined ? <h1>{title}</h1> : heading}
      <div className="head-tools">{children}</div>
      <Button look="quiet" lang={other} onClick={() => setLanguage(other)}>
        {t("languageSwitch")}
      </Button>
    </header>
  );
}
