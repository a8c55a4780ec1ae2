import type { Station } from '../../../components/islands/KioskSetUp.tsx'
import type { Course } from '../../../content.course.ts'
import { kiosk } from '../../../copy/kiosk/en.ts'
import { MOST_MINUTES } from '../../../core/workshop/kiosk/turn.ts'

/** A role-play takes most people so long, with a look at what came of it. */
const PLAY = 8

/** What people can do at a table: the sections that stand for themselves, and the role-plays. */
export function stationsFor({ rolePlays, workbook }: Course, base: string): Station[] {
  return [
    ...workbook.sections
      .filter(({ kind }) => kind !== 'plan')
      .map(({ slug, short, minutes }) => ({
        id: slug,
        name: kiosk.set.section(short),
        kind: 'sections' as const,
        href: `${base}evaluate/${slug}/`,
        minutes: Math.min(MOST_MINUTES, minutes + 2)
      })),
    ...rolePlays.map(({ slug, title }) => ({
      id: slug,
      name: title,
      kind: 'plays' as const,
      href: `${base}practice/${slug}/`,
      minutes: PLAY
    }))
  ]
}
