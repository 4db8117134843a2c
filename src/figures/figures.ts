/**
 * The drawn figures and the body map as markup for pages. Only this file knows how they are stored.
 * The pictures need src/figures/figure.css once on the page.
 */
const drawn = import.meta.glob<string>('./*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const BODY_MAP = 'body-map';

/** What a figure knows about itself. */
export interface FigureFacts {
  readonly title: string;
  readonly description: string;
  /** Bearing segments on the roller or ball, largest first, as computed from the posture. */
  readonly bears: readonly string[];
  /** Whether it has a movement to show. */
  readonly moves: boolean;
}

/** Names of all figures: the names of the files in content/poses. */
export const figureIds: readonly string[] = Object.keys(drawn)
  .map((file) => file.slice(2, -4))
  .filter((id) => id !== BODY_MAP);

function source(id: string): string {
  const svg = drawn[`./${id}.svg`];
  if (svg === undefined) throw new Error(`no figure ${id}: write its pose and run npm run figures`);
  return svg.trim();
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** Title, description and bearing segments of a figure. @throws Error when there is none */
export function figureFacts(id: string): FigureFacts {
  const svg = source(id);
  const inside = (pattern: RegExp): string => plain(svg.match(pattern)?.[1] ?? '');
  return {
    title: inside(/<title[^>]*>([^<]*)</),
    description: inside(/<desc[^>]*>([^<]*)</),
    bears: inside(/data-bears="([^"]*)"/)
      .split(' ')
      .filter(Boolean),
    moves: svg.includes(' data-moves=""'),
  };
}

export interface FigureOptions {
  /** Told apart when the same figure stands twice on a page: added to all its ids. */
  readonly instance?: string;
  /** Beside text that says the same: hidden from screen readers. */
  readonly decorative?: boolean;
  /** The same figure for the other side of the body. */
  readonly mirrored?: boolean;
}

/** Inline SVG of a figure. @throws Error when there is none */
export function figureMarkup(id: string, options: FigureOptions = {}): string {
  const { instance, decorative, mirrored } = options;
  let svg = source(id).replace(/ data-(source|bears|moves)="[^"]*"/g, '');
  if (decorative) {
    svg = svg
      .replace(
        / role="img" aria-labelledby="[^"]*" aria-describedby="[^"]*"/,
        ' aria-hidden="true"',
      )
      .replace(/<title.*?<\/desc>/, '');
  }
  if (mirrored) svg = otherSide(svg);
  return instance ? renamed(svg, id, `${id}-${instance}`) : svg;
}

/** The figure for the other side of the body: turned by CSS, with left and right swapped in words. */
function otherSide(svg: string): string {
  const swap = (word: string): string => (word === 'left' ? 'right' : 'left');
  return svg
    .replace('class="figure', 'class="figure figure-mirrored')
    .replace(/<title.*<\/desc>/, (words) => words.replace(/\b(left|right)\b/g, swap));
}

/** Gives all ids of a figure, and what points at them, another first part. */
function renamed(svg: string, from: string, to: string): string {
  return svg
    .replaceAll(`id="${from}-`, `id="${to}-`)
    .replaceAll(`href="#${from}-`, `href="#${to}-`)
    .replaceAll(`url(#${from}-`, `url(#${to}-`)
    .replaceAll(`by="${from}-`, `by="${to}-`);
}

export interface BodyMapOptions {
  /** Link and name of each region; regions that are not listed are only drawn. */
  readonly links?: Readonly<Record<string, { readonly href: string; readonly name: string }>>;
  /** Regions that are lit. */
  readonly lit?: readonly string[];
  /** What the map is called; without links it is an image of this name. */
  readonly title: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Inline SVG of the body map: each linked region is an <a> that works without script. */
export function bodyMapMarkup({ links = {}, lit = [], title }: BodyMapOptions): string {
  const role = Object.keys(links).length > 0 ? 'group' : 'img';
  return source(BODY_MAP)
    .replace(/ data-source="[^"]*"/, '')
    .replace('<svg ', `<svg role="${role}" aria-label="${escaped(title)}" `)
    .replace(/<g data-region="([^"]+)" class="map-region">(.*?)<\/g>/g, (_, region, shape) => {
      const classes = lit.includes(region) ? 'map-region lit' : 'map-region';
      const group = `<g data-region="${region}" class="${classes}">${shape}</g>`;
      const link = links[region];
      if (!link) return group;
      return `<a href="${escaped(link.href)}" aria-label="${escaped(link.name)}">${group}</a>`;
    });
}

/** Names of the regions that the body map shows. */
export const bodyMapRegions: readonly string[] = [
  ...source(BODY_MAP).matchAll(/data-region="([^"]+)"/g),
].map((match) => match[1] ?? '');
