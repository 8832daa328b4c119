// The goal screen while it waits: the same places at the same sizes.
import { Skeleton } from "../../ui/Skeleton.tsx";
import { chartHeight } from "./Goal.tsx";

export function GoalSkeleton() {
  return (
    <div className="goal" aria-busy="true">
      <div className="sentence">
        <Skeleton width="14px" height="14px" />
        <Skeleton width="min(44rem, 100%)" height="1.35em" />
      </div>
      <div className="goal-body">
        <Skeleton height="300px" />
        <Skeleton height={`${chartHeight + 40}px`} />
        <Skeleton height="300px" />
      </div>
    </div>
  );
}
