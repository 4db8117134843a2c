import { qrPath } from '~/domain/card/qr.ts';

interface Props {
  /** Whole address of the routine in the player. */
  readonly link: string;
}

/** The routine as a QR code, to be scanned from the screen. */
export function QrCode({ link }: Props) {
  const code = qrPath(link);
  if (!code) {
    return <p className="builder-meta">This routine is too long for a QR code. Copy the link.</p>;
  }
  return (
    <figure className="builder-qr">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label="QR code of this routine"
      >
        <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption className="builder-meta">Point a phone at it: the timer opens there.</figcaption>
    </figure>
  );
}
