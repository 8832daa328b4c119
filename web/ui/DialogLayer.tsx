// The dialog itself: focus is held inside, Escape and a click outside close it, focus returns to where it was.
import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "use-intl";
import type { DialogProps } from "./Dialog.tsx";
import { Cross } from "./icons.tsx";

export default function DialogLayer({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide,
  returnsFocus,
}: DialogProps) {
  const t = useTranslations("shell");
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-shade" />
        <Dialog.Popup className={wide ? "dialog dialog-wide" : "dialog"} finalFocus={returnsFocus ?? true}>
          <div className="dialog-head">
            <div>
              <Dialog.Title render={<h2 />}>{title}</Dialog.Title>
              {description ? <Dialog.Description className="quiet">{description}</Dialog.Description> : null}
            </div>
            <Dialog.Close className="button button-quiet button-icon" aria-label={t("close")}>
              <Cross />
            </Dialog.Close>
          </div>
          <div className="dialog-body">{children}</div>
          {actions ? <div className="dialog-foot">{actions}</div> : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
