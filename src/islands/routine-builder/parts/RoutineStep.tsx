import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { DOSE_LIMITS } from '~/domain/dose/limits.ts';
import { sideWords } from '~/domain/dose/side-words.ts';
import type { RoutineStep as Step } from '~/domain/routine/routine.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly step: Step;
  readonly index: number;
  readonly builder: Builder;
}

/** One exercise of the routine with everything that can be done to it. */
export function RoutineStep({ step, index, builder }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, ...drag } = useSortable({
    id: step.key,
  });
  const { key, exercise, seconds, sets } = step;
  const choice = builder.choices.get(exercise);
  const name = choice?.name ?? exercise;
  const last = builder.routine.steps.length - 1;
  return (
    <li
      className="builder-step"
      ref={setNodeRef}
      data-dragging={drag.isDragging || undefined}
      style={{ transform: CSS.Translate.toString(drag.transform), transition: drag.transition }}
    >
      <p className="builder-step-name">
        <b>{name}</b>
        {choice && <span className="builder-meta">{sideWords(choice.dose.sides)}</span>}
      </p>
      <div className="builder-step-fields">
        <NumberField
          label="Seconds"
          of={name}
          value={seconds}
          limits={DOSE_LIMITS.seconds}
          step={5}
          set={(value) => builder.setDose(key, 'seconds', value)}
        />
        <NumberField
          label="Sets"
          of={name}
          value={sets}
          limits={DOSE_LIMITS.sets}
          step={1}
          set={(value) => builder.setDose(key, 'sets', value)}
        />
      </div>
      <div className="builder-step-buttons">
        <button
          {...attributes}
          {...listeners}
          ref={setActivatorNodeRef}
          className="builder-handle"
          type="button"
          aria-label={`Reorder ${name}`}
        >
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <path d="M3 3h0M3 8h0M3 13h0M9 3h0M9 8h0M9 13h0" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={`Move up ${name}`}
          aria-disabled={index === 0}
          onClick={() => builder.move(key, index - 1)}
        >
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <path d="M6 14V2M1.500 6.500 6 2l4.500 4.500" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={`Move down ${name}`}
          aria-disabled={index === last}
          onClick={() => builder.move(key, index + 1)}
        >
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <path d="M6 2v12M1.500 9.500 6 14l4.500-4.500" />
          </svg>
        </button>
        <button type="button" aria-label={`Remove ${name}`} onClick={() => builder.remove(key)}>
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <path d="m1.500 3.500 9 9m0-9-9 9" />
          </svg>
        </button>
      </div>
    </li>
  );
}
