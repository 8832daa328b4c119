// Opens and closes the fields beneath what is read as a sentence.
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";

interface Props {
  open: boolean;
  /** What is changed, for those who hear the button by itself. */
  subject: string;
  /** The id of the fields. */
  controls: string;
  onToggle: () => void;
}

export function EditButton({ open, subject, controls, onToggle }: Props) {
  const t = useTranslations("answering");
  return (
    <Button
      aria-label={open ? `${t("done")}: ${subject}` : subject}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      {open ? t("done") : t("change")}
    </Button>
  );
}
