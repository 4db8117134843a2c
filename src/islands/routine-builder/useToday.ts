import { useEffect, useState } from 'react';

/** The day of today in words; empty until the page runs, since the server has another today. */
export function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    setToday(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));
  }, []);
  return today;
}
