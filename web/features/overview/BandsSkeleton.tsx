// The overview while it waits: the same places at the same sizes.
import { useTranslations } from "use-intl";
import { bulletHeight } from "../../charts/Bullet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { chartHeight } from "./Band.tsx";

/** The row of buttons over a chart. */
const toolsHeight = 32;

export function BandsSkeleton() {
  const t = useTranslations("overview");
  return (
    <div className="bands" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t("loading")}
      </p>
      <div className="bands-head">
        <Skeleton width="28rem" height="92px" />
        <Skeleton width="14rem" height="22px" />
      </div>
      {[0, 1, 2].map((band) => (
        <div className="band" key={band}>
          <div className="sentence">
            <Skeleton width="14px" height="14px" />
            <Skeleton width="min(44rem, 100%)" height="50px" />
          </div>
          <div className="band-body">
            <div className="band-bullet">
              <Skeleton width="10rem" height="19px" />
              <Skeleton height={`${bulletHeight}px`} />
              <Skeleton height="60px" />
            </div>
            <Skeleton height={`${chartHeight + toolsHeight}px`} />
          </div>
          <div className="band-foot">
            <Skeleton width="24rem" height="19px" />
          </div>
        </div>
      ))}
    </div>
  );
}
