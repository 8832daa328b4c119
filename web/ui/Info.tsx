// A small "i" that explains a word when asked. A popover rather than a hover tip, so that touch and keyboard reach it too.
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Letter } from "./icons.tsx";

const InfoLayer = lazy(() => import("./InfoLayer.tsx"));

/** `subject` names what is explained, for the button's own name. */
export function Info({ subject, children }: { subject: string; children: ReactNode }) {
  const t = useTranslations("shell");
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="info-button"
        aria-label={t("more", { subject })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Letter />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <InfoLayer anchor={button} subject={subject} onClose={() => setOpen(false)}>
            {children}
          </InfoLayer>
        </Suspense>
      ) : null}
    </>
  );
}
