import { paths } from '~/paths.ts';

/** What a device needs to install the site; the colours are those of the paper and the ink. */
export function GET() {
  const icon = (name: '192' | '512' | 'maskable', purpose: 'any' | 'maskable') => {
    const size = name === 'maskable' ? 512 : name;
    return { src: paths.icon(name), sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const shortcut = (name: string, url: string) => ({ name, url });
  return Response.json(
    {
      id: paths.home(),
      name: 'Uncurl',
      short_name: 'Uncurl',
      description: 'Foam rolling for backs that sit all day.',
      lang: 'en-GB',
      start_url: paths.home(),
      scope: paths.home(),
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [icon('192', 'any'), icon('512', 'any'), icon('maskable', 'maskable')],
      shortcuts: [
        shortcut('Routines', paths.routines()),
        shortcut('Build a routine', paths.build()),
        shortcut('Search', paths.search()),
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
}
