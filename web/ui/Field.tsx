// Form fields: label, control, hint and error in one place, tied together by ids.
import { type ComponentProps, type ReactNode, useId } from "react";

interface FieldWords {
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** A sentence; the control is marked invalid while it stands. */
  error?: ReactNode | undefined;
  /** Keeps the label for those who listen, and out of sight. */
  hiddenLabel?: boolean | undefined;
}

interface ControlIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

/** The frame of any control; `children` gets the ids that tie it to its words. */
export function Field({
  label,
  hint,
  error,
  hiddenLabel,
  children,
}: FieldWords & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={hiddenLabel ? "visually-hidden" : "field-label"}>
        {label}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint ? (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
    </div>
  );
}

type With<Tag extends "input" | "select" | "textarea"> = Omit<ComponentProps<Tag>, "id"> & FieldWords;

/** One line of text, a date, a number: whatever `type` says. */
export function TextInput({ label, hint, error, hiddenLabel, className, type = "text", ...rest }: With<"input">) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => <input {...ids} type={type} className={`input ${className ?? ""}`.trimEnd()} {...rest} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, hiddenLabel, className, ...rest }: With<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => <textarea {...ids} className={`input ${className ?? ""}`.trimEnd()} {...rest} />}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

/** The browser's own select: light, known to every assistive tool, right on every phone. */
export function Select({
  label,
  hint,
  error,
  hiddenLabel,
  className,
  options,
  ...rest
}: With<"select"> & { options: readonly Option[] }) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => (
        <select {...ids} className={`input ${className ?? ""}`.trimEnd()} {...rest}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A box to tick, with its words beside it. */
export function Check({ label, ...rest }: Omit<ComponentProps<"input">, "type"> & { label: ReactNode }) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}
