// Whether the same rater, or another one, says the same of the same comments; and the way for a second person to try.
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import type { RelevanceMonth } from "./api.ts";

type Pairs = NonNullable<RelevanceMonth["agreement"]["again"]>;

export function AgreementPart({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.agreement");
  const format = useFormat();
  const { audit, agreement } = page;
  if (audit === null || audit.answered === 0) return null;
  const alike = (pairs: Pairs) => format.value(pairs.alike, "share", 0);
  const kappa = (pairs: Pairs) =>
    pairs.kappa === null ? "" : ` ${t("kappa", { kappa: format.bare(pairs.kappa, "mean", 2) })}`;
  const { again, others } = agreement;
  return (
    <section>
      <h2>{t("title")}</h2>
      {again === null && others.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      {again === null ? null : (
        <p>
          {t("again", { count: again.pairs, alike: alike(again) })}
          {kappa(again)}
        </p>
      )}
      {others.map((other) => (
        <p key={other.rater}>
          {t("other", { rater: other.rater || t("nobody"), count: other.pairs, alike: alike(other) })}
          {kappa(other)}
        </p>
      ))}
      {again === null && others.length === 0 ? null : <p className="quiet small">{t("moderate")}</p>}
      <SecondRater page={page} first={audit.rater} />
    </section>
  );
}

function SecondRater({ page, first }: { page: RelevanceMonth; first: string }) {
  const t = useTranslations("relevance.agreement");
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const rater = name.trim();
  return (
    <details>
      <summary>{t("second")}</summary>
      <form
        className="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/comments/rate", search: { queue: "audit", month: page.month, rater } });
        }}
      >
        <TextInput label={t("name")} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        <div className="row">
          <Button type="submit" disabled={rater === "" || rater === first}>
            {t("go")}
          </Button>
        </div>
      </form>
    </details>
  );
}
