// Renders a part of the page in a language, as the reader would see it.
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../shared/format.ts";
import { en } from "../../shared/messages/en/index.ts";
import { sv } from "../../shared/messages/sv/index.ts";
import { LanguageProvider } from "../../web/i18n.tsx";
import { ToastProvider } from "../../web/ui/Toast.tsx";

const messages = { en, sv };

export function inLanguage(language: Language, part: ReactNode) {
  return render(
    <LanguageProvider language={language} messages={messages[language]}>
      <ToastProvider>{part}</ToastProvider>
    </LanguageProvider>,
  );
}
