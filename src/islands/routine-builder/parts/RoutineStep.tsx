import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { DOSE_LIMITS } from '~/domain/dose/limits.ts';
import { sideWords } from '~/domain/dose/side-words.ts';
import type { RoutineStep as Step } from '~/domain/routine/routine.ts';
import { doseOfStep } from '~/domain/routine/timed-steps.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { NumberField } from './NumberField.tsx';
import { SideField } from './SideField.tsx';
import { StepButton } from './StepButton.tsx';
import { StepNote } from './StepNote.tsx';

interface Props {
  readonly step: Step;
  readonly index: number;
  readonly builder: Builder;
}

/** One exercise of the routine with everything that can be done to it. */
export function RoutineStep({ step, index, builder }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, ...drag } = useSortable({
    id: step.key,
    attributes: { roleDescription: 'drag handle' },
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
      <div className="builder-step-head">
        <p className="builder-step-name">
          <b>{name}</b>
          {choice && (
            <span className="builder-meta">{sideWords(doseOfStep(step, choice).sides)}</span>
          )}
        </p>
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
      </div>
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
        {choice?.dose.sides === 'each' && (
          <SideField
            of={name}
            side={step.side ?? 'each'}
            set={(side) => builder.setSide(key, side)}
          />
        )}
      </div>
      <div className="builder-step-buttons">
        <StepButton
          label={`Move up ${name}`}
          path="M6 14V2M1.5 6.5 6 2l4.5 4.5"
          disabled={index === 0}
          press={() => builder.move(key, index - 1)}
        />
        <StepButton
          label={`Move down ${name}`}
          path="M6 2v12M1.5 9.5 6 14l4.5-4.5"
          disabled={index === last}
          press={() => builder.move(key, index + 1)}
        />
        <StepButton
          label={`Duplicate ${name}`}
          path="M3.5 5.5h7v8h-7zM1.5 11V2.5h6.5"
          press={() => builder.duplicate(key)}
        />
        <StepButton
          label={`Remove ${name}`}
          path="m1.5 3.5 9 9m0-9-9 9"
          press={() => builder.remove(key)}
        />
      </div>
      <StepNote of={name} note={step.note ?? ''} set={(note) => builder.setNote(key, note)} />
    </li>
  );
}
