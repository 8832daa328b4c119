// A short message that something was done, with undo where there is one. Errors do not come here: they stand where they happened.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button, IconButton } from "./Button.tsx";
import { Cross } from "./icons.tsx";

interface Message {
  text: string;
  action?: { label: string; run: () => void };
}

const Show = createContext<(message: Message) => void>(() => undefined);

/** Shows a message; a later one takes its place. */
export function useToast(): (message: Message) => void {
  return useContext(Show);
}

const visibleMilliseconds = 8_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  const [message, setMessage] = useState<Message | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((next: Message) => {
    clearTimeout(timer.current);
    setMessage(next);
    timer.current = setTimeout(() => setMessage(null), visibleMilliseconds);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { action } = message ?? {};
  return (
    <Show value={show}>
      {children}
      <div className="toasts" role="status">
        {message ? (
          <div className="toast">
            <span>{message.text}</span>
            {action ? (
              <Button
                look="quiet"
                onClick={() => {
                  setMessage(null);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <IconButton label={t("close")} onClick={() => setMessage(null)}>
              <Cross />
            </IconButton>
          </div>
        ) : null}
      </div>
    </Show>
  );
}
