import { useId } from 'react';
import { RoutineCard } from '~/components/card/RoutineCard.tsx';
import { cardOf } from '~/domain/card/card-of.ts';
import type { RoutineBuilderProps } from '../props.ts';
import { useCardDetails } from '../useCardDetails.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { useToday } from '../useToday.ts';
import { CardDetailFields } from './CardDetailFields.tsx';

interface Props {
  readonly builder: Builder;
  readonly props: RoutineBuilderProps;
}

/** The very card that prints, with the fields that are written on it. */
export function CardPreview({ builder, props }: Props) {
  const title = useId();
  const date = useToday();
  const { details, set } = useCardDetails();
  const { routine, choices, addresses } = builder;
  if (routine.steps.length === 0) return null;

  const card = cardOf(routine, choices, props.cautions, {
    ...details,
    link: addresses.card,
    date,
    contentVersion: props.contentVersion,
  });
  return (
    <section className="builder-preview" aria-labelledby={title}>
      <h2 id={title}>The card</h2>
      {!card.layout.onePage && (
        <p className="builder-meta">More than six exercises take more than one sheet.</p>
      )}
      <CardDetailFields details={details} set={set} />
      <RoutineCard card={card} address={addresses.short} figures={props.figures} level={3} />
    </section>
  );
}
