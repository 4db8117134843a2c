import type { CardItem } from '~/domain/card/card.ts';

/** Addresses of figures on paper, by exercise id. */
export type CardFigures = Readonly<Record<string, string>>;

interface Props {
  readonly item: CardItem;
  /** Address of the figure on paper. */
  readonly figure: string | undefined;
  readonly level: 3 | 4;
}

/** One exercise of the card. The figure floats, so that no words are lost beside it. */
export function CardExercise({ item, figure, level }: Props) {
  const Name = `h${level}` as const;
  return (
    <li className="card-item">
      <div className="card-figure">
        {figure ? <img src={figure} alt="" /> : <p>{item.start}</p>}
      </div>
      <Name className="card-name">
        <span className="card-number">{item.number}</span> {item.name}
      </Name>
      <p className="card-dose">{item.dose}</p>
      {item.setUp && <p className="card-set-up">{item.setUp}</p>}
      <ol className="card-steps">
        {item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {item.note && (
        <p className="card-own-note">
          <b>For you:</b> {item.note}
        </p>
      )}
      <p className="card-limits">
        <b>Pressure: at most {item.pressureCeiling} of 10.</b> {item.breathing}
      </p>
    </li>
  );
}
