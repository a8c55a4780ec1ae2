import type { Handout } from '../paper/schema.ts'

/** What the steps of a handout say in quotation marks: the questions of H1, as people ask them. */
export function spokenIn({ parts }: Handout): string[] {
  return parts.flatMap((part) =>
    part.kind === 'steps' ? part.items.flatMap(({ title }) => /“(.+)”/.exec(title)?.[1] ?? []) : []
  )
}
