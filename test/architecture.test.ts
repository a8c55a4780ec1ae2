import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Who may import whom: each folder of `src` with the folders and packages that its code may
 * use. A folder may always use itself; types of `core` may be used anywhere.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'src/core': [
    'satteri',
    'github-slugger',
    'culori',
    'minisearch',
    'papaparse',
    'lean-qr',
    'fflate'
  ],
  'src/copy': [],
  // Files of the person and the site are put together where they can be had.
  'src/platform': ['src/core', '@cantoo/pdf-lib'],
  'src/stores': ['src/core', 'src/platform', 'nanostores'],
  'src/components/figures': ['src/core', 'preact'],
  'src/components/islands': [
    'src/core',
    'src/copy',
    'src/stores',
    'src/components/figures',
    'preact',
    '@nanostores/preact'
  ],
  'src/components/lesson': [
    'src/core',
    'src/copy',
    'src/components/islands',
    'src/components/figures',
    'src/components/layout/Tiles.astro',
    'src/content.course.ts',
    'astro:content'
  ],
  // What readers and trainers look things up in; it shows the course as the pages do.
  'src/components/reference': [
    'src/core',
    'src/copy',
    'src/components/layout/Tiles.astro',
    'src/content.course.ts'
  ],
  'src/components/layout': [
    'src/copy',
    'src/styles',
    'src/components/islands',
    'src/content.course.ts',
    'package.json',
    'astro:content',
    'astro:assets',
    'virtual:accent.css'
  ],
  // What can be taken away as a file, made at build time from data that is passed in.
  'src/exports': [
    'src/core',
    'src/copy',
    'src/components/figures',
    'pdfkit',
    'fontkit',
    '@cantoo/pdf-lib',
    'node:fs',
    'node:module',
    'node:path'
  ],
  'src/pages': [
    'src/core',
    'src/copy',
    'src/components',
    'src/exports',
    'src/content.course.ts',
    'package.json',
    'astro:content'
  ],
  'src/build': [
    'src/core',
    'node:fs',
    'node:path',
    'node:url',
    'node:module',
    'node:crypto',
    'yaml',
    'fflate',
    'subset-font'
  ],
  'src/content.config.ts': ['src/core', 'astro:content', 'astro/loaders', 'astro/zod'],
  'src/content.course.ts': [
    'src/core',
    'src/components/figures/names.ts',
    'src/content.entries.ts',
    // Slides show the steps as the drawings name them.
    'src/copy/figures/en.ts',
    'node:fs'
  ],
  'src/content.entries.ts': ['astro:content', 'src/core', 'node:fs']
}

const FILES = globSync('src/**/*.{ts,tsx,astro,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts'))

interface Import {
  /** What is imported: a path from the root of the project, or a package. */
  target: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm
  )
  return [...found].map(([, type, target = '']) => ({
    target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    typeOnly: Boolean(type)
  }))
}

/** The row of the table that a file belongs to: the longest one that fits. */
function homeOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((home) => file === home || file.startsWith(`${home}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function allows(rule: string, target: string): boolean {
  return target === rule || target.startsWith(`${rule}/`)
}

describe('who may import whom', () => {
  test.each(FILES.filter((file) => !file.endsWith('.mdx')))(
    '%s keeps to its folder’s row',
    (file) => {
      const home = homeOf(file)
      expect(
        home,
        `${file} lies in no folder of the table. Add a row, with its reason.`
      ).toBeDefined()
      const rules = [home ?? '', ...(MAY_IMPORT[home ?? ''] ?? [])]
      const strangers = importsOf(file)
        .filter(
          ({ target, typeOnly }) =>
            !(typeOnly && /^(?:src\/core\/|astro|vite|satteri)/.test(target))
        )
        .filter(({ target }) => !(target === 'astro/zod' && /\/(?:schema|strict)\.ts$/.test(file)))
        .filter(({ target }) => !rules.some((rule) => allows(rule, target)))
        .map(({ target }) => target)
      expect(strangers).toEqual([])
    }
  )

  test('the table sees what it should see', () => {
    expect(importsOf('src/stores/quiz.ts').map(({ target }) => target)).toContain(
      'src/core/quiz/standing.ts'
    )
    expect(FILES.length).toBeGreaterThan(80)
  })
})

describe('core gives the same answer every time', () => {
  const HOST =
    /\bDate\.now\b|\bMath\.random\b|\b(?:local|session)Storage\b|\bdocument\b\.|\bwindow\b|\bnew Date\(\)|\bnavigator\b/
  test.each(FILES.filter((file) => file.startsWith('src/core/')))('%s asks no host', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).not.toMatch(HOST)
  })
})

test('lessons import nothing', () => {
  for (const file of FILES.filter((name) => name.endsWith('.mdx'))) {
    expect(importsOf(file), file).toEqual([])
  }
})

test('only stores and the script before the first paint know the keys of the storage', () => {
  const knowing = FILES.filter((file) =>
    /be-sure\/\$?\{?\w|'be-sure\//.test(readFileSync(file, 'utf8'))
  )
  expect(knowing.sort()).toEqual([
    'src/components/layout/early-script.ts',
    'src/stores/record/keys.ts'
  ])
})

test('what ships to the browser carries no schema library', () => {
  const islands = globSync(
    'src/{components/islands,components/figures,stores,platform}/**/*.{ts,tsx}'
  )
  const seen = new Set<string>()
  const reach = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly || !target.startsWith('src/') || target.endsWith('.css')) continue
      reach(target)
    }
  }
  for (const file of islands) reach(file)
  expect(
    [...seen].filter((file) =>
      /\/(?:schema|lint|lesson-text|check|paths|simulate)\.ts$|\/lint\//.test(file)
    )
  ).toEqual([])
})
