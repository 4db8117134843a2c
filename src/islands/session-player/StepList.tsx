import { doseShort } from '~/domain/dose/short.ts';
import type { Timeline } from '~/domain/timeline/timeline.ts';

interface Props {
  readonly timeline: Timeline;
  /** Place of the exercise that runs. */
  readonly current: number;
}

/** All exercises of the session with their doses. */
export function StepList({ timeline, current }: Props) {
  return (
    <section className="player-steps">
      <h3>In this session</h3>
      <ol>
        {timeline.steps.map(({ name, dose }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may come twice
          <li key={index} aria-current={index === current ? 'step' : undefined}>
            <span>{name}</span> <span>{doseShort(dose)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
