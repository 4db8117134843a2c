import type { Card } from '~/domain/card/card.ts';
import { fitSteps } from '~/domain/card/fit.ts';
import { CardCode } from './CardCode.tsx';
import type { CardFigures } from './CardExercise.tsx';
import { CardSafety } from './CardSafety.tsx';
import { CardWeeks } from './CardWeeks.tsx';

interface Props {
  readonly card: Card;
  readonly address: string;
  readonly figures: CardFigures;
}

const ON_A_CARD = 3;
/** Letters of steps beside a small figure. */
const ROOM = 150;

/** The routine as small cards, four on a sheet of A4 or Letter, with lines to cut along. */
export function PocketCards({ card, address, figures }: Props) {
  const groups = Array.from({ length: Math.ceil(card.items.length / ON_A_CARD) }, (_, index) =>
    card.items.slice(index * ON_A_CARD, (index + 1) * ON_A_CARD),
  );
  return (
    <section className="card pocket" aria-label={`Pocket cards: ${card.title}`}>
      <div className="pocket-card">
        <h3 className="card-name">{card.title}</h3>
        <p>
          {card.time}
          {card.forWhom && `, for ${card.forWhom}`}
          {card.fromWhom && `, from ${card.fromWhom}`}
        </p>
        {[card.clinic, card.note].filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {card.nextVisit && <p>Next review: {card.nextVisit}</p>}
        {card.checks.length > 0 && <p>Check before and after: {card.checks.join(', ')}</p>}
        <CardCode card={card} address={address} />
        <CardWeeks days={card.days} weeks={2} />
        <CardSafety card={{ ...card, cautions: [] }} />
      </div>
      {groups.map((items) => (
        <div key={items[0]?.number} className="pocket-card">
          {items.map((item) => (
            <div key={item.number} className="pocket-item">
              {figures[item.exercise] && <img src={figures[item.exercise]} alt="" />}
              <h4 className="card-name">
                <span className="card-number">{item.number}</span> {item.name}
              </h4>
              <p className="card-dose">
                {item.dose}, pressure at most {item.pressureCeiling}
              </p>
              {item.note && <p>{item.note}</p>}
              <p>
                {fitSteps([], item.steps, item.note ? ROOM - item.note.length : ROOM).steps.join(
                  ' ',
                )}
              </p>
            </div>
          ))}
        </div>
      ))}
      <div className="pocket-card">
        <CardSafety card={{ ...card, stopSigns: [] }} />
      </div>
    </section>
  );
}
