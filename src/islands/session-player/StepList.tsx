import { doseShort } from '~/domain/dose/short.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
}

/** All exercises of the session with their doses; each is a way to jump there. */
export function StepList({ player }: Props) {
  const { timeline, session } = player;
  const current = session.view.phase.step;
  return (
    <section className="player-steps">
      <h3>In this session</h3>
      <ol>
        {timeline.steps.map(({ name, dose }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may come twice
          <li key={index} aria-current={index === current ? 'step' : undefined}>
            <button type="button" onClick={() => player.goTo(index)}>
              <span>{name}</span> <span>{doseShort(dose)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
