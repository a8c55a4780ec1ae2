import { useRef } from 'preact/hooks'

import type { PageRatings } from '../../core/workbook/page-sections.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import { useAwake, versionsIn } from './workbook/awake.ts'
import { Counts } from './workbook/Counts.tsx'
import { Foot, type Neighbour } from './workbook/Foot.tsx'
import { Head } from './workbook/Head.tsx'
import { Heading } from './workbook/Heading.tsx'
import { Progress } from './workbook/Progress.tsx'
import { RatingField } from './workbook/RatingField.tsx'
import './Workbook.css'

interface Props {
  section: PageRatings
  scale: Scale
  home: string
  previous: Neighbour | undefined
  next: Neighbour
}

/** A section whose items have one rating each. It keeps what is chosen at once, in any order. */
export function Ratings({ section, scale, home, previous, next }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const awake = useAwake(form, versionsIn(section.items))
  return (
    <div class="workbook">
      <Head home={home} />
      <form ref={form} autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <p class="workbook_ask">{scale.ask}</p>
        {section.items.map(({ id, version, text, anchors, heading }) => (
          <div key={id}>
            {heading && <Heading {...heading} />}
            <RatingField awake={awake} scale={scale} field={id} version={version} anchors={anchors}>
              {text}
            </RatingField>
          </div>
        ))}
        {section.recommendation && <Counts awake={awake} question={section.recommendation} />}
      </form>
      <Progress section={section} />
      <Foot previous={previous} next={next} />
    </div>
  )
}
