// Where the browser begins: language and first data together, then the page.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { firstLanguage, LanguageProvider, loadMessages } from "./i18n.tsx";
import { createAppRouter } from "./routes/router.tsx";
import { startQuery } from "./start.ts";
import "./styles.css";
import { ToastProvider } from "./ui/Toast.tsx";
import "./ui/ui.css";

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: 1 } },
});
const router = createAppRouter(queries);

/** The first screen's data is on its way while the texts load. */
async function start(place: HTMLElement) {
  void router.load();
  const language = await firstLanguage(async () => {
    const { empty, settings } = await queries.ensureQueryData(startQuery);
    return empty ? null : settings.language;
  });
  const messages = await loadMessages(language);
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider language={language} messages={messages}>
        <QueryClientProvider client={queries}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the application");
void start(place);
