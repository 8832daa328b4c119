// What stands where a screen cannot: an address that leads nowhere, or a screen that stopped.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Button, buttonClass } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

export function NotFound() {
  const t = useTranslations("shell.notFound");
  return (
    <EmptyState
      level={1}
      title={t("title")}
      actions={
        <Link to="/" className={buttonClass("primary")}>
          {t("back")}
        </Link>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}

export function ScreenError({ reset }: { reset: () => void }) {
  const t = useTranslations("shell");
  return (
    <div className="note" role="alert">
      <strong>{t("error.title")}</strong>
      <p>{t("error.screen")}</p>
      <div className="row">
        <Button onClick={reset}>{t("retry")}</Button>
      </div>
    </div>
  );
}
