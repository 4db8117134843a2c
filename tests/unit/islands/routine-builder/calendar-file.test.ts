import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '~/islands/routine-builder/calendar-file.ts';

const reminder = {
  title: 'Desk reset; 5, min',
  link: 'https://example.org/routines/play/#r=1;Desk;calf-roll.60',
  days: ['MO', 'WE'],
  time: '16:00',
} as const;
/** A Monday. */
const now = new Date(2026, 10, 23, 17, 0);

describe('a calendar file', () => {
  it('comes back on the chosen days, at a time of the wall', () => {
    const text = calendarFile(reminder, now).replace(/\r\n /g, '');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n');
    expect(text).toContain('DTSTART:20261125T160000\r\n');
    expect(text).toContain('DTEND:20261125T161500\r\n');
    expect(text).toContain('SUMMARY:Desk reset\\; 5\\, min\r\n');
    expect(text).toContain('BEGIN:VALARM');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true);
  });

  it('begins today when the time is still to come, else a week later', () => {
    const monday = { ...reminder, days: ['MO'] as const };
    expect(calendarFile({ ...monday, time: '18:30' }, now)).toContain('DTSTART:20261123T183000');
    expect(calendarFile(monday, now)).toContain('DTSTART:20261130T160000');
  });

  it.each(['', '24:00', '7:30', '16:60'])('refuses the time "%s"', (time) => {
    expect(() => calendarFile({ ...reminder, time }, now)).toThrow(RangeError);
  });

  it('refuses no day at all', () => {
    expect(() => calendarFile({ ...reminder, days: [] }, now)).toThrow(RangeError);
  });

  it('is read back by another program as it was meant, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = calendarFile({ ...reminder, title }, now);
        const lines = text.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        const calendar = new ICAL.Component(ICAL.parse(text) as never);
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
        expect(event.summary).toBe(title.replace(/\r\n?/g, '\n'));
        expect(event.description).toBe(reminder.link);
        expect(event.startDate.toString()).toBe('2026-11-25T16:00:00');
        expect(event.endDate.toString()).toBe('2026-11-25T16:15:00');
        expect(event.isRecurring()).toBe(true);
        const times = event.iterator();
        const starts = [times.next(), times.next(), times.next()].map(String);
        expect(starts).toEqual([
          '2026-11-25T16:00:00',
          '2026-11-30T16:00:00',
          '2026-12-02T16:00:00',
        ]);
      }),
    );
  });
});
