// Line drawings, 20 units square, in the colour of the text around them; the words stand beside them, so all are hidden from assistive tools.
import type { ReactNode } from "react";

function Drawing({ children, size = 20 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const Up = () => (
  <Drawing size={16}>
    <path d="M10 16V4m0 0L5 9m5-5 5 5" />
  </Drawing>
);
export const OverviewIcon = () => (
  <Drawing>
    <path d="M3 15.5h14M3 11l4-4 3.5 3L17 4" />
  </Drawing>
);
export const PostsIcon = () => (
  <Drawing>
    <path d="M4 4.5h12M4 8.2h12M4 11.8h12M4 15.5h7" />
  </Drawing>
);
export const CommentsIcon = () => (
  <Drawing>
    <path d="M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z" />
  </Drawing>
);
export const ReviewIcon = () => (
  <Drawing>
    <path d="M4 3.5h12v13H4zM7 8l1.2 1.2L10.5 7M7 13l1.2 1.2 2.3-2.2M13 8.5h.5M13 13.5h.5" />
  </Drawing>
);
export const ImportsIcon = () => (
  <Drawing>
    <path d="M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13v3h13v-3" />
  </Drawing>
);
export const SettingsIcon = () => (
  <Drawing>
    <path d="M3 6h8m4 0h2M3 14h2m4 0h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Drawing>
);
export const Back = () => (
  <Drawing>
    <path d="m12 5-5 5 5 5" />
  </Drawing>
);
export const Forward = () => (
  <Drawing>
    <path d="m8 5 5 5-5 5" />
  </Drawing>
);
export const Down = () => (
  <Drawing>
    <path d="m5 8 5 5 5-5" />
  </Drawing>
);
export const Cross = () => (
  <Drawing>
    <path d="m5.5 5.5 9 9m0-9-9 9" />
  </Drawing>
);
export const Plus = () => (
  <Drawing>
    <path d="M10 4.5v11M4.5 10h11" />
  </Drawing>
);
export const Letter = () => (
  <Drawing size={18}>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 9.4v4M10 6.6v.2" />
  </Drawing>
);
