import { useEffect, useState } from 'react';

/** The day of today in words; empty until the page runs, since the server has another today. */
export function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    // Apart from the start of the page, which it would lengthen.
    const later = setTimeout(() => {
      setToday(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));
    });
    return () => clearTimeout(later);
  }, []);
  return today;
}
