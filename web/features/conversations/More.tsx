// The rest of a long list, a piece at a time.
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";

const pieceSize = 50;

export function More({
  query,
  shown,
  total,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  shown: number;
  total: number;
}) {
  const t = useTranslations("comments");
  if (!query.hasNextPage) return null;
  return (
    <div className="row">
      <Button
        aria-disabled={query.isFetchingNextPage}
        onClick={() => (query.isFetchingNextPage ? undefined : query.fetchNextPage())}
      >
        {t("more", { count: Math.min(pieceSize, total - shown) })}
      </Button>
      <span className="quiet small">{t("count", { shown, count: total })}</span>
    </div>
  );
}
