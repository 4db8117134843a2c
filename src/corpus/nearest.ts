import leven, { closestMatch } from 'leven';

/**
 * The valid name that is most like a wrong one, or undefined if none is near.
 * @param wrong what the author wrote
 * @param valid names that exist
 */
function nearest(wrong: string, valid: readonly string[]): string | undefined {
  const longer = valid.find((name) => wrong.length > 2 && name.startsWith(wrong));
  if (longer) return longer;
  const best = closestMatch(wrong, valid);
  const tolerance = Math.max(2, Math.ceil(wrong.length / 3));
  return best !== undefined && leven(wrong, best) <= tolerance ? best : undefined;
}

/** Ends a refusal with the way out: the nearest name, or all of them when they are few. */
export function wayOut(wrong: string, valid: readonly string[]): string {
  const near = nearest(wrong, valid);
  if (near) return `Did you mean "${near}"?`;
  if (valid.length === 0) return 'There are none yet.';
  const some = valid.slice(0, 30).join(', ');
  return `Allowed: ${some}${valid.length > 30 ? ', ...' : ''}.`;
}
