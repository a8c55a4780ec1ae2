/** How a field of the workshop is written down. */
export type FieldKind = 'text' | 'lines' | 'date' | 'link' | 'email'

/** What a letter can say of the workshop, the same for everybody, in the order of the form. */
export const EVENT_FIELDS = {
  event_name: 'text',
  event_date: 'date',
  host_name: 'text',
  facilitator_name: 'text',
  facilitator_org: 'text',
  facilitator_email: 'email',
  top_wants: 'text',
  empathy_questions_own_wording: 'lines',
  workbook_url: 'link',
  discussion_url: 'link',
  reading_list: 'lines',
  later_questions: 'lines',
  next_topic: 'text',
  next_date: 'date',
  unsubscribe: 'link',
  delete_date: 'date'
} as const satisfies Record<string, FieldKind>
export type EventField = keyof typeof EVENT_FIELDS
/** Fields of the workshop that say something else in each letter. */
export const OWN_TO_LETTER: readonly EventField[] = ['next_topic', 'next_date']
export type EventValues = Readonly<Record<EventField, string>>

/** What a letter can say of one person: the columns of the table of participants. */
export const PERSON_FIELDS = [
  'salutation',
  'first_name',
  'last_name',
  'org',
  'email',
  'consent_date',
  'if_then',
  'partner_first_name',
  'check_date',
  'language'
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

/** The fields of the workshop by their names, as a list. */
export const eventFields = Object.keys(EVENT_FIELDS) as EventField[]

/** Every field that a template may name. */
export const ALL_FIELDS: readonly string[] = [...eventFields, ...PERSON_FIELDS]

export function isPersonField(field: string): field is PersonField {
  return PERSON_FIELDS.some((one) => one === field)
}
