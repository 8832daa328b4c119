// The API, and the built page for every other address. The routes are chained, so that the client's types are inferred from them.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { secureHeaders } from "hono/secure-headers";
import { answerFailure, fail } from "./answer.ts";
import { channelRoutes } from "./routes/channels.ts";
import type { Deps } from "./routes/deps.ts";
import { commentSourceRoutes } from "./routes/comment-sources.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { criticismRoutes } from "./routes/criticism.ts";
import { goalPreviewRoutes } from "./routes/goal-preview.ts";
import { importRoutes } from "./routes/imports.ts";
import { listeningRoutes } from "./routes/listening.ts";
import { monthRoutes } from "./routes/months.ts";
import { noteRoutes } from "./routes/notes.ts";
import { postRoutes } from "./routes/posts.ts";
import { privacyRoutes } from "./routes/privacy.ts";
import { relevanceRoutes } from "./routes/relevance.ts";
import { settingsRoutes } from "./routes/settings.ts";
import { silenceRoutes } from "./routes/silences.ts";
import { tryRoutes } from "./routes/tries.ts";

/** A strategy of fifty goals is far below this. */
const longestBody = 2 * 1024 * 1024;
const self = ["'self'"];

function api(deps: Deps) {
  return new Hono()
    .route("/", monthRoutes(deps))
    .route("/", postRoutes(deps))
    .route("/", channelRoutes(deps))
    .route("/", importRoutes(deps))
    .route("/", silenceRoutes(deps))
    .route("/", goalPreviewRoutes(deps))
    .route("/", settingsRoutes(deps))
    .route("/", conversationRoutes(deps))
    .route("/", commentSourceRoutes(deps))
    .route("/", tryRoutes(deps))
    .route("/", criticismRoutes(deps))
    .route("/", relevanceRoutes(deps))
    .route("/", listeningRoutes(deps))
    .route("/", noteRoutes(deps))
    .route("/", privacyRoutes(deps));
}

/** The whole app over what it is given; the page itself is added by whoever serves it. */
export function createApp(deps: Deps) {
  return (
    new Hono()
      .use(
        secureHeaders({
          contentSecurityPolicy: {
            defaultSrc: self,
            // Charts and virtual lists place themselves by style attributes.
            styleSrc: ["'self'", "'unsafe-inline'"],
            imgSrc: ["'self'", "blob:", "data:"],
            objectSrc: ["'none'"],
            baseUri: ["'none'"],
            frameAncestors: ["'none'"],
            formAction: self,
          },
          referrerPolicy: "no-referrer",
          // Served on this machine's own address, without TLS.
          strictTransportSecurity: false,
        }),
      )
      .use("/api/*", async (c, next) => {
        const host = c.req.header("host");
        if (deps.hosts !== null && !deps.hosts.has(hostName(host))) fail(403, { code: "other-host" });
        refuseOtherSites(c.req.method, c.req.header("sec-fetch-site"), c.req.header("origin"), host);
        await next();
        c.header("Cache-Control", "no-store");
      })
      // Files are streamed and counted on their own way in.
      .use(
        "/api/*",
        except("/api/files", bodyLimit({ maxSize: longestBody, onError: () => fail(413, { code: "too-large" }) })),
      )
      .route("/api", api(deps))
      .all("/api/*", () => fail(404, { code: "not-found" }))
      .onError((error, c) => answerFailure(c, error, deps.onFault))
  );
}

/** A page of another site must not import or undo anything here, whatever content type it sends. */
function refuseOtherSites(
  method: string,
  site: string | undefined,
  origin: string | undefined,
  host: string | undefined,
): void {
  if (method === "GET" || method === "HEAD") return;
  const other =
    site !== undefined
      ? site !== "same-origin" && site !== "none"
      : origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (other) fail(403, { code: "other-site" });
}

function hostName(host: string | undefined): string {
  return (host ?? "").replace(/:\d+$/, "").toLowerCase();
}

export type AppType = ReturnType<typeof createApp>;
