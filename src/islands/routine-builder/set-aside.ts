/**
 * Names the exercises that could not be loaded.
 * @param source what named them, as the subject of a sentence: `This link`
 */
export function setAsideNotice(source: string, ids: readonly string[]): string {
  const what = ids.length === 1 ? 'an exercise' : 'exercises';
  const done = ids.length === 1 ? 'It was set aside' : 'They were set aside';
  return `${source} names ${what} that this site does not have: ${ids.join(', ')}. ${done}; the rest is here.`;
}
