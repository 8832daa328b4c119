// The rest of a long list, a piece at a time.
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";

export function More({
  query,
  shown,
  total,
  piece,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  shown: number;
  total: number;
  /** Rows of one request. */
  piece: number;
}) {
  const t = useTranslations("comments");
  if (!query.hasNextPage) return null;
  return (
    <div className="row">
      <Button
        aria-disabled={query.isFetchingNextPage}
        onClick={() => (query.isFetchingNextPage ? undefined : query.fetchNextPage())}
      >
        {t("more", { count: Math.min(piece, total - shown) })}
      </Button>
      <span className="quiet small">{t("count", { shown, count: total })}</span>
    </div>
  );
}
