import { version } from '~/../package.json';

/** Version of the content that a card was made from, as printed on it. */
export const CONTENT_VERSION: string = version;
