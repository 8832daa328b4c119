// The overview while it waits: the same places at the same sizes.
import { useTranslations } from "use-intl";
import { bulletHeight } from "../../charts/Bullet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { chartHeight } from "./Band.tsx";

export function BandsSkeleton() {
  const t = useTranslations("overview");
  return (
    <div className="bands" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t("loading")}
      </p>
      <div className="bands-head">
        <Skeleton width="28rem" height="30px" />
        <Skeleton width="14rem" height="22px" />
      </div>
      {[0, 1, 2].map((band) => (
        <div className="band" key={band}>
          <div className="sentence">
            <Skeleton width="14px" height="14px" />
            <Skeleton width="min(44rem, 100%)" height="1.35em" />
          </div>
          <div className="band-body">
            <Skeleton height={`${bulletHeight}px`} />
            <Skeleton height={`${chartHeight}px`} />
          </div>
        </div>
      ))}
    </div>
  );
}
