/** A movement from the start to the end and back takes one slow breath, seconds. */
const BREATH = 6;
/** How often it is shown. */
const ROUNDS = 3;

/** How long a movement plays, seconds. */
export const PLAYS_FOR = BREATH * ROUNDS;

const ANIMATION = /<(animate|animateTransform) ([^>]*?)values="([^"]*)"\/>/g;

/** Times of the moments, as shares of one round: slow at both ends, as a body moves. */
function easedTimes(count: number): number[] {
  const there = Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    return Math.acos(1 - 2 * share) / Math.PI / 2;
  });
  return [
    ...there,
    ...there
      .slice(0, -1)
      .map((time) => 1 - time)
      .reverse(),
  ];
}

/** A drawn movement with its timing: from the start to the end and back, a few times. */
export function timed(svg: string): string {
  return svg.replace(ANIMATION, (_, element: string, attributes: string, values: string) => {
    const there = values.split(';');
    const round = [...there, ...there.slice(0, -1).reverse()];
    const times = easedTimes(there.length).map((time) => Number(time.toFixed(3)));
    const pace = `keyTimes="${times.join(';')}" dur="${BREATH}s" repeatCount="${ROUNDS}"`;
    return `<${element} ${attributes}values="${round.join(';')}" ${pace}/>`;
  });
}

/** The last moment of a drawn movement, as a picture that stands still. */
export function endOf(svg: string): string {
  return svg
    .replace(/<g><animateTransform [^>]*values="([^"]*)"\/>/g, (_, places: string) => {
      return `<g transform="translate(${places.split(';').at(-1)})">`;
    })
    .replace(/<path ([^>]*)>((?:<animate [^>]*>)+)<\/path>/g, (_, own: string, inside: string) => {
      let attributes = own;
      for (const [, name = '', values = ''] of inside.matchAll(
        /attributeName="(\w+)" values="([^"]*)"/g,
      )) {
        const last = values.split(';').at(-1) ?? '';
        attributes = attributes.replace(new RegExp(`(^| )${name}="[^"]*"`), `$1${name}="${last}"`);
      }
      return `<path ${attributes}/>`;
    });
}
