import { startTransition, useEffect, useState } from 'react';

/**
 * The fragment of the address with its `#`; empty on the server, which never gets to see it. What it
 * leads to is drawn in slices, so that a phone answers meanwhile.
 */
export function useFragment(): string {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const read = () => startTransition(() => setFragment(location.hash));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return fragment;
}
