import { useId, useState } from 'react';
import { fileName } from '~/domain/routine/file.ts';
import { titleOf } from '~/domain/routine/routine.ts';
import { saveFile } from '../save-file.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { WEEKDAYS, type Weekday } from '../weekdays.ts';
import { CheckBox } from './CheckBox.tsx';

interface Props {
  readonly builder: Builder;
}

const AT_WORK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** A file for the calendar that comes back every week. The library loads only on the press. */
export function Reminder({ builder }: Props) {
  const field = useId();
  const [days, setDays] = useState(AT_WORK);
  const [time, setTime] = useState('16:00');
  const { routine, addresses, say } = builder;
  const save = async () => {
    if (days.length === 0) return say('Choose a day first.');
    try {
      const { calendarFile } = await import('../calendar-file.ts');
      const title = titleOf(routine);
      const text = calendarFile({ title, link: addresses.card, days, time }, new Date());
      saveFile(text, fileName(routine, 'ics'), 'text/calendar');
      say('Saved a calendar file. Open it to add the reminder.');
    } catch {
      say('The calendar file could not be made. Check the time and the connection, and try again.');
    }
  };
  return (
    <fieldset className="builder-boxes builder-days">
      <legend>Remind me in my calendar</legend>
      {Object.entries(WEEKDAYS).map(([id, label]) => (
        <CheckBox
          key={id}
          label={label}
          checked={days.includes(id as Weekday)}
          set={(on) =>
            setDays(on ? [...days, id as Weekday] : days.filter((chosen) => chosen !== id))
          }
        />
      ))}
      <p className="builder-field">
        <label htmlFor={field}>Time</label>
        <input
          id={field}
          type="time"
          required
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </p>
      <p>
        <button className="button" type="button" onClick={() => void save()}>
          Save calendar file
        </button>
      </p>
    </fieldset>
  );
}
