// Over the coverage: how many months wait for somebody to say that nothing was posted, and what files have contradicted. And the dialogs behind the cells.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { periodText } from "../../ui/period-text.ts";
import type { Coverage } from "./api.ts";
import { type Asked, openChannels } from "./open-cells.ts";
import type { Said } from "./SaidDialog.tsx";

interface Props {
  coverage: Coverage;
  onAsk: (asked: Asked) => void;
  onSaid: (said: Said) => void;
}

export function Silences({ coverage, onAsk, onSaid }: Props) {
  const t = useTranslations("silence");
  const format = useFormat();
  const open = openChannels(coverage);
  const months = open.reduce((sum, each) => sum + each.months.length, 0);
  const contradicted = coverage.rows.flatMap(({ channel, cells }) =>
    cells.flatMap(({ silence }, index): Said[] =>
      silence?.contradicted ? [{ channel, month: coverage.months[index] ?? "", silence }] : [],
    ),
  );
  return (
    <>
      {months > 0 ? (
        <p className="prose">
          {t("summary", { months, channels: open.length })} <Button onClick={() => onAsk({})}>{t("goThrough")}</Button>
        </p>
      ) : null}
      {contradicted.length > 0 ? (
        <section className="stack">
          <h3>{t("contradictions.title")}</h3>
          <ul className="silence-goals">
            {contradicted.map((said) => (
              <li key={`${said.channel.key} ${said.month}`}>
                {t("contradictions.one", {
                  channel: said.channel.name,
                  period: periodText(format, said.silence.from, said.silence.to) ?? "",
                })}{" "}
                <button type="button" className="link" onClick={() => onSaid(said)}>
                  {t("contradictions.see")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
