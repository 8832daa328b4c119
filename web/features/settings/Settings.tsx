// Settings: one page, read like a letter. The strategy gathers in a draft with one save; the company's own settings save by themselves.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { channelsQuery } from "../../channels.ts";
import { type Start, startQuery } from "../../start.ts";
import { strategyQuery } from "../../strategy.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useScrollToPart } from "../../ui/useScrollToPart.ts";
import { channelFacts } from "./channel-facts.ts";
import { CompanyForm } from "./CompanyForm.tsx";
import { Contents } from "./Contents.tsx";
import { DataSection } from "./DataSection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { StrategyLetter } from "./StrategyLetter.tsx";
import { Versions } from "./Versions.tsx";
import "./settings.css";
import "../../ui/strategy/answering.css";
import "../../ui/strategy/questions.css";

export function Settings() {
  const t = useTranslations("settings");
  const start = useQuery(startQuery);
  const strategy = useQuery(strategyQuery);
  const channels = useQuery(channelsQuery);
  const failed = [start, strategy, channels].find((query) => query.error && !query.data);
  const isReady = start.data && strategy.data && channels.data;
  useScrollToPart(Boolean(isReady));
  return (
    <>
      <PageHead title={t("title")}>
        <Link to="/start" className={buttonClass()}>
          {t(strategy.data?.current ? "questionsAgain" : "questionsFirst")}
        </Link>
      </PageHead>
      {failed ? <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      <div className="letter-page">
        {isReady ? <Contents /> : null}
        <div className="letter">
          {isReady ? (
            <StrategyLetter
              start={start.data}
              current={strategy.data.current}
              versions={strategy.data.versions}
              channels={channels.data.channels}
            />
          ) : failed ? null : (
            <Skeleton height="480px" />
          )}
          {start.data ? <Rest start={start.data} /> : null}
        </div>
      </div>
    </>
  );
}

function Rest({ start }: { start: Start }) {
  const t = useTranslations("settings");
  const privacy = useTranslations("privacy");
  const shell = useTranslations("shell");
  const strategy = useQuery(strategyQuery);
  const known = useQuery(channelsQuery);
  const named = strategy.data?.current?.document.channels ?? [];
  const channels = channelFacts(known.data?.channels ?? [], named, (platform) => shell(`platform.${platform}`));
  return (
    <>
      <section aria-labelledby="versions-title">
        <h2 id="versions-title" tabIndex={-1}>
          {t("sections.versions")}
        </h2>
        {strategy.data ? (
          <Versions versions={strategy.data.versions} channels={channels} known={known.data?.channels ?? []} />
        ) : (
          <Skeleton height="120px" />
        )}
      </section>
      <section aria-labelledby="company-title">
        <h2 id="company-title">{t("sections.company")}</h2>
        <CompanyForm settings={start.settings} />
      </section>
      <section aria-labelledby="people-title">
        <h2 id="people-title">{privacy("title")}</h2>
        <PeopleSection settings={start.settings} />
      </section>
      <section aria-labelledby="data-title">
        <h2 id="data-title">{t("sections.data")}</h2>
        <DataSection demo={start.demo} isEmpty={start.empty} />
      </section>
    </>
  );
}
