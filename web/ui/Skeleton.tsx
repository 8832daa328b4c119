// A grey place of the final size, so that nothing moves when the data arrives. Silent: the region around it says that it is busy.

/** `width` and `height` are CSS lengths; text lines are 1.5em high by default. */
export function Skeleton({ width = "100%", height = "1.1em" }: { width?: string; height?: string }) {
  return <span className="skeleton" style={{ width, height }} />;
}
