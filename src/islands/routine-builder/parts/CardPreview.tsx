import { useId, useState } from 'react';
import { PocketCards } from '~/components/card/PocketCards.tsx';
import { PAPERS, type Paper } from '~/components/card/paper.ts';
import { RoutineCard } from '~/components/card/RoutineCard.tsx';
import { WallSheet } from '~/components/card/WallSheet.tsx';
import { cardOf } from '~/domain/card/card-of.ts';
import { LARGE_PRINT } from '~/domain/card/layout.ts';
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
  const [paper, setPaper] = useState<Paper>('page');
  const { details, set } = useCardDetails();
  const { routine, choices, addresses } = builder;
  if (routine.steps.length === 0) return null;

  const extras = {
    ...details,
    checks: props.checks.filter(({ id }) => routine.checks?.includes(id)).map(({ name }) => name),
    link: addresses.card,
    date,
    contentVersion: props.contentVersion,
  };
  const setting = paper === 'large' ? LARGE_PRINT : undefined;
  const card = cardOf(routine, choices, props.cautions, extras, setting);
  return (
    <section className="builder-preview" aria-labelledby={title}>
      <h2 id={title}>The card</h2>
      {!card.layout.onePage && paper === 'page' && (
        <p className="builder-meta">More than six exercises take more than one sheet.</p>
      )}
      <CardDetailFields details={details} set={set} />
      <p className="builder-field builder-paper">
        <label htmlFor={`${title}paper`}>Paper</label>
        <select
          id={`${title}paper`}
          value={paper}
          onChange={(event) => setPaper(event.target.value as Paper)}
        >
          {Object.entries(PAPERS).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {paper === 'wall' && <WallSheet card={card} figures={props.figures} />}
      {paper === 'pocket' && (
        <PocketCards card={card} address={addresses.short} figures={props.figures} />
      )}
      {(paper === 'page' || paper === 'large') && (
        <RoutineCard
          card={card}
          address={addresses.short}
          figures={props.figures}
          {...(paper === 'large' && { points: 16 as const })}
          level={3}
        />
      )}
    </section>
  );
}
