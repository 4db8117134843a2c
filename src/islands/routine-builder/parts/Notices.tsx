interface Props {
  readonly notices: readonly string[];
}

/** What went wrong, and what became of it. The box is always there, so that changes are spoken. */
export function Notices({ notices }: Props) {
  return (
    <div className="builder-notices" role="alert">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
