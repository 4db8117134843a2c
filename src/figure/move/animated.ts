const PATH = / (?:opacity="([^"]*)" )?d="([^"]*;[^"]*)"\/>/g;
const GROUP = /<g transform="(translate\([^"]*;[^"]*)">/g;

const changing = (values: readonly string[]): boolean => new Set(values).size > 1;

/** An animation without timing: the page that shows it says how fast and how often. */
const animation = (attribute: string, values: readonly string[]): string =>
  changing(values) ? `<animate attributeName="${attribute}" values="${values.join(';')}"/>` : '';

/**
 * Turns attributes that hold a value for each moment, joined by semicolons, into animations.
 * The picture itself is its first moment.
 */
export function animated(svg: string): string {
  return svg
    .replace(PATH, (_, opacity: string | undefined, d: string) => {
      const shapes = d.split(';');
      const shades = opacity?.split(';') ?? [];
      const still = opacity ? ` opacity="${shades[0]}"` : '';
      const inside = animation('d', shapes) + animation('opacity', shades);
      const shape = `${still} d="${shapes[0]}"`;
      return inside ? `${shape}>${inside}</path>` : `${shape}/>`;
    })
    .replace(GROUP, (_, transforms: string) => {
      const places = transforms.split(';').map((one) => one.slice('translate('.length, -1));
      const values = `values="${places.join(';')}"`;
      return `<g><animateTransform attributeName="transform" type="translate" ${values}/>`;
    });
}
