/** What the course amounts to: lessons, questions and pages, in numbers. Run `npm run report`. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { readContent } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { FORMS } from '../../src/core/assessment/forms.ts'
import { asQuestion } from '../../src/core/assessment/schema.ts'
import { countWords } from '../../src/core/course/lesson-text.ts'
import { checksOf } from '../../src/core/course/pattern.ts'
import { draw } from '../../src/core/quiz/draw.ts'
import { fairThird, keyLengths } from '../../src/core/quiz/key-lengths.ts'
import type { Question, Single } from '../../src/core/quiz/schema.ts'
import { gradeOf } from '../content/reading-level.ts'

const SEEDS = 1000
const content = readContent('.', FIGURES)
const items = content.bank.flatMap((file) => file.items)

function table(title: string, head: readonly string[], rows: readonly (string | number)[][]): void {
  const lines = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const line of lines) {
    console.log(
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)
        )
        .join('  ')
    )
  }
}

function lessons(): void {
  const rows = content.lessons.map(({ lesson, text, questions = [] }) => [
    `${lesson.id} ${lesson.title}`,
    lesson.minutes,
    countWords(text.text),
    gradeOf(text.text).toFixed(1),
    checksOf(text.tags).length,
    questions.filter(({ practice }) => practice).length
  ])
  const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0)
  table(
    'Lessons',
    ['', 'minutes', 'words', 'grade', 'checks', 'practices'],
    [...rows, ['All', sum(1), sum(2), '', sum(4), sum(5)]]
  )
}

/** How often the right option stands in each place once the options are drawn, in percent. */
function placesOf(singles: readonly Single[]): string[] {
  const places = [0, 0, 0]
  for (const { id, options } of singles) {
    for (let seed = 0; seed < SEEDS; seed++) {
      const at = draw(options, `${id}:${seed}`).findIndex(({ key }) => key)
      places[at] = (places[at] ?? 0) + 1
    }
  }
  const all = singles.length * SEEDS
  return places.map((count) => `${((100 * count) / all).toFixed(1)} %`)
}

function questions(): void {
  const checks = content.lessons.flatMap((lesson) => lesson.questions ?? [])
  const sets: [string, Question[]][] = [
    ['Checks of the lessons', checks],
    ['Bank of the tests', items.map(asQuestion)],
    ...FORMS.map((form): [string, Question[]] => [
      `  form ${form}`,
      items.filter((item) => item.form === form).map(asQuestion)
    ])
  ]
  table(
    'Single choices: how often the right option is longest, shortest, and in each place as drawn',
    ['', 'n', 'longest', 'shortest', 'fair third', '1st', '2nd', '3rd'],
    sets.map(([name, set]) => {
      const { n, longest, shortest } = keyLengths(set)
      const { least, most } = fairThird(n)
      const singles = set.filter((question): question is Single => question.type === 'single')
      const third = `${least} to ${most}`
      return [name, n, longest.toFixed(1), shortest.toFixed(1), third, ...placesOf(singles)]
    })
  )
}

function pages(): void {
  const size = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length
  const rows = globSync('**/*.html', { cwd: 'dist' })
    .sort()
    .map((file) => {
      const html = readFileSync(join('dist', file), 'utf8')
      const modules = [...html.matchAll(/rel="modulepreload" href="\/([^"]+)"/g)]
      const js = modules.reduce((sum, [, name = '']) => sum + size(name), 0)
      return [`/${file.replace(/index\.html$/, '')}`, size(file), js, size(file) + js]
    })
  table('Pages, bytes in brotli; fonts come on top once', ['', 'HTML+CSS', 'script', 'sum'], rows)
}

lessons()
questions()
pages()
