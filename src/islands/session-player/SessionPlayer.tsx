import { useMemo } from 'react';
import { useRecords } from '~/islands/records/useRecords.ts';
import { paths } from '~/paths.ts';
import { Offers } from './Offers.tsx';
import { Playing } from './Playing.tsx';
import type { PlayerPage, PlayerProps } from './props.ts';
import { useFragment } from './useFragment.ts';
import { useReading } from './useReading.ts';

/** The page of the session player: a routine from the address, or a choice of them. */
export function SessionPlayer({ page, ...given }: PlayerPage) {
  const known = useRecords(page);
  const { records, choices } = known;
  const fragment = useFragment();
  const { reading, lost, waiting } = useReading(fragment, known);
  const grown = useMemo((): Pick<PlayerProps, 'figures' | 'ways'> => {
    const of = <T,>(fact: (record: (typeof records)[number]) => T | undefined) =>
      Object.fromEntries(
        records.flatMap((record) => {
          const value = fact(record);
          return value === undefined ? [] : [[record.choice.id, value] as const];
        }),
      );
    return {
      figures: of(({ pose }) => (pose === undefined ? undefined : paths.figure(pose))),
      ways: of(({ ways, checks }) => ({ ...ways, checks })),
    };
  }, [records]);
  if (waiting) return <p role="status">Loading the exercises of this routine…</p>;
  if (lost.length > 0) {
    return <Offers presets={given.presets} choices={choices} problem={lostProblem(lost)} />;
  }
  if (!reading?.ok) {
    return <Offers presets={given.presets} choices={choices} problem={reading?.reason} />;
  }
  return (
    <Playing
      key={fragment}
      {...given}
      {...grown}
      choices={choices}
      routine={reading.routine}
      setAside={reading.setAside}
    />
  );
}

const lostProblem = (ids: readonly string[]) =>
  `Some exercises of this routine could not be loaded: ${ids.join(', ')}. The link is still in the address: reload the page with a connection.`;
