import { type ReactNode, useEffect, useId, useRef } from 'react';
import { areaBehind, timeOnArea } from '~/domain/journal/areas.ts';
import { CHECK_IN_SCALE, isTooMuch, type Way } from '~/domain/journal/check-in.ts';
import type { SofterWays } from './props.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
  readonly ways: Readonly<Record<string, SofterWays>>;
  /** Called when the pressed button goes away with the question. */
  readonly onGone: () => void;
}

const ANSWERS = Array.from({ length: CHECK_IN_SCALE.most + 1 }, (_, answer) => answer);

/** Milliseconds; who was there for less has nothing to say about it. */
const LEAST_TIME = 5000;

/**
 * The question after each area, by touch, while the session goes on. After an answer above five
 * it offers a softer way for what is left.
 */
export function CheckIn({ player, ways, onGone }: Props) {
  const { timeline, session, journal, stretches, over } = player;
  const area = areaBehind(timeline, session.view.elapsed);
  if (area === undefined || journal.dismissed >= area.step) return null;
  if (timeOnArea(timeline, area, stretches) < LEAST_TIME) return null;
  const { step, name } = area;
  const answer = journal.checkIns.get(step);
  const done = () => {
    journal.dismiss(step);
    onGone();
  };

  if (answer === undefined) {
    const give = (given: number) => {
      journal.answer(step, given);
      if (over || !isTooMuch(given)) onGone();
    };
    return (
      <Question
        title={`${name}: can you breathe and relax?`}
        hint="0 is easily, 10 is not at all."
        focus={false}
      >
        <div className="player-scale">
          {ANSWERS.map((each) => (
            <button key={each} type="button" className="button" onClick={() => give(each)}>
              {each}
            </button>
          ))}
          <button type="button" className="button" onClick={done}>
            Skip
          </button>
        </div>
      </Question>
    );
  }

  const ahead = timeline.steps.slice(step + 1);
  if (over || !isTooMuch(answer) || ahead.length === 0) return null;
  const choose = (way: Way) => {
    journal.choose(way, step + 1);
    done();
  };
  const hasNoFloor = ahead.some(({ exercise, floor }) => floor && ways[exercise]?.noFloor);
  return (
    <Question
      title="That was too much. Go softer from here?"
      hint="It holds for the rest of this session."
      focus
    >
      <div className="player-ways">
        <button type="button" className="button" onClick={() => choose('softer')}>
          Softer version
        </button>
        {hasNoFloor && (
          <button type="button" className="button" onClick={() => choose('no-floor')}>
            Version without the floor
          </button>
        )}
        <button type="button" className="button" onClick={done}>
          As it is
        </button>
      </div>
    </Question>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly hint: string;
  /** Whether it follows a press, and takes the focus from what was pressed. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

function Question({ title, hint, focus, children }: QuestionProps) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focus) group.current?.focus();
  }, [focus]);
  return (
    <fieldset ref={group} className="player-check-in" aria-describedby={id} tabIndex={-1}>
      <legend>{title}</legend>
      <p id={id}>{hint}</p>
      {children}
    </fieldset>
  );
}
