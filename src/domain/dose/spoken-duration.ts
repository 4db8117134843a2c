const count = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;

/**
 * A duration in words: `1 minute 5 seconds`, `45 seconds`, `1 hour 2 minutes`.
 * @param seconds any number; a part of a second counts as a whole one, below zero is `0 seconds`
 */
export function spokenDuration(seconds: number): string {
  const whole = seconds > 0 && Number.isFinite(seconds) ? Math.ceil(seconds) : 0;
  const units = [
    count(Math.floor(whole / 3600), 'hour'),
    count(Math.floor(whole / 60) % 60, 'minute'),
    count(whole % 60, 'second'),
  ].filter((part) => !part.startsWith('0 '));
  return units.length > 0 ? units.join(' ') : '0 seconds';
}

/** A duration for planning, in whole minutes: `about 9 minutes`; below one minute in seconds. */
export function roughDuration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return seconds < 60 ? spokenDuration(seconds) : `about ${count(minutes, 'minute')}`;
}
