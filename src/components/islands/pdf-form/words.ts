import { contactPoints } from '../../../copy/contact-points/en.ts'
import { lenses } from '../../../copy/lenses/en.ts'
import { loyalty } from '../../../copy/loyalty/en.ts'
import { pdfForm } from '../../../copy/pdf-form/en.ts'
import { plan } from '../../../copy/plan/en.ts'
import type { Json } from '../../../core/record/fact.ts'
import { isAnswer, SIDES } from '../../../core/workbook/answer.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import { placeInRows } from '../../../core/workbook/form-points.ts'
import { itemOf } from '../../../core/workbook/form-ratings.ts'
import { NEXTS } from '../../../core/workbook/plan.ts'

const copy = pdfForm.words
/** A longer text is shown by its beginning. */
const MOST = 280

/**
 * What fields and their values are called, in words.
 *
 * @param look `short` names items by a few words, for lists
 */
export function wordsFor(asked: Asked, look: 'long' | 'short' = 'long') {
  const own = (id: string) => {
    const [, number] = /^own-(\d)$/.exec(id) ?? []
    return number && lenses.own.item(Number(number))
  }
  /** An item by its number and its words, as far as they are known. */
  const item = (id: string) => {
    const known = asked.items.find((one) => one.id === id)
    return own(id) ?? (known ? `${id} ${look === 'short' ? known.short : known.text}` : id)
  }
  const inShort = (id: string) => own(id) ?? asked.items.find((one) => one.id === id)?.short ?? id

  /** What a field is called. `names` tells points by the names that the form gives them. */
  function field(name: string, names: ReadonlyMap<string, Json>): string {
    if (name === 'name') return copy.name
    if (name === 'alternative') return copy.alternative
    if (name === 'top') return lenses.top.heading
    const [, line, part = ''] = /^plan-(\d)\.(.+)$/.exec(name) ?? []
    if (line) return copy.about(plan.line(Number(line)), planPart(part))
    const place = placeInRows(name) ?? gone(name)
    if (place) {
      const { row, column } = place
      const given = names.get(`point-${row}.name`)
      const called = typeof given === 'string' ? given : starter(row)
      const what = column === 'gone' ? copy.listed : contactPoints.columns[column]
      return copy.about(copy.point(called), what)
    }
    return plainField(name)
  }

  function plainField(name: string): string {
    const [, id = '', part] = /^([^.]+)(?:\.(.+))?$/.exec(name) ?? []
    const side = SIDES.find((one) => one === part)
    if (side) return copy.about(item(id), lenses.sides[side])
    if (part === 'proof') return copy.about(item(id), lenses.proof)
    if (part === 'kind') return copy.about(item(id), lenses.own.kind)
    if (part === 'text') return item(id)
    const [, count] = /^count-(\d+)$/.exec(name) ?? []
    if (count) return loyalty.count(Number(count))
    const [, reason] = /^reason-(\d)$/.exec(name) ?? []
    if (reason) return loyalty.reason(Number(reason))
    if (name === 'period') return loyalty.period
    if (name === 'chosen-how') return loyalty.chosen
    return name === 'asked' ? loyalty.asked : item(name)
  }

  const starter = (row: string) => asked.starters.find(({ id }) => id === row)?.name ?? row
  const gone = (name: string) => {
    const [, row] = /^point-(.+)\.gone$/.exec(name) ?? []
    return row === undefined ? undefined : { row, column: 'gone' as const }
  }

  /** What stands in a field. */
  function value(name: string, held: Json): string {
    if (isAnswer(held)) {
      const { mark, version } = held
      const today = itemOf(name, asked)?.version ?? version
      return version === today ? copy.mark(mark) : copy.wording(copy.mark(mark), version)
    }
    if (Array.isArray(held)) return held.map((id) => (id ? inShort(String(id)) : '–')).join(', ')
    const text = String(held)
    if (name.endsWith('.gone')) return text === 'yes' ? copy.gone : clipped(text)
    if (name.endsWith('.phase')) return asked.phases.find(({ id }) => id === text)?.name ?? text
    if (name.endsWith('.kind')) return asked.ownKinds.find(({ id }) => id === text)?.name ?? text
    if (/^plan-\d\.item$/.test(name)) return item(text)
    const next = name.endsWith('-next') && NEXTS.find((one) => one === text)
    if (next) return plan.review.nexts[next]
    const weights: Readonly<Record<string, string>> = contactPoints.weights
    return name.endsWith('.weight') ? (weights[text] ?? text) : clipped(text)
  }

  return { field, value }
}

function planPart(part: string): string {
  const [, days, review] = /^(\d+)-(done|measure|next)$/.exec(part) ?? []
  if (days) return copy.review(days, plan.review[review as 'done' | 'measure' | 'next'])
  if (part === 'then') return plan.so
  const parts: Readonly<Record<string, string>> = { ...plan.parts, item: plan.item.label }
  return parts[part] ?? part
}

function clipped(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST).trimEnd()} …` : text
}
