interface Props {
  readonly days: readonly string[];
  readonly weeks: number;
}

/** Boxes to tick with a pen. */
export function CardWeeks({ days, weeks }: Props) {
  return (
    <table className="card-weeks">
      <caption>Tick the days</caption>
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, index) => `Week ${index + 1}`).map((week) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            {days.map((day) => (
              <td key={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
