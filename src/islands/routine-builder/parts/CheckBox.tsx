interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

/** A box to tick, as large as a finger. */
export function CheckBox({ label, checked, set }: Props) {
  return (
    <label className="builder-box">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
