import { useEffect, useState } from 'react';
import { type CardDetails, NO_DETAILS, parseDetails } from './card-details.ts';

const KEY = 'uncurl.card-details';

/**
 * What is typed for one person. It stays in this tab, survives a reload, and is gone when the tab
 * is closed: a shared computer keeps no names.
 */
export function useCardDetails() {
  const [details, setDetails] = useState<CardDetails>(NO_DETAILS);

  useEffect(() => {
    try {
      setDetails(parseDetails(sessionStorage.getItem(KEY)));
    } catch {
      // Blocked storage: the fields work all the same.
    }
  }, []);

  const set = (field: keyof CardDetails, value: string) => {
    const next = { ...details, [field]: value };
    setDetails(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // As above.
    }
  };
  return { details, set };
}
