import type { Person } from './people.ts'

/** What to call somebody in a list. */
export function whoIs({ salutation, first_name, last_name, email }: Person['fields']): string {
  return [first_name, last_name].filter(Boolean).join(' ') || salutation || email
}
