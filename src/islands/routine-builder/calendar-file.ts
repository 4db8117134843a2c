import { contentLine, escapedText } from './calendar-text.ts';
import { newId } from './new-id.ts';
import { WEEKDAYS, type Weekday } from './weekdays.ts';

/** What a reminder says and when; times are those of the clock on the wall. */
interface Reminder {
  readonly title: string;
  readonly link: string;
  readonly days: readonly Weekday[];
  /** `16:00` */
  readonly time: string;
}

const MINUTES = 15;

/**
 * An iCalendar file with one event that comes back on the chosen days of every week, at the same
 * time on the wall wherever the calendar is.
 * @param now the first event is the next one after it
 * @throws {RangeError} for a time that is none
 */
export function calendarFile({ title, link, days, time }: Reminder, now: Date): string {
  const start = nextAt(days, time, now);
  const end = new Date(start);
  end.setMinutes(end.getMinutes() + MINUTES);
  const words = escapedText(title);
  const lines: readonly [name: string, value: string][] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Uncurl//Routine//EN'],
    ['BEGIN', 'VEVENT'],
    ['UID', newId()],
    ['DTSTAMP', `${digits(now.toISOString())}Z`],
    ['DTSTART', onTheWall(start)],
    ['DTEND', onTheWall(end)],
    ['RRULE', `FREQ=WEEKLY;BYDAY=${days.join(',')}`],
    ['SUMMARY', words],
    ['DESCRIPTION', escapedText(link)],
    ['URL', link],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', 'PT0S'],
    ['DESCRIPTION', words],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join('');
}

/** `20261125T160000`, from a date and time that begin as in ISO 8601. */
const digits = (text: string) => text.slice(0, 19).replace(/[-:]/g, '');

/** Without a zone: 16:00 wherever the calendar is. */
function onTheWall(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('');
  return `${day}T${two(moment.getHours())}${two(moment.getMinutes())}00`;
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
