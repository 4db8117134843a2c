import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { WEEKDAYS, type Weekday } from './weekdays.ts';

/** What a reminder says and when; times are those of the clock on the wall. */
interface Reminder {
  readonly title: string;
  readonly link: string;
  readonly days: readonly Weekday[];
  /** `16:00` */
  readonly time: string;
}

const LONG = 15 * 60_000;

/**
 * An iCalendar file with one event that comes back on the chosen days of every week, at the same
 * time on the wall wherever the calendar is.
 * @param now the first event is the next one after it
 * @throws {RangeError} for a time that is none
 */
export function calendarFile({ title, link, days, time }: Reminder, now: Date): string {
  const start = nextAt(days, time, now);
  const calendar = ical({ prodId: '//Uncurl//Routine//EN', name: title });
  const event = calendar.createEvent({
    start,
    end: new Date(start.getTime() + LONG),
    floating: true,
    summary: title,
    description: link,
    url: link,
    stamp: now,
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: days.map((day) => ICalWeekday[day]),
    },
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return calendar.toString();
}

function nextAt(days: readonly Weekday[], time: string, now: Date): Date {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`No time: "${time}"`);
  const names = Object.keys(WEEKDAYS);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
    day.setHours(Number(hours), Number(minutes));
    const chosen = days.some((one) => names.indexOf(one) === (day.getDay() + 6) % 7);
    if (chosen && day > now) return day;
  }
  throw new RangeError('A reminder needs a day.');
}
