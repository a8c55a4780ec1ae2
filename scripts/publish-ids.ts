/**
 * Adds the ids of all lessons, questions, cards, test items, role-plays, their lines and the items
 * of the workbook to the list of published ids. From then on the build stops when one of them is gone, since learners’ records may hold it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

import { readContent } from '../src/build/read-content.ts'
import { FIGURES } from '../src/components/figures/names.ts'
import { idsIn } from '../src/core/course/check.ts'

const FILE = 'src/content/reference/published.yaml'
const content = readContent('.', FIGURES)
const { published } = content
const news = idsIn(content).filter((id) => !published.includes(id))
const comment = /^(?:#.*\n)*/.exec(readFileSync(FILE, 'utf8'))?.[0] ?? ''
const ids = [...published, ...news].sort()
writeFileSync(FILE, `${comment}ids:\n${ids.map((id) => `  - ${id}\n`).join('')}`)
console.log(news.length === 0 ? 'Every id was published before.' : `Published: ${news.join(', ')}`)
