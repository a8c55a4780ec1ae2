import type { Framework, Letter } from '../reference/schema.ts'
import type { RolePlay } from '../roleplay/schema.ts'

/** What there is to watch for, framework by framework and letter by letter as they are spelled. */
export function lettersShownIn(
  { stages }: Pick<RolePlay, 'stages'>,
  frameworks: readonly Framework[]
): { name: string; letters: Letter[] }[] {
  const shows = stages.flatMap((stage) => stage.shows)
  return frameworks.flatMap(({ id: framework, name, letters }) => {
    const shown = letters.filter(({ id }) => shows.includes(`${framework}.${id}`))
    return shown.length > 0 ? [{ name, letters: shown }] : []
  })
}
