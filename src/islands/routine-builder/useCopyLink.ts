import { useEffect, useRef, useState } from 'react';

/** Copies a link; where the browser refuses, the link is shown in a field, selected. */
export function useCopyLink(link: string, say: (text: string) => void) {
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (refused) field.current?.select();
  }, [refused]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setRefused(false);
      say('Link copied. It holds the exercises and the name of the routine, nothing else.');
    } catch {
      setRefused(true);
      field.current?.select();
      say('The browser did not let the page copy. The link is in the field: copy it from there.');
    }
  };
  return { copy, refused, field };
}
