import type { Question } from '../quiz/schema.ts'
import type { LessonText, Tag } from './lesson-text.ts'

/** Every question stands in the text once, practice inside <TryIt> and checks outside. */
export function placementFaults({ tags }: LessonText, questions: readonly Question[]): string[] {
  const placed = tags.filter(({ name }) => name === 'Check' || name === 'Reflect')
  return [
    ...placed
      .filter(({ attributes }) => !questions.some(({ id }) => id === attributes.id))
      .map(
        ({ name, attributes, line }) =>
          `line ${line}: <${name} id="${attributes.id}"> has no question. Add it to the questions file, or correct the id.`
      ),
    ...questions.flatMap(({ id, practice, type }) => {
      const here = placed.filter(({ attributes }) => attributes.id === id)
      if (here.length !== 1) {
        return [`question “${id}” stands in the text ${here.length} times. Put its tag in once.`]
      }
      const tag = here[0] as Tag
      const tried = tag.inside.includes('TryIt')
      const faults: string[] = []
      if (practice !== tried) {
        faults.push(
          practice
            ? `question “${id}” is a practice but stands outside <TryIt>. Move it, or drop “practice”.`
            : `question “${id}” stands inside <TryIt>. Add “practice: true”, or move it out.`
        )
      } else if (tag.name === 'Reflect' && !tried) {
        faults.push(
          `<Reflect id="${id}"> stands outside <TryIt>, so it is no check. Write <Check id="${id}">.`
        )
      }
      if (tag.name === 'Reflect' && type !== 'reflection') {
        faults.push(`<Reflect id="${id}"> is a ${type} question. Write <Check id="${id}">.`)
      }
      return faults
    })
  ]
}
