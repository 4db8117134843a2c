import type { RoutineReading } from '~/domain/routine/reading.ts';
import type { Records } from '~/islands/records/useRecords.ts';

/** A reading, and the ids of which nothing can be said without a connection. */
interface ReadWith {
  readonly reading: RoutineReading;
  readonly lost: readonly string[];
}

/** Reads a routine; where it names exercises that are not here yet, fetches them and reads again. */
export async function readWith(
  { bring }: Pick<Records, 'bring'>,
  read: () => RoutineReading,
): Promise<ReadWith> {
  const reading = read();
  if (!reading.setAside?.length) return { reading, lost: [] };
  const { learned, lost } = await bring(reading.setAside);
  return { reading: learned ? read() : reading, lost };
}
