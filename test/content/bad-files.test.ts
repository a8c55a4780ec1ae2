import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { readContent } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { bankFaults } from '../../src/core/assessment/check.ts'
import { courseFaults } from '../../src/core/course/check.ts'
import { rolePlayFaults } from '../../src/core/roleplay/check.ts'

const MODULE = 'src/content/course/01-why-people-come-back'
const LESSON = `${MODULE}/01-what-customers-truly-want.mdx`
const QUESTIONS = `${MODULE}/01-what-customers-truly-want.questions.yaml`
const FRAMEWORKS = 'src/content/frameworks.yaml'
const BANK = 'src/content/bank/01-why-people-come-back.yaml'
const ROLE_PLAY = 'src/content/roleplays/01-the-wrong-milk.yaml'
const TAG = '<Check id="L-01.slide" />'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'be-sure-'))
  cpSync('src/content', join(root, 'src/content'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** What a build says about the copy: an error while reading, or what does not fit together. */
function said(): string[] {
  try {
    const content = readContent(root, FIGURES)
    return [...courseFaults(content), ...bankFaults(content), ...rolePlayFaults(content)]
  } catch (error) {
    return [(error as Error).message]
  }
}

function edit(file: string, piece: string | RegExp, by: string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  const edited = text.replace(piece, by)
  expect(edited, `the piece to replace in ${file}`).not.toBe(text)
  writeFileSync(path, edited)
}

/** Line of a file on which a text stands. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(text)) + 1
}

describe('a build', () => {
  test('says nothing about the content as it is', () => {
    expect(said()).toEqual([])
  })

  test.each<[string, string, string | RegExp, string, RegExp[]]>([
    [
      'an unknown key in the front matter',
      LESSON,
      'minutes: 6',
      'minutes: 6\nauthor: Ada',
      [/mdx: “author” is not known here/, /Correct or remove it; there is id, title, summary/]
    ],
    [
      'a lesson without objectives',
      LESSON,
      /objectives:\n(?: {2}- .*\n)+/,
      'objectives: []\n',
      [/objectives: A lesson needs at least one/, /Say what a person can do afterwards/]
    ],
    [
      'a check whose id is not in the questions file',
      LESSON,
      TAG,
      '<Check id="L-01.slides" />',
      [
        /<Check id="L-01\.slides"> has no question/,
        /Add it to the questions file, or correct the id/
      ]
    ],
    [
      'an unknown letter',
      LESSON,
      'be-sure.sincere',
      'be-sure.kind',
      [/letter “be-sure\.kind”/, /not in src\/content\/frameworks\.yaml/, /Add or correct it/]
    ],
    [
      'an unknown source',
      LESSON,
      'sources: [E-02',
      'sources: [E-99',
      [/source “E-99”/, /not in src\/content\/reference\/sources\.yaml/, /Add or correct it/]
    ],
    [
      'an import',
      LESSON,
      '<KeyIdea>',
      'import x from "x"\n\n<KeyIdea>',
      [/has an import/, /Remove it/]
    ],
    [
      'a tag that nobody knows',
      LESSON,
      TAG,
      `<Video src="x" />\n\n${TAG}`,
      [/unknown tag <Video>/, /Use one of KeyIdea/]
    ],
    [
      'a question id that is there twice',
      QUESTIONS,
      'id: L-01.slide',
      'id: L-01.taxi-at-four',
      [/Question “L-01\.taxi-at-four” is there twice/, /Give each its own id/]
    ],
    [
      'options of uneven length',
      QUESTIONS,
      'text: Ask for the study, and drop it if there is none.',
      'text: Ask for the study by name, year and method, and drop it if there is none to be found.',
      [/Question “L-01\.slide”: its longest option is 1\.\d+ times/, /Even them out to 1\.25/]
    ],
    [
      'an option “all of the above”',
      QUESTIONS,
      'text: Say “about two thirds”, so it sounds less exact.',
      'text: I would do all of the above, one after another.',
      [/Question “L-01\.slide”: option “round” leans on the place/, /Reword it/]
    ],
    [
      'a question that stands nowhere in the lesson',
      LESSON,
      TAG,
      '',
      [/question “L-01\.slide” stands in the text 0 times/, /Put its tag in once/]
    ],
    [
      'a role-play whose stages weigh too little',
      ROLE_PLAY,
      'weight: 2',
      'weight: 1',
      [/01-the-wrong-milk\.yaml: The weights sum to 5, not to 6/, /Change one/]
    ],
    [
      'a role-play that nobody looked through for stereotypes',
      ROLE_PLAY,
      'inclusion: true',
      'inclusion: false',
      [/01-the-wrong-milk\.yaml: nobody looked at its names, roles and moods yet/, /\(LN-22\)/]
    ],
    [
      'a test item whose form nobody knows',
      BANK,
      'form: A',
      'form: D',
      [/items\.0\.form: /, /expected one of "A"/]
    ],
    [
      'a test item that points to nothing',
      BANK,
      /passage: .*/,
      'passage: epilogue',
      [/passage “epilogue”, which is not in src\/content\/course\/01-why/, /Use one of key-idea/]
    ],
    [
      'a framework with two letters of one id',
      FRAMEWORKS,
      'id: extreme',
      'id: broad',
      [/BE SURE: letter “broad” is there twice/, /Give each its own id/]
    ]
  ])('names the file, the thing and the remedy for %s', (_, file, piece, by, words) => {
    edit(file, piece, by)
    const faults = said()
    expect(faults.length).toBeGreaterThan(0)
    const [fault] = faults.filter((one) => words.every((word) => word.test(one)))
    expect(fault, faults.join('\n')).toMatch(`${file}: `)
  })

  test.each([
    ['front matter that is no YAML', LESSON, 'title: What', 'title: "What', /missing closing/i],
    ['a lesson without front matter', LESSON, /^---\n[\s\S]*?\n---\n/, '', /expected object/],
    ['a tag that is never closed', LESSON, '</KeyIdea>', '', /closing tag.*KeyIdea/],
    [
      'a comment of another language',
      LESSON,
      TAG,
      `<!-- x -->\n\n${TAG}`,
      /create a comment in MDX/
    ],
    ['questions that are no YAML', QUESTIONS, 'questions:', 'questions: [', /./],
    ['a framework file that is no YAML', FRAMEWORKS, 'frameworks:', 'frameworks: [', /./]
  ])('names the file in what the parser says about %s', (_, file, piece, by, words) => {
    edit(file, piece, by)
    expect(said()).toEqual([expect.stringMatching(words)])
    expect(said()[0]?.startsWith(`${file}: `), said()[0]).toBe(true)
  })

  test('names the questions file that a lesson lacks', () => {
    rmSync(join(root, QUESTIONS))
    expect(said()).toContain(`${LESSON}: it has no questions. Add ${QUESTIONS}.`)
  })

  test('names a published id that was taken out, and where to say what it is called now', () => {
    edit(QUESTIONS, 'id: L-01.card.three-things', 'id: L-01.card.three-wants')
    expect(said()).toEqual([
      expect.stringMatching(
        /^src\/content\/reference\/published\.yaml: “L-01\.card\.three-things” was published and is gone.*Bring it back, or say in src\/core\/record\/renamed\.ts/
      )
    ])
  })

  test('names the line of the file, front matter included', () => {
    edit(LESSON, TAG, `<Video src="x" />\n\n${TAG}`)
    const line = lineOf(LESSON, '<Video')
    expect(line).toBeGreaterThan(14)
    expect(said()).toEqual([expect.stringContaining(`${LESSON}: line ${line} has an unknown tag`)])
  })
})
