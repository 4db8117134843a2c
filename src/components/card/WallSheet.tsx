import type { Card } from '~/domain/card/card.ts';
import type { CardFigures } from './CardExercise.tsx';
import { CardSafety } from './CardSafety.tsx';

interface Props {
  readonly card: Card;
  readonly figures: CardFigures;
}

/** The figures with name and dose, to be read from across the room. */
export function WallSheet({ card, figures }: Props) {
  return (
    <section className="card wall" aria-label={`Wall sheet: ${card.title}`}>
      <h3 className="card-title">{card.title}</h3>
      <ol className="wall-items">
        {card.items.map(({ number, exercise, name, dose, start, note }) => (
          <li key={number} className="wall-item">
            {figures[exercise] ? <img src={figures[exercise]} alt="" /> : <p>{start}</p>}
            <h4 className="card-name">
              <span className="card-number">{number}</span> {name}
            </h4>
            <p className="card-dose">{dose}</p>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
      <CardSafety card={{ ...card, cautions: [] }} />
    </section>
  );
}
