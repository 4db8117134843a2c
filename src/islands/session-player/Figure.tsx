interface Props {
  readonly src: string;
}

/** The picture of an exercise, start and end in one; the cues say the same in words. */
export function Figure({ src }: Props) {
  return (
    <img className="player-figure" src={src} alt="" width={560} height={420} fetchPriority="high" />
  );
}
