// Renders a part of the page in a language, as the reader would see it.
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../shared/format.ts";
import { en } from "../../shared/messages/en/index.ts";
import { later as laterEn } from "../../shared/messages/en/later.ts";
import { sv } from "../../shared/messages/sv/index.ts";
import { later as laterSv } from "../../shared/messages/sv/later.ts";
import { LanguageProvider } from "../../web/i18n.tsx";
import { ToastProvider } from "../../web/ui/Toast.tsx";

// A part is shown without the frame that would fetch the later texts.
const messages = { en: { ...en, ...laterEn }, sv: { ...sv, ...laterSv } };

export function inLanguage(language: Language, part: ReactNode) {
  return render(
    <LanguageProvider language={language} messages={messages[language]}>
      <ToastProvider>{part}</ToastProvider>
    </LanguageProvider>,
  );
}
