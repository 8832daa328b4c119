// A link to a part of a page arrives before the part is there: it comes into view once the page is drawn.
import { useEffect } from "react";

export function useScrollToPart(isReady: boolean): void {
  useEffect(() => {
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
}
