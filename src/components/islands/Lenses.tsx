import { useRef } from 'preact/hooks'

import { lenses as copy } from '../../copy/lenses/en.ts'
import type { PageLenses } from '../../core/workbook/page-sections.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import { useAwake, versionsIn } from './workbook/awake.ts'
import { Foot, type Neighbour } from './workbook/Foot.tsx'
import { Head } from './workbook/Head.tsx'
import { Heading } from './workbook/Heading.tsx'
import { OwnItems } from './workbook/OwnItems.tsx'
import { Progress } from './workbook/Progress.tsx'
import { TextField } from './workbook/TextField.tsx'
import { ThreeSides } from './workbook/ThreeSides.tsx'
import { TopThree } from './workbook/TopThree.tsx'
import './Workbook.css'

interface Props {
  section: PageLenses
  often: Scale
  importance: Scale
  home: string
  previous: Neighbour | undefined
  next: Neighbour
}

/** Section D: what customers want, what they get here, and what they could get elsewhere. */
export function Lenses({ section, often, importance, home, previous, next }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const awake = useAwake(form, versionsIn(section.items))
  const ask = { awake, often, importance }
  return (
    <div class="workbook">
      <Head home={home} />
      <form ref={form} autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2 class="workbook_heading">{copy.alternative.heading}</h2>
        <TextField
          awake={awake}
          field="alternative"
          label={copy.alternative.label}
          hint={copy.alternative.hint}
        />
        {section.items.map(({ id, version, text, heading }) => (
          <section key={id}>
            {heading && <Heading {...heading} />}
            <ThreeSides {...ask} item={id} version={version} text={text} />
          </section>
        ))}
        <TopThree awake={awake} items={section.items} />
        <OwnItems {...ask} kinds={section.ownKinds} />
      </form>
      <Progress section={{ items: section.items, side: 'get' }} />
      <Foot previous={previous} next={next} />
    </div>
  )
}
