// Saying which kind of message posts are, one after the other: one post large, a key for each kind.
import { useQueryClient } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { useFormatName } from "../../ui/format-name.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { KindsSearch } from "../../routes/search.ts";
import { fundings, type PostRow } from "./api.ts";
import "./kinds.css";
import { useKindKeys } from "./useKindKeys.ts";
import { type Naming, useNaming } from "./useNaming.ts";

export function Kinds() {
  const t = useTranslations("posts.naming");
  const search = useSearch({ from: "/posts/kinds" });
  const queries = useQueryClient();
  const naming = useNaming(search);
  const hasTypes = naming.messageTypes.some(({ current }) => current);
  // What was said changes lists, goals and charts.
  useEffect(() => () => void queries.invalidateQueries(), [queries]);
  return (
    <>
      <PageHead title={t("title")}>
        <Link to="/posts" search={search}>
          {t("back")}
        </Link>
      </PageHead>
      {naming.error ? (
        <ErrorNote error={naming.error} title={naming.retry ? undefined : t("notSaved")} onRetry={naming.retry} />
      ) : null}
      {naming.current === undefined ? (
        <Skeleton height="420px" />
      ) : naming.current === null || !hasTypes ? (
        <Over naming={naming} search={search} hasTypes={hasTypes} />
      ) : (
        <Asked naming={naming} post={naming.current} search={search} />
      )}
    </>
  );
}

function Asked({ naming, post, search }: { naming: Naming; post: PostRow; search: KindsSearch }) {
  const t = useTranslations("posts.naming");
  const posts = useTranslations("posts");
  const format = useFormat();
  const formatName = useFormatName();
  const channelOn = useChannelOn();
  const types = naming.messageTypes.filter(({ current }) => current);
  const keys = useKindKeys(types, naming);
  const facts = [
    channelOn(post.channel),
    post.postedOn === null ? "" : `${format.day(post.postedOn)} ${post.time ?? ""}`.trim(),
    post.format === null ? "" : formatName(post.format),
  ];
  const { from, to } = search;
  const funding = fundings.find((each) => each === search.funding);
  // What the number is of.
  const only = [
    from !== undefined && to !== undefined
      ? format.months(from, to)
      : from !== undefined
        ? t("since", { month: format.month(from) })
        : to !== undefined
          ? t("until", { month: format.month(to) })
          : "",
    search.channel === undefined ? "" : channelOn(post.channel),
    search.format === undefined ? "" : formatName(search.format),
    funding === undefined ? "" : posts(`fundings.${funding}`),
    search.q === undefined ? "" : t("searched", { words: search.q }),
  ].filter((each) => each !== "");
  return (
    <div className="kinds">
      <p role="status">
        {t("left", { count: naming.left })} {only.length === 0 ? "" : t("only", { only: only.join(", ") })}
      </p>
      <article className="kinds-post" aria-label={t("post")}>
        <p className="quiet small">
          {facts.filter((fact) => fact !== "").join(" · ")}
          {post.url === null ? null : (
            <>
              {" · "}
              <ExternalLink href={post.url}>{posts("original")}</ExternalLink>
            </>
          )}
        </p>
        <p className="kinds-words" dir="auto" aria-live="polite">
          {post.text.trim() === "" ? posts("noText") : post.text}
        </p>
      </article>
      <section className="kinds-answers" aria-label={posts("kindOne")}>
        <p>{posts("kindOne")}</p>
        <div className="kinds-buttons">
          {types.map(({ id, name }, index) => (
            <KindButton key={id} shortcut={keys[index]} name={name} onClick={() => naming.say(id)} />
          ))}
          <KindButton shortcut="0" name={posts("kinds.none")} onClick={() => naming.say("")} />
        </div>
        <div className="row">
          <Button look="quiet" onClick={naming.skip}>
            {t("skip")}
          </Button>
          {naming.canUndo ? (
            <Button look="quiet" onClick={naming.undo}>
              {t("undo")}
            </Button>
          ) : null}
        </div>
        <p className="quiet small kinds-hint">{t("keys")}</p>
      </section>
    </div>
  );
}

function KindButton({ shortcut, name, onClick }: { shortcut: string | undefined; name: string; onClick: () => void }) {
  return (
    <button type="button" className="button kinds-button" onClick={onClick}>
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>} {name}
    </button>
  );
}

function Over({ naming, search, hasTypes }: { naming: Naming; search: KindsSearch; hasTypes: boolean }) {
  const t = useTranslations("posts.naming");
  return (
    <EmptyState
      title={t(hasTypes ? "done" : "noKinds")}
      actions={
        <>
          {hasTypes ? (
            <Link to="/posts" search={search} className={buttonClass("primary")}>
              {t("back")}
            </Link>
          ) : (
            <Link to="/settings" hash="talk-title" className={buttonClass("primary")}>
              {t("toStrategy")}
            </Link>
          )}
          {naming.canUndo ? (
            <Button look="quiet" onClick={naming.undo}>
              {t("undo")}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{hasTypes ? t("doneText", { count: naming.left }) : t("noKindsText")}</p>
    </EmptyState>
  );
}
