import type { LetterFault } from '../../core/workshop/letter/faults.ts'
import type { EventField } from '../../core/workshop/letter/fields.ts'
import type { LinkFault } from '../../core/workshop/letter/links.ts'
import type { LeftOutWhy } from '../../core/workshop/letter/people.ts'
import type { TemplateFault } from '../../core/workshop/letter/template.ts'
import { dayInWords } from '../workshop/en.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** “Row 4”, “Rows 4, 9 and 12”, “Rows 4, 9, 12, 13, 20 and 31 more” */
const rowsOf = (rows: readonly number[]) => {
  if (rows.length === 1) return `Row ${rows[0]}`
  const shown = rows.length > 6 ? rows.slice(0, 5) : rows.slice(0, -1)
  const rest = rows.length > 6 ? `${rows.length - 5} more` : `${rows.at(-1)}`
  return `Rows ${shown.join(', ')} and ${rest}`
}

const FIELDS: Record<EventField, { label: string; hint?: string }> = {
  event_name: { label: 'Workshop' },
  event_date: { label: 'Day of the workshop' },
  host_name: { label: 'Who invited', hint: 'Such as a chamber of commerce. It may stay empty.' },
  facilitator_name: { label: 'Your name' },
  facilitator_org: { label: 'Your organization', hint: 'It may stay empty.' },
  facilitator_email: { label: 'Your e-mail address', hint: 'The letters come from it.' },
  top_wants: {
    label: 'What the group named most often',
    hint: 'Three things in one line, from the three circles. Left empty, the sentence is left out.'
  },
  empathy_questions_own_wording: {
    label: 'Five questions',
    hint: 'A line each, in the words of your group if you have them.'
  },
  workbook_url: { label: 'Address of the workbook' },
  discussion_url: {
    label: 'Where people can go on talking',
    hint: 'An address. Left empty, the sentence is left out.'
  },
  reading_list: { label: 'To read', hint: 'A line each, with an address if there is one.' },
  later_questions: { label: 'Questions after 90 days', hint: 'A line each.' },
  next_topic: {
    label: 'What the next letter is about',
    hint: 'Left empty, the sentence is left out.'
  },
  next_date: { label: 'Around which day it comes' },
  unsubscribe: {
    label: 'How people stop the letters',
    hint: 'A link that opens a letter to you, or the address of a page of yours.'
  },
  delete_date: {
    label: 'By when you erase the addresses',
    hint: 'The day that stood on the sign-in sheet.'
  }
}

const named = (field: EventField) => `“${FIELDS[field].label}”`

const WHY: Record<LeftOutWhy, string> = {
  'no-consent': 'no consent',
  'consent-no-date': 'consent without a date, so nobody can say when they agreed',
  'consent-later': 'the day of consent is still to come',
  'no-email': 'no address',
  'bad-email': 'this is not one e-mail address',
  twice: 'this address stands further up already',
  'too-many-cells': 'more cells than there are columns; is a comma not in quotation marks?',
  'over-limit': 'one table may have 2,000 people'
}

const LINK: Record<LinkFault, (many: boolean) => string> = {
  malformed: (many) =>
    many
      ? 'are no addresses that can be opened. Write each whole, beginning with https://.'
      : 'is no address that can be opened. Write it whole, beginning with https://.',
  'own-computer': (many) =>
    `${many ? 'lead' : 'leads'} to this computer, and from anywhere else to nowhere. Put in the address at which people find the site.`,
  'no-address': (many) =>
    `${many ? 'have' : 'has'} no e-mail address in it. Write it as mailto:name@example.org.`
}

const template = (fault: TemplateFault) => {
  switch (fault.kind) {
    case 'unknown':
      return `line ${fault.line}: there is no field “${fault.name}”.${fault.meant ? ` Do you mean “${fault.meant}”?` : ''}`
    case 'malformed':
      return `line ${fault.line}: “${fault.written}” is no field. Write {{field}} or {{field|"words"}}.`
    case 'open':
      return `line ${fault.line}: {{#${fault.name}}} is never closed. Add {{/${fault.name}}}.`
    case 'stray':
      return `line ${fault.line}: {{/${fault.name}}} closes nothing. Take it out.`
  }
}

const fault = (found: LetterFault): string => {
  switch (found.kind) {
    case 'template':
      return `${found.in === 'subject' ? 'Subject' : 'Text'}, ${template(found.fault)}`
    case 'no-subject':
      return 'The subject is empty. Write one.'
    case 'unfilled':
      return `${named(found.field)} is empty, and the letter needs it. Fill it in above.`
    case 'unfilled-rows':
      return `${rowsOf(found.rows)}: “${found.field}” is empty. Write {{${found.field}|"words"}} in the text, so that there are words for a row without it.`
    case 'braces':
      return `${rowsOf(found.rows)}: {{ or }} is left in the letter. Look at the row; it may come from another program.`
    case 'salutation':
      return found.rows.length > 0
        ? `${rowsOf(found.rows)}: the greeting has no name. Fill in “salutation” or “first_name,” or write {{salutation|"participant"}}.`
        : 'The greeting has no name. Write {{salutation|"participant"}}.'
    case 'link':
      return `${found.rows.length > 0 ? `${rowsOf(found.rows)}: ` : ''}${found.links.map((one) => `“${one}”`).join(', ')} ${LINK[found.why](found.links.length > 1)}`
    case 'not-in-text':
      return found.field === 'unsubscribe'
        ? 'The text does not say how to stop the letters. Put {{unsubscribe}} into it.'
        : 'The text does not say when addresses are erased. Put {{delete_date}} into it.'
    case 'past':
      return `${named(found.field)} is ${dayInWords(found.day)}, and that day is past. Set another one.`
    case 'sender':
      return `${named('facilitator_email')} is not one e-mail address yet. The letters need one to come from.`
  }
}

/** The page that writes the letters after a workshop. */
export const letter = {
  title: 'The letter afterward',
  description:
    'Write the letters after a workshop: fill in a text, take in a table of participants, look each letter through, and take them out as drafts for your own mail program.',
  lede: 'A letter within three working days, another after four weeks, one after twelve. You fill them in here and send them from your own mail program. Nothing is sent from this page.',
  noScript:
    'Without JavaScript, the three letters stand here as they are. Copy one, and put your own words where square brackets are.',
  /** What the letter offers to read, below the address of the site. */
  reading: [
    { name: 'The ideas of the workshop, a page each', path: 'frameworks/' },
    { name: 'Scenes to practice on your own', path: 'practice/' }
  ],
  which: {
    heading: 'Which letter',
    option: (week: number, name: string) => `Week ${week}: ${name}`,
    sending: (day: string) => `Goes out around ${dayInWords(day)}`,
    firstSending: (day: string) => `Goes out by ${dayInWords(day)}, three working days after`,
    noDay: 'Set the day of the workshop, and the days of the letters follow.'
  },
  fields: {
    heading: 'What is the same for everybody',
    text: 'What is known from your plan stands here already.',
    names: FIELDS
  },
  text: {
    heading: 'The text',
    hint: 'Change what you like. {{field}} is filled in, {{field|"words"}} has words for a row without it, and {{#field}}…{{/field}} stands only where the field is filled.',
    subject: 'Subject',
    text: 'Letter',
    fields: 'Fields that you can use',
    ofEvent: 'Of the workshop',
    ofPerson: 'Of a person',
    before: {
      open: 'Take the text of the course again',
      question: 'What you wrote into this letter goes. The fields above stay.',
      yes: 'Take it again',
      no: 'Keep mine'
    }
  },
  people: {
    heading: 'Who gets it',
    text: 'A table saved as CSV, with the people who ticked the box on the sign-in sheet. Only rows with an address and the date of their consent get a letter.',
    empty: 'Get an empty table',
    emptyFile: 'participants.csv',
    label: 'Table of participants (CSV)',
    hint: 'Any spreadsheet can save one. It stays on this computer, and in this tab only.',
    count: (count: number, file: string) =>
      count === 0
        ? `Nobody in ${file} gets a letter.`
        : `${counted(count, 'letter', 'letters')} for ${file}.`,
    leftOut: (count: number) => `${counted(count, 'row is', 'rows are')} left out`,
    leftOutRow: (row: number, who: string, why: LeftOutWhy) =>
      `Row ${row}${who ? `, ${who}` : ''}: ${WHY[why]}.`,
    missing: (columns: readonly string[]) =>
      `The table has no column ${columns.map((one) => `“${one}”`).join(', ')}. The letters use their own words there.`,
    noConsentColumn:
      'The table has no column “consent_date,” so nobody can be written to. Add it, with the day on which each person ticked the box.',
    unknown: (heads: readonly string[]) =>
      `Not used: ${heads.map((one) => `“${one}”`).join(', ')}.`,
    languages: (count: number) =>
      `${counted(count, 'row asks', 'rows ask')} for another language. These letters are in English; write to them yourself, or change the text.`,
    guessed:
      'The file is not saved as UTF-8. Look at names with accents; if one is broken, save the table as “CSV UTF-8” and take it in again.',
    notKept: 'This tab can’t remember the table. If you reload the page, choose it again.',
    bad: {
      empty: 'The table is empty. It needs a row of heads and a row for each person.',
      broken: (row: number) =>
        `A quotation mark opens near row ${row} and never closes. Mend it in the spreadsheet, and save it once more.`,
      noAddresses: (heads: readonly string[]) =>
        `There is no column “email.” The first row says: ${heads.join(', ')}. Name the columns as in the empty table.`,
      unreadable: 'The file can’t be read. Choose it once more.'
    },
    erase: 'Erase the names',
    erased: 'The names are erased. No letter is open.'
  },
  look: {
    heading: 'Look it through',
    nobody: 'Nobody is in the table yet. This is what is the same for all.',
    label: 'Letter to',
    option: (at: number, who: string) => `${at}. ${who}`,
    of: (at: number, all: number) => `Letter ${at} of ${all}`,
    previous: 'Previous letter',
    next: 'Next letter',
    from: 'From',
    to: 'To',
    subject: 'Subject'
  },
  save: {
    heading: 'Take the letters along',
    faults: (count: number) =>
      `${counted(count, 'thing has', 'things have')} to be put right before letters can go out`,
    fault,
    nobody: 'Take in a table with at least one person who agreed.',
    ready:
      'Nothing stands in the way. Whether the pages behind the links are there, only a click can tell.',
    mail: (count: number) =>
      `Save ${counted(count, 'draft', 'drafts')} for a mail program (.eml in a zip)`,
    plain: 'Save them as plain text (.txt in a zip)',
    file: (letter: string, ending: 'eml' | 'txt') => `be-sure-${letter}-${ending}.zip`,
    done: (file: string) => `${file} is among your downloads.`,
    how: 'Open a draft, read it, and send it. Outlook, Thunderbird and Apple Mail open .eml files; a mail service in the browser needs the plain text. Write only to people who ticked the box, and stop when one of them asks.',
    erase: 'When they are sent, erase the names here, and the zip among your downloads.'
  }
} as const
