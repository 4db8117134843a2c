import type { Card } from '~/domain/card/card.ts';
import { CardCode } from './CardCode.tsx';
import { CardExercise, type CardFigures } from './CardExercise.tsx';
import { CardSafety } from './CardSafety.tsx';
import { CardWeeks } from './CardWeeks.tsx';
import { fitSheet } from './fit-sheet.ts';
import { CHECKS, hasSmallFigures, PRESSURE_SCALE } from './sheet.ts';

interface Props {
  /** As much text as there is; what does not fit one page is left out here. */
  readonly card: Card;
  /** Short address of the same routine, for typing. */
  readonly address: string;
  /** Figures by exercise id; an exercise without one shows its position in words. */
  readonly figures?: CardFigures;
  /** Size of the type in points, whatever fits; for large print. */
  readonly points?: 16;
  /** Level of the title in the outline of the page; the exercises are one level below. */
  readonly level?: 2 | 3;
}

const PEOPLE = [
  { key: 'forWhom', label: 'For' },
  { key: 'fromWhom', label: 'From' },
  { key: 'nextVisit', label: 'Next review' },
] as const;

/** The sheet that goes on paper: without effects, drawn on the server and in the builder alike. */
export function RoutineCard({ card: whole, address, figures = {}, points, level = 2 }: Props) {
  const { card, size } = points ? { card: whole, size: points } : fitSheet(whole);
  const Title = `h${level}` as const;
  return (
    <section
      className="card"
      aria-label={`Card: ${card.title}`}
      data-size={size}
      data-columns={card.layout.columns}
      data-figures={hasSmallFigures(card) ? 'small' : undefined}
    >
      <Title className="card-title">{card.title}</Title>
      <p className="card-facts">
        {[card.time, card.tools].filter(Boolean).join(' · ')}
        <span className="card-scale">{PRESSURE_SCALE}</span>
      </p>
      <dl className="card-people">
        {PEOPLE.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{card[key]}</dd>
          </div>
        ))}
      </dl>
      {[card.clinic, card.note].filter(Boolean).map((line) => (
        <p key={line} className="card-note">
          {line}
        </p>
      ))}
      {card.checks.length > 0 && (
        <p className="card-note">
          <b>{CHECKS}</b> {card.checks.join(', ')}
        </p>
      )}
      <ol className="card-items">
        {card.items.map((item) => (
          <CardExercise
            key={item.number}
            item={item}
            figure={figures[item.exercise]}
            level={level === 2 ? 3 : 4}
          />
        ))}
      </ol>
      <CardSafety card={card} />
      <div className="card-foot">
        <CardCode card={card} address={address} />
        <CardWeeks days={card.days} weeks={card.layout.weeks} />
      </div>
    </section>
  );
}
