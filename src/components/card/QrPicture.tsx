import type { QrPath } from '~/domain/card/qr.ts';

interface Props {
  readonly code: QrPath;
  /** What it opens, for a screen reader. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code, black on white in every scheme: a camera needs it so. */
export function QrPicture({ code, label, className }: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
