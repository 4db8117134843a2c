import { clockTime } from '~/domain/dose/clock-time.ts';
import { areasOf, timeOnArea } from '~/domain/journal/areas.ts';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
}

/** What was done: time on each area, and how it felt. */
export function Summary({ player }: Props) {
  const { timeline, stretches, journal } = player;
  const rows = areasOf(timeline)
    .map((area) => ({
      ...area,
      time: timeOnArea(timeline, area, stretches),
      answer: journal.checkIns.get(area.step),
    }))
    .filter(({ time, answer }) => time > 0 || answer !== undefined);
  if (rows.length === 0) return null;
  return (
    <table className="player-summary">
      <caption>What you did. It stays on this device.</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">Time</th>
          <th scope="col">Breathe and relax</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, name, time, answer }) => (
          <tr key={step}>
            <th scope="row">{name}</th>
            <td>{clockTime(Math.round(time / 1000))}</td>
            <td>{answer === undefined ? 'no answer' : `${answer} of 10`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
