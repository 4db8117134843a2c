import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { dragWords, HOW_TO_DRAG } from '../drag-words.ts';
import { useRescueFocus } from '../useRescueFocus.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { RoutineStep } from './RoutineStep.tsx';

interface Props {
  readonly builder: Builder;
}

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** The list in order. Steps move by buttons, by dragging, and by the keyboard on the handle. */
export function RoutineSteps({ builder }: Props) {
  const { routine, choices, move, state } = builder;
  const list = useRescueFocus<HTMLOListElement>(!state.offer);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = routine.steps.map(({ key }) => key);
  const nameOf = (key: unknown) => {
    const step = routine.steps.find((candidate) => candidate.key === key);
    return (step && choices.get(step.exercise)?.name) ?? 'The exercise';
  };

  if (keys.length === 0) {
    return (
      <p className="builder-empty">Nothing here yet. Start from a routine, or add an exercise.</p>
    );
  }

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) move(String(active.id), keys.indexOf(String(over.id)));
  };
  return (
    <DndContext
      id="routine"
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: dragWords(keys, nameOf),
        screenReaderInstructions: { draggable: HOW_TO_DRAG },
      }}
      onDragEnd={drop}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol className="builder-steps" ref={list} tabIndex={-1} aria-label="Your routine">
          {routine.steps.map((step, index) => (
            <RoutineStep key={step.key} step={step} index={index} builder={builder} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
