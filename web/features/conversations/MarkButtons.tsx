// What can be marked of a comment, as buttons that act at once.
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import type { Writer } from "./api.ts";
import type { MarkAction } from "./useMark.ts";
import { useWhen, useWho } from "./useWho.ts";

export function MarkButtons({
  comment,
  actions,
  disabled,
  onMark,
}: {
  comment: { who: Writer; day: string; time: string | null };
  actions: readonly MarkAction[];
  disabled: boolean;
  onMark: (action: MarkAction) => void;
}) {
  const t = useTranslations("comments.mark");
  const person = useWho()(comment.who);
  const day = useWhen()(comment);
  return actions.map((action) => (
    <Button
      key={action}
      look="quiet"
      aria-label={t("of", { action: t(action), person, day })}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : onMark(action))}
    >
      {t(action)}
    </Button>
  ));
}
