/**
 * A duration as a clock shows it: `1:05`, from one hour `1:02:05`.
 * @param seconds any number; a part of a second counts as a whole one, below zero is `0:00`
 */
export function clockTime(seconds: number): string {
  const whole = seconds > 0 && Number.isFinite(seconds) ? Math.ceil(seconds) : 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  const tail = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`;
}
