interface Props {
  readonly label: string;
  /** The sign on it, as a path in 12 by 16. */
  readonly path: string;
  /** It can still have focus then, so that nobody who moves a step up to the top is thrown out. */
  readonly disabled?: boolean;
  readonly press: () => void;
}

/** A small button of a step. */
export function StepButton({ label, path, disabled = false, press }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      title={label}
      onClick={press}
    >
      <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
