import type { ComponentChildren } from 'preact'

import './figures.css'

interface Props {
  /** Unique on the page: the title and the description hang on it. */
  id: string
  /** Kebab-case name of the figure, a class of its own. */
  name: string
  /** Size of the drawing. A width of 360 keeps its words readable on a narrow phone. */
  width: number
  height: number
  title: string
  /** Tells everything that the drawing tells. */
  desc: string
  caption: string
  children: ComponentChildren
}

/** A drawing with its name, its text equivalent and its caption. */
export function Figure({ id, name, width, height, title, desc, caption, children }: Props) {
  return (
    <figure class={`figure ${name}`}>
      <svg
        class="figure_drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        font-size="15.5"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        {children}
      </svg>
      <figcaption class="figure_caption">{caption}</figcaption>
    </figure>
  )
}
