// Buttons: one primary action per place, the others plain or quiet.
import type { ComponentProps } from "react";

export type ButtonLook = "plain" | "primary" | "quiet" | "danger";

/** The class of a button's look, for links that look like buttons. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return look === "plain" ? "button" : `button button-${look}`;
}

/** A button that never submits a form unless told. */
export function Button({
  look = "plain",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={`${buttonClass(look)} ${className ?? ""}`.trimEnd()} {...rest} />;
}

/** A square button that shows a drawing only; `label` is its name. */
export function IconButton({
  label,
  className,
  ...rest
}: Omit<ComponentProps<"button">, "aria-label"> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`button button-quiet button-icon ${className ?? ""}`.trimEnd()}
      {...rest}
    />
  );
}
