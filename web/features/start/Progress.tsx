// How far one has come, and the way to any step.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { type StartStep, startSteps } from "../../routes/search.ts";

export function Progress({ step }: { step: StartStep }) {
  const t = useTranslations("start");
  return (
    <nav aria-label={t("title")} className="start-progress">
      <p className="quiet">
        {t("progress", { step: startSteps.indexOf(step) + 1, of: startSteps.length })} {t("intro")}
      </p>
      <ol>
        {startSteps.map((each, index) => (
          <li key={each}>
            <Link to="/start" search={{ step: each }} aria-current={each === step ? "step" : undefined}>
              <span className="start-number">{index + 1}</span> <span className="start-name">{t(`steps.${each}`)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
