// Texts that the first screen does not show come with the part that shows them, so that the overview waits for fewer.
import { type ReactNode, Suspense, use, useMemo } from "react";
import { IntlProvider, useMessages } from "use-intl";
import type { Language } from "../../shared/format.ts";
import { type LaterMessages, useLanguage } from "../i18n.tsx";
import { Skeleton } from "./Skeleton.tsx";

const loaders: Record<Language, () => Promise<LaterMessages>> = {
  en: async () => (await import("../../shared/messages/en/later.ts")).later,
  sv: async () => (await import("../../shared/messages/sv/later.ts")).later,
};
const fetched: Partial<Record<Language, Promise<LaterMessages>>> = {};

/** Children may use every text; until they are there, a place of `height` (CSS) is kept. */
export function LaterTexts({ height, children }: { height: string; children: ReactNode }) {
  return (
    <Suspense fallback={<Skeleton height={height} />}>
      <WithTexts>{children}</WithTexts>
    </Suspense>
  );
}

function WithTexts({ children }: { children: ReactNode }) {
  const [language] = useLanguage();
  const first = useMessages();
  const later = use((fetched[language] ??= loaders[language]()));
  const messages = useMemo(() => ({ ...first, ...later }), [first, later]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
