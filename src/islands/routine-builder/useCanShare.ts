import { useEffect, useState } from 'react';

/** Whether the system has a share sheet; known only once the page runs. */
export function useCanShare(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(typeof navigator.share === 'function'), []);
  return can;
}
