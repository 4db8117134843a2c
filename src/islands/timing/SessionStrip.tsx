import type { Timeline } from '~/domain/timeline/timeline.ts';

interface Props {
  readonly timeline: Timeline;
  /** Milliseconds since the start. */
  readonly elapsed: number;
}

const HEIGHT = 12;

/** With more phases than this the gaps between them would leave nothing to see. */
const MOST_WITH_GAPS = 40;

/** The whole session as a line: holds stand tall, the time between them lies low. */
export function SessionStrip({ timeline, elapsed }: Props) {
  const seconds = (milliseconds: number) => milliseconds / 1000;
  return (
    <svg
      className="strip"
      data-gaps={timeline.phases.length > MOST_WITH_GAPS ? 'no' : 'yes'}
      viewBox={`0 0 ${seconds(timeline.total)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {timeline.phases.map(({ index, kind, start, end }) => {
        const isHold = kind === 'hold';
        const place = {
          x: seconds(start),
          y: isHold ? 0 : HEIGHT / 2,
          height: isHold ? HEIGHT : HEIGHT / 2,
        };
        const passed = Math.min(end, Math.max(start, elapsed)) - start;
        const isNow = isHold && passed > 0 && elapsed < end;
        return (
          <g key={index}>
            <rect className="strip-ahead" {...place} width={seconds(end - start)} />
            <rect
              className={isNow ? 'strip-now' : 'strip-past'}
              {...place}
              width={seconds(passed)}
            />
          </g>
        );
      })}
    </svg>
  );
}
