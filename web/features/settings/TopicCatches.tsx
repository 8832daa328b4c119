// What a topic's words catch among the comments, while they are typed: how many, by word, and the first ones with what was caught.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { type Catches, catchesQuery } from "./api.ts";
import { useSettled } from "./useSettled.ts";
import { pieces, warnings } from "./catches.ts";

const settleMs = 200;

export function TopicCatches({ name, seeds }: { name: string; seeds: readonly string[] }) {
  const t = useTranslations("topics.catches");
  const settled = JSON.parse(useSettled(JSON.stringify(seeds), settleMs)) as string[];
  const found = useQuery({ ...catchesQuery(settled), placeholderData: keepPreviousData });
  return (
    <div className="catches" role="group" aria-label={t("title", { name })}>
      {found.error ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <p className="quiet small">{t("waiting")}</p>
      ) : (
        <Found found={found.data} />
      )}
    </div>
  );
}

function Found({ found }: { found: Catches }) {
  const t = useTranslations("topics.catches");
  const format = useFormat();
  const { of, caught, bySeed, examples } = found;
  const sentence =
    of === 0
      ? t("noComments")
      : bySeed.length === 0
        ? t("noWords")
        : caught === 0
          ? t("nothing", { of })
          : t("count", { caught: format.count(caught), of });
  return (
    <>
      <p role="status">{sentence}</p>
      {warnings(found).map((warning) => (
        <p key={`${warning.kind} ${warning.seed}`} className="catch-warning small">
          {warning.kind === "wide"
            ? t("wide", { word: warning.seed, share: format.value(warning.share, "share", 0) })
            : t("short", { word: warning.seed })}
        </p>
      ))}
      {of > 0 && bySeed.length > 1 ? (
        <>
          <p className="quiet small">{t("each")}</p>
          <ul className="chips">
            {bySeed.map(({ seed, comments }) => (
              <li key={seed} className={comments === 0 ? "chip quiet" : "chip"}>
                {t("word", { word: seed, n: format.count(comments) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {examples.length > 0 ? (
        <>
          <p className="quiet small">{t("examples")}</p>
          <ul className="examples">
            {examples.map(({ text, marks }, index) => (
              <li key={index} className="example-text">
                {pieces(text, marks).map((piece, at) =>
                  piece.isCaught ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
