// The popover behind Info, fetched on first use.
import { Popover } from "@base-ui/react/popover";
import type { ReactNode, RefObject } from "react";

export default function InfoLayer({
  anchor,
  subject,
  onClose,
  children,
}: {
  anchor: RefObject<HTMLElement | null>;
  subject: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Popover.Root
      open
      onOpenChange={(next, details) => {
        // The button that opened it closes it by itself; counting that click as "outside" would open it again.
        if (!next && !(details.event.target instanceof Node && anchor.current?.contains(details.event.target)))
          onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} collisionPadding={16} style={{ zIndex: 45 }}>
          <Popover.Popup className="info" aria-label={subject} finalFocus={anchor}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
