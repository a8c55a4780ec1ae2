import { atom, type ReadableAtom } from 'nanostores'
import { weekOf } from '../../core/days.ts'
import { isObject } from '../../core/record/is-object.ts'
import type { AskedForm, Moment } from '../../core/workshop/results/asked.ts'
import {
  formId,
  packForm,
  readForm,
  readFormFile,
  type WorkshopForm
} from '../../core/workshop/results/form.ts'
import { randomSeed } from '../../platform/chance.ts'
import { today } from '../../platform/clock.ts'
import { offerFile } from '../../platform/files.ts'
import { forgetInTab, keepInTab, keptInTab } from '../../platform/tab.ts'

const KEY = 'be-sure-form'
const EMPTY = { ratings: {}, past: {}, now: {}, check: {}, words: {}, quote: false } as const

const $open = atom<WorkshopForm | undefined>()

/** The form of this tab. It belongs to nobody’s record: the next person may sit here. */
export const $form: ReadableAtom<WorkshopForm | undefined> = $open

/** Opens the form of this tab as it was before a reload, or an empty one. */
export function openForm(asked: AskedForm): void {
  if ($open.get()) return
  const read = readForm(parsed(keptInTab(KEY)), asked)
  $open.set(read.status === 'form' ? read.form : fresh())
}

/** Changes the form of this tab. */
export function changeForm(change: Partial<WorkshopForm>): void {
  const form = { ...($open.get() ?? fresh()), ...change }
  $open.set(form)
  keepInTab(KEY, JSON.stringify(form))
}

/** What came of making a file of the form. It was read back before it is called saved. */
export type HandedIn = 'saved' | 'nothing' | 'failed'

/**
 * Offers the form of this tab as a file. At the beginning, only the five questions are in it.
 *
 * @param nameOf from the form’s id to the name of the file
 */
export async function handInForm(
  asked: AskedForm,
  nameOf: (id: string) => string
): Promise<HandedIn> {
  const form = $open.get() ?? fresh()
  const whole: WorkshopForm = form.at === 'before' ? { ...form, ...EMPTY, check: form.check } : form
  const text = packForm(whole)
  if (readFormFile(text, asked).status === 'empty') return 'nothing'
  try {
    const written = await offerFile(nameOf(form.id), text, 'application/json')
    const read = readFormFile(written, asked)
    return read.status === 'form' && read.left === 0 ? 'saved' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Empties the form of this tab, for the next person. */
export function clearForm(): void {
  forgetInTab(KEY)
  $open.set(fresh())
}

function fresh(at: Moment = 'after'): WorkshopForm {
  return { id: formId(randomSeed(), randomSeed()), at, week: weekOf(today()), ...EMPTY }
}

function parsed(text: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
