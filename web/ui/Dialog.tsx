// A modal dialog whose machinery is fetched when the first one opens; before that it costs nothing.
import { lazy, type ReactNode, Suspense } from "react";

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One sentence under the title, read out when the dialog opens. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the primary one last. */
  actions?: ReactNode;
  wide?: boolean;
  /** Asked when it closes: false where the focus goes elsewhere than back to where it was. */
  returnsFocus?: () => boolean;
}

const DialogLayer = lazy(() => import("./DialogLayer.tsx"));

export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogLayer {...props} />
    </Suspense>
  );
}
