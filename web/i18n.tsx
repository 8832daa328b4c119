// The reader's language: which one it is, and the texts that come with it. Texts are fetched one language at a time.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "use-intl";
import { createFormat, type Format, type Language } from "../shared/format.ts";
import type { en } from "../shared/messages/en/index.ts";
import type { later } from "../shared/messages/en/later.ts";

export type Messages = typeof en;
/** Those that `LaterTexts` of web/ui fetches for the parts inside it. */
export type LaterMessages = typeof later;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages & LaterMessages;
    Locale: Language;
  }
}

const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("../shared/messages/en/index.ts")).en,
  sv: async () => (await import("../shared/messages/sv/index.ts")).sv,
};

const storageKey = "maltal.language";

function isLanguage(text: unknown): text is Language {
  return text === "en" || text === "sv";
}

/** What this browser was last read in, or null. A browser that keeps nothing (private mode) is no error. */
function remembered(): Language | null {
  try {
    const text = localStorage.getItem(storageKey);
    return isLanguage(text) ? text : null;
  } catch {
    return null;
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}

/**
 * The language to begin with: what this browser was last read in, else the company's, else the browser's own.
 * `company` is asked only when nothing is remembered; null where no company has chosen yet.
 */
export async function firstLanguage(company: () => Promise<Language | null>): Promise<Language> {
  const known = remembered() ?? (await company().catch(() => null));
  // A reader of a neighbouring language is closer to Swedish than to English.
  return known ?? (/^(sv|nb|nn|no|da)/i.test(navigator.language) ? "sv" : "en");
}

export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}

const Choice = createContext<{ language: Language; setLanguage: (language: Language) => void; format: Format } | null>(
  null,
);

function useChoice() {
  const choice = useContext(Choice);
  if (!choice) throw new Error("used outside LanguageProvider");
  return choice;
}

/** The reader's language and how to change it; the change is kept in this browser. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { language, setLanguage } = useChoice();
  return [language, setLanguage];
}

/** Numbers, months and days as the reader writes them. */
export function useFormat(): Format {
  return useChoice().format;
}

/** `language` and `messages` are what the first paint uses; later choices load their own texts before anything changes on screen. */
export function LanguageProvider({
  language: first,
  messages: firstMessages,
  children,
}: {
  language: Language;
  messages: Messages;
  children: ReactNode;
}) {
  const [state, setState] = useState({ language: first, messages: firstMessages });
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const choice = useMemo(
    () => ({
      language: state.language,
      format: createFormat(state.language),
      setLanguage: (language: Language) => {
        remember(language);
        void loadMessages(language).then((messages) => setState({ language, messages }));
      },
    }),
    [state.language],
  );
  return (
    <Choice value={choice}>
      <IntlProvider locale={state.language} messages={state.messages} timeZone="UTC">
        {children}
      </IntlProvider>
    </Choice>
  );
}
