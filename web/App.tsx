// The frame: a slim rail of screens, the page beside it.
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { CommentsIcon, ImportsIcon, OverviewIcon, PostsIcon, ReviewIcon, SettingsIcon } from "./ui/icons.tsx";
import { LaterTexts } from "./ui/LaterTexts.tsx";

export function App() {
  const t = useTranslations("shell");
  // By what is shown, not by the address, which changes a moment earlier.
  const isFirstScreen = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId === "/" });
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <nav className="rail" aria-label={t("navigation")}>
        <Link to="/" className="rail-name">
          {t("product")}
        </Link>
        <ul>
          <li>
            <Link to="/" className="rail-link" activeOptions={{ exact: true, includeSearch: false }}>
              <OverviewIcon />
              {t("overview")}
            </Link>
          </li>
          <li>
            <Link to="/posts" className="rail-link" activeOptions={{ includeSearch: false }}>
              <PostsIcon />
              {t("posts")}
            </Link>
          </li>
          <li>
            <Link to="/comments" className="rail-link" activeOptions={{ includeSearch: false }}>
              <CommentsIcon />
              {t("comments")}
            </Link>
          </li>
          <li>
            <Link to="/review" className="rail-link" activeOptions={{ includeSearch: false }}>
              <ReviewIcon />
              {t("review")}
            </Link>
          </li>
          <li>
            <Link to="/imports" className="rail-link" activeOptions={{ includeSearch: false }}>
              <ImportsIcon />
              {t("imports")}
            </Link>
          </li>
          <li>
            <Link to="/settings" className="rail-link" activeOptions={{ includeSearch: false }}>
              <SettingsIcon />
              {t("settings")}
            </Link>
          </li>
        </ul>
      </nav>
      <main className="page" id="content" tabIndex={-1}>
        {isFirstScreen ? (
          <Outlet />
        ) : (
          <LaterTexts height="480px">
            <Outlet />
          </LaterTexts>
        )}
      </main>
    </div>
  );
}
