// Addresses and the screens behind them. A screen's code comes when it is first visited; its data is asked for at the same moment.
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { App } from "../App.tsx";
import { goalQuery } from "../features/goal/api.ts";
import { listeningQuery } from "../features/listening/api.ts";
import { overviewQuery } from "../features/overview/api.ts";
import { relevanceQuery } from "../features/relevance/api.ts";
import { NotFound, ScreenError } from "./Fallbacks.tsx";
import {
  goalSearch,
  importsSearch,
  kindsSearch,
  listeningSearch,
  overviewSearch,
  postsSearch,
  rateSearch,
  relevanceSearch,
  answersSearch,
  conversationsSearch,
  criticismSearch,
  startSearch,
} from "./search.ts";

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: App });

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => ({ month: search.month }),
  loader: ({ context, deps }) => void context.queries.prefetchQuery(overviewQuery(deps.month)),
  component: lazyRouteComponent(() => import("../features/overview/Overview.tsx"), "Overview"),
});

const goal = createRoute({
  getParentRoute: () => root,
  path: "/goals/$id",
  validateSearch: goalSearch,
  loaderDeps: ({ search }) => ({ month: search.month }),
  loader: ({ context, deps, params }) => void context.queries.prefetchQuery(goalQuery(params.id, deps.month)),
  component: lazyRouteComponent(() => import("../features/goal/Goal.tsx"), "Goal"),
});

const posts = createRoute({
  getParentRoute: () => root,
  path: "/posts",
  validateSearch: postsSearch,
  component: lazyRouteComponent(() => import("../features/posts/Posts.tsx"), "Posts"),
});

const kinds = createRoute({
  getParentRoute: () => root,
  path: "/posts/kinds",
  validateSearch: kindsSearch,
  component: lazyRouteComponent(() => import("../features/posts/Kinds.tsx"), "Kinds"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import("../features/imports/Imports.tsx"), "Imports"),
});

const answers = createRoute({
  getParentRoute: () => root,
  path: "/comments",
  validateSearch: answersSearch,
  component: lazyRouteComponent(() => import("../features/conversations/Answers.tsx"), "Answers"),
});

const conversations = createRoute({
  getParentRoute: () => root,
  path: "/comments/conversations",
  validateSearch: conversationsSearch,
  component: lazyRouteComponent(() => import("../features/conversations/Conversations.tsx"), "Conversations"),
});

const relevance = createRoute({
  getParentRoute: () => root,
  path: "/comments/relevance",
  validateSearch: relevanceSearch,
  loaderDeps: ({ search }) => ({ month: search.month }),
  loader: ({ context, deps }) => void context.queries.prefetchQuery(relevanceQuery(deps.month)),
  component: lazyRouteComponent(() => import("../features/relevance/Relevance.tsx"), "Relevance"),
});

const rate = createRoute({
  getParentRoute: () => root,
  path: "/comments/rate",
  validateSearch: rateSearch,
  component: lazyRouteComponent(() => import("../features/relevance/Rate.tsx"), "Rate"),
});

const criticism = createRoute({
  getParentRoute: () => root,
  path: "/comments/criticism",
  validateSearch: criticismSearch,
  component: lazyRouteComponent(() => import("../features/conversations/Criticism.tsx"), "Criticism"),
});

const listening = createRoute({
  getParentRoute: () => root,
  path: "/comments/listening",
  validateSearch: listeningSearch,
  loaderDeps: ({ search }) => ({ quarter: search.quarter }),
  loader: ({ context, deps }) => void context.queries.prefetchQuery(listeningQuery(deps.quarter)),
  component: lazyRouteComponent(() => import("../features/listening/Listening.tsx"), "Listening"),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: "/comments/sources",
  component: lazyRouteComponent(() => import("../features/conversations/Sources.tsx"), "Sources"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  component: lazyRouteComponent(() => import("../features/review/Review.tsx"), "Review"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("../features/settings/Settings.tsx"), "Settings"),
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/start",
  validateSearch: startSearch,
  component: lazyRouteComponent(() => import("../features/start/StartPage.tsx"), "StartPage"),
});

const routeTree = root.addChildren([
  overview,
  goal,
  posts,
  kinds,
  imports,
  answers,
  conversations,
  relevance,
  rate,
  criticism,
  listening,
  sources,
  review,
  settings,
  start,
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
