/**
 * Names the exercises that could not be loaded.
 * @param source what named them, as the subject of a sentence: `This link`
 */
export function setAsideNotice(source: string, ids: readonly string[]): string {
  const what = ids.length === 1 ? 'an exercise' : 'exercises';
  const done = ids.length === 1 ? 'It was set aside' : 'They were set aside';
  return `${source} names ${what} that this site does not have: ${ids.join(', ')}. ${done}; the rest is here.`;
}

/**
 * Names the exercises of which nothing can be said, since they could not be fetched.
 * @param source what named them, as the subject of a sentence: `This link`
 */
export function lostNotice(source: string, ids: readonly string[]): string {
  const what = ids.length === 1 ? 'an exercise' : 'exercises';
  return `${source} names ${what} that could not be loaded: ${ids.join(', ')}. Nothing was changed; open it again with a connection.`;
}
