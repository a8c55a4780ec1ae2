import { workshopPapers as copy } from '../../copy/workshop-papers/en.ts'
import type { Item } from '../../core/assessment/schema.ts'
import type { Framework } from '../../core/reference/schema.ts'
import type { RolePlay } from '../../core/roleplay/schema.ts'
import { COUNTED_FOR, splitOf } from '../../core/workshop/agenda/group.ts'
import { piecesOfKit } from '../../core/workshop/agenda/kit.ts'
import { cutOuts, kitList } from '../../core/workshop/agenda/kit-list.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import type {
  Activity,
  EvaluationForm,
  Handout,
  Preparation
} from '../../core/workshop/paper/schema.ts'
import type { Triad } from '../../core/workshop/schema.ts'
import type { PaperDocument, Sheet } from '../document/blocks.ts'
import { activitySheet, cardsSheet } from './activities.ts'
import { checkSheet, evaluationSheets } from './evaluation-form.ts'
import { handoutSheet } from './handouts.ts'
import { contentsSheet, type KitPart } from './kit.ts'
import { roleCardSheets } from './role-cards.ts'
import { roomSheet } from './room.ts'
import { signInSheet } from './sign-in.ts'

/** What the papers of a workshop are made of. */
export interface Given {
  course: string
  /** When this edition came out, `2026-11-27`. */
  issued: string
  frameworks: readonly Framework[]
  rolePlays: readonly RolePlay[]
  triad: Triad
  workshop: {
    agendas: readonly Agenda[]
    activities: readonly Activity[]
    handouts: readonly Handout[]
    preparation: Preparation
    evaluationForm: EvaluationForm
    check: readonly Item[]
  }
}

/** A document to print. Its id is its address. */
export interface WorkshopPaper {
  id: string
  document: PaperDocument
}

/** Everything that is printed for a workshop: by kind, and as a kit for each agenda. */
export function workshopPapersOf(given: Given): WorkshopPaper[] {
  const parts = partsOf(given)
  const all = [...parts.values()]
  const paper = (
    id: string,
    title: string,
    subject: string,
    sheets: readonly Sheet[]
  ): WorkshopPaper => ({
    id,
    document: {
      title,
      subject,
      language: 'en-US',
      issued: given.issued,
      foot: copy.foot(given.course, title),
      sheets
    }
  })
  const sheetsOf = (fits: (id: string) => boolean) =>
    all.filter(({ id }) => fits(id)).flatMap(({ sheets }) => sheets)
  const { handouts, activities, roles, forms } = copy
  return [
    paper(
      'handouts',
      handouts.title,
      handouts.subject,
      sheetsOf((id) => /^H\d$/.test(id))
    ),
    paper(
      'activities',
      activities.title,
      activities.subject,
      sheetsOf((id) => /^A\d/.test(id))
    ),
    paper(
      'role-cards',
      roles.title,
      roles.subject,
      sheetsOf((id) => id.startsWith('RP-'))
    ),
    paper(
      'forms',
      forms.title,
      forms.subject,
      sheetsOf((id) => FORMS.includes(id))
    ),
    ...given.workshop.agendas.map((agenda) => {
      const list = kitList(agenda.blocks, piecesOfKit(given.workshop), splitOf(COUNTED_FOR))
      const kit = list.flatMap(({ id, copies }) => {
        const part = parts.get(id)
        return part ? [{ ...part, copies }] : []
      })
      const sheets = kit.flatMap((part) => part.sheets)
      return paper(
        `kit-${agenda.id}`,
        copy.kit.title(agenda.name),
        copy.kit.subject(agenda.name, COUNTED_FOR),
        [contentsSheet(agenda, kit, COUNTED_FOR, given.course), ...sheets]
      )
    })
  ]
}

const FORMS = ['room', 'sign-in', 'evaluation', 'check']

/** All that there is to print, by its id, in the order of the list. */
function partsOf({ course, frameworks, rolePlays, triad, workshop }: Given): Map<string, KitPart> {
  const { activities, check, evaluationForm, handouts, preparation } = workshop
  const part = (id: string, title: string, sheets: readonly Sheet[]): [string, KitPart] => [
    id,
    { id, title, sheets: sheets.map((sheet) => ({ ...sheet, id })) }
  ]
  const items = check.map(({ scene, ask, options }) => ({
    scene,
    ask,
    options: options.map(({ text }) => text)
  }))
  return new Map([
    part('room', copy.room.title, [roomSheet(preparation, course)]),
    part('sign-in', copy.signIn.title, [signInSheet(course)]),
    ...handouts.map((handout) =>
      part(handout.id, handout.title, [handoutSheet(handout, course, { frameworks, triad })])
    ),
    ...activities.flatMap((activity) => {
      const cards = cardsSheet(activity)
      return [
        part(activity.id, activity.title, [activitySheet(activity, course)]),
        ...(cards
          ? [part(cutOuts(activity.id), copy.activities.cutOuts(activity.title), [cards])]
          : [])
      ]
    }),
    ...rolePlays.map((play) =>
      part(play.id, copy.roles.of(play.title), roleCardSheets(play, { triad, frameworks }))
    ),
    part('evaluation', copy.evaluation.title, evaluationSheets(evaluationForm, items, course)),
    part('check', copy.evaluation.atBeginning, [checkSheet(items)])
  ])
}
