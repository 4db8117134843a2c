import { QrPicture } from '~/components/card/QrPicture.tsx';
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
      <QrPicture code={code} label="QR code of this routine" />
      <figcaption className="builder-meta">Point a phone at it: the timer opens there.</figcaption>
    </figure>
  );
}
