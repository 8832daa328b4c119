// Which files can be read, what each brings, and where in its platform it is exported.
import { useTranslations } from "use-intl";
import { type GuideSource, guideSources } from "../../ui/source-text.ts";

export function Guide({ open }: { open: boolean }) {
  const t = useTranslations("export");
  return (
    <section className="stack" aria-labelledby="guide-title">
      <h2 id="guide-title">{t("title")}</h2>
      <p className="prose quiet">{t("intro")}</p>
      <div className="guide">
        {guideSources.map((source, index) => (
          <GuideEntry key={source} source={source} open={open && index === 0} />
        ))}
      </div>
    </section>
  );
}

function GuideEntry({ source, open }: { source: GuideSource; open: boolean }) {
  const t = useTranslations("export");
  return (
    <details className="guide-entry" open={open}>
      <summary>
        <span className="guide-name">{t(`${source}.name`)}</span>
        <span className="quiet">{t("brings", { what: t(`${source}.brings`) })}</span>
      </summary>
      <ol>
        {t(`${source}.steps`)
          .split("\n")
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
      <p className="quiet small">
        <code>{t(`${source}.file`)}</code>
      </p>
    </details>
  );
}
