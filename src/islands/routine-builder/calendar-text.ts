/** Longest line of a calendar file, in bytes of UTF-8 without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Text as the value of a property that holds text (RFC 5545, 3.3.11). */
export const escapedText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** One property with its line end, folded so that no line is longer than the format allows. */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder();
  let line = '';
  let used = 0;
  // By character, so that none is cut into bytes.
  for (const character of `${name}:${value}`) {
    const bytes = encoder.encode(character).length;
    if (used + bytes > LONGEST) {
      line += '\r\n ';
      used = 1;
    }
    line += character;
    used += bytes;
  }
  return `${line}\r\n`;
}
