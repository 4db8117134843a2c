/** Days of the week as calendars name them, from Monday on. */
export const WEEKDAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;

export type Weekday = keyof typeof WEEKDAYS;
