import type { Card } from '~/domain/card/card.ts';
import { qrPath } from '~/domain/card/qr.ts';
import { QrPicture } from './QrPicture.tsx';

interface Props {
  readonly card: Card;
  readonly address: string;
}

/** The way back from paper to the screen, and what the card was made of. */
export function CardCode({ card, address }: Props) {
  const code = qrPath(card.link);
  return (
    <div className="card-code">
      {code && (
        <QrPicture
          className="card-qr"
          code={code}
          label="QR code that opens this routine with its timer"
        />
      )}
      <p className="card-address">
        {code ? 'Scan for the timer and every step, or open ' : 'Open '}
        <a href={card.link}>{address}</a>
      </p>
      <p className="card-made">
        Uncurl {card.contentVersion}, {card.date}
      </p>
    </div>
  );
}
