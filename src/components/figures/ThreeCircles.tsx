interface Circle {
  cx: number
  cy: number
  r: number
}

interface Props {
  /** Id of the figure, with which the ids of the clip paths begin. */
  id: string
  want: Circle
  get: Circle
  elsewhere: Circle
}

/**
 * Want, get and competition as three overlapping circles with five areas. Each circle is laid
 * over the one before and cut to what it shares, so that the colours follow the geometry by
 * themselves.
 */
export function ThreeCircles({ id, want, get, elsewhere }: Props) {
  const insideWant = `${id}-inside-want`
  const insideGet = `${id}-inside-get`
  return (
    <>
      <clipPath id={insideWant}>
        <circle {...want} />
      </clipPath>
      <clipPath id={insideGet}>
        <circle {...get} />
      </clipPath>
      <circle class="figure_wasted" {...get} />
      <circle class="figure_open" {...want} />
      <g clip-path={`url(#${insideWant})`}>
        <circle class="figure_trail" {...elsewhere} />
        <circle class="figure_win" {...get} />
        <g clip-path={`url(#${insideGet})`}>
          <circle class="figure_tie" {...elsewhere} />
        </g>
      </g>
      <circle class="figure_elsewhere" stroke-dasharray="7 6" {...elsewhere} />
      <circle class="figure_get" {...get} />
      <circle class="figure_want" {...want} />
    </>
  )
}
