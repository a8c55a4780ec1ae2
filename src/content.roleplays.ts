import { getCollection } from 'astro:content'

import { loadCourse } from './content.course.ts'
import { slugOf } from './core/course/outline.ts'
import type { RolePlay } from './core/roleplay/schema.ts'

/** A role-play with the last part of its address. */
export interface RolePlayPage {
  slug: string
  play: RolePlay
}

/** The role-plays of the checked course, in their order, with their addresses. */
export async function loadRolePlays(): Promise<RolePlayPage[]> {
  const { rolePlays } = await loadCourse()
  const slugs = new Map(
    (await getCollection('rolePlays')).map(({ id, data }) => [
      data.id,
      slugOf(id.split('/').at(-1) ?? id)
    ])
  )
  return rolePlays.map((play) => ({ slug: slugs.get(play.id) ?? play.id, play }))
}
