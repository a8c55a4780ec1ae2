import { isObject } from '../../record/is-object.ts'
import { minutesOf } from './clock.ts'
import {
  asPlanned,
  FEWEST_PEOPLE,
  MOST_PEOPLE,
  READINGS,
  type Reading,
  type Setting
} from './plan.ts'
import type { Agenda } from './schema.ts'

/** An agenda as it was kept. */
export interface Kept {
  readonly agenda: Agenda
  readonly setting: Setting
  /** Fields that hold what they never hold. What was planned stands in their place. */
  readonly bad: readonly (keyof Setting)[]
}

/** The longest break that can be set, in minutes. */
export const MOST_PAUSE = 60

/** What each field may hold. Which lengths fit is for the timing to say. */
const FITS: { readonly [Field in keyof Setting]: (value: unknown) => boolean } = {
  agenda: (value) => typeof value === 'string',
  day: isDay,
  start: (value) => typeof value === 'string' && minutesOf(value) !== undefined,
  minutes: whole(1, 999),
  pause: whole(0, MOST_PAUSE),
  people: whole(FEWEST_PEOPLE, MOST_PEOPLE),
  reading: (value) => READINGS.includes(value as Reading),
  without: isTexts,
  instead: (value) => isObject(value) && isTexts(Object.values(value))
}
const FIELDS = Object.keys(FITS) as (keyof Setting)[]

/** True where a field can be kept with this value. */
export function fitsField(field: keyof Setting, value: unknown): boolean {
  return FITS[field](value)
}

/**
 * Reads a setting that was stored or came in a file, field by field.
 *
 * @param agendas those that there are; where the one it began with is none of them, the first one
 * stands in its place
 * @returns `undefined` where there is no agenda at all
 */
export function readSetting(value: unknown, agendas: readonly Agenda[]): Kept | undefined {
  const given = isObject(value) ? value : {}
  const known = agendas.find(({ id }) => id === given['agenda'])
  const agenda = known ?? agendas[0]
  if (!agenda) return undefined
  const planned = asPlanned(agenda)
  const bad = FIELDS.filter((field) => !(field in given && FITS[field](given[field])))
  const good = FIELDS.filter((field) => !bad.includes(field)).map((field) => [field, given[field]])
  const setting: Setting = { ...planned, ...Object.fromEntries(good), agenda: agenda.id }
  // What was changed in another agenda means nothing in this one.
  if (!known) return { agenda, setting: { ...setting, ...own(planned) }, bad: ['agenda'] }
  return { agenda, setting, bad }
}

/** What belongs to one agenda and not to the day on which it is held. */
export function own({ minutes, pause, without, instead }: Setting): Partial<Setting> {
  return { minutes, pause, without, instead }
}

function isDay(value: unknown): boolean {
  if (value === '') return true
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const moment = Date.parse(value)
  // February 30 would be read as a day in March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value)
}

function whole(least: number, most: number) {
  return (value: unknown) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
