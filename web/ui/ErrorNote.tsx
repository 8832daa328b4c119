// A failed request where it happened: one sentence, and the way out.
import { useTranslations } from "use-intl";
import { ApiError } from "../api.ts";
import { Button } from "./Button.tsx";

/** What the server refuses with a word of its own, since the fields alone cannot show it. */
const refusals = [
  "merge-unknown",
  "merge-other-platform",
  "merge-same",
  "saved-meanwhile",
  "withdrawn-already",
] as const;

/** The sentence for any failure, in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations("shell.error");
  return (error) => {
    if (!(error instanceof ApiError)) return t("network");
    if (error.code === "network") return t("network");
    const refusal = refusals.find((code) => code === error.code);
    if (refusal) return t(`refused.${refusal}`);
    if (error.status === 404) return t("missing");
    if (error.status === 400 || error.status === 422) return t("invalid");
    if (error.status >= 500) return t("fault", { id: error.id ?? t("other", { code: error.code }) });
    return t("other", { code: error.code });
  };
}

interface Props {
  error: unknown;
  /** What it is that failed; else to show something, or, without a way to ask again, to do it. */
  title?: string | undefined;
  onRetry?: (() => void) | undefined;
}

export function ErrorNote({ error, title, onRetry }: Props) {
  const t = useTranslations("shell");
  const say = useErrorText();
  return (
    <div className="note" role="alert">
      <strong>{title ?? t(onRetry ? "error.title" : "error.deed")}</strong>
      <p>{say(error)}</p>
      {onRetry ? (
        <div className="row">
          <Button onClick={onRetry}>{t("retry")}</Button>
        </div>
      ) : null}
    </div>
  );
}
