import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { MdastNode, MdastPluginDefinition, MdastPluginEntry } from 'satteri'

import { runningText } from '../core/course/running-text.ts'
import { firstUses, type Use } from '../core/reference/first-uses.ts'
import type { Term } from '../core/reference/schema.ts'
import { readGlossary } from './read-content.ts'

type Text = Extract<MdastNode, { type: 'text' }>

/**
 * Links words of the glossary where a lesson first uses them, so that authors write nothing but
 * the terms in its front matter.
 *
 * It joins Astro’s own Markdown engine, Sätteri, whose package Astro brings along.
 */
export function terms(): AstroIntegration {
  return {
    name: 'be-sure:terms',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { options } = config.markdown.processor as {
          options: { mdastPlugins?: MdastPluginEntry[] }
        }
        if (!options.mdastPlugins) {
          throw new Error(
            'Glossary links need Sätteri. Take markdown.processor out of astro.config.'
          )
        }
        const root = fileURLToPath(config.root)
        const glossary = `${config.base.replace(/\/?$/, '/')}glossary/`
        options.mdastPlugins.push(({ data }) => {
          const astro = data['astro'] as { frontmatter?: { terms?: unknown } } | undefined
          const named = astro?.frontmatter?.terms
          if (!Array.isArray(named)) return undefined
          return linkTerms(
            readGlossary(root).filter(({ id }) => named.includes(id)),
            glossary
          )
        })
      }
    }
  }
}

/**
 * Makes the first use of each term a link.
 *
 * @param glossary address of the page that has an anchor for each term
 */
export function linkTerms(terms: readonly Term[], glossary: string): MdastPluginDefinition {
  return {
    name: 'be-sure:terms',
    before(root, context) {
      const runs = runningText<Readonly<Text>>(root)
      const uses = firstUses(
        runs.map(({ value }) => value),
        terms
      )
      for (const [at, text] of runs.entries()) {
        const here = uses.filter(({ run }) => run === at)
        if (here.length > 0) context.replaceNode(text, withLinks(text.value, here, glossary))
      }
    }
  }
}

/** A run of text cut at its uses, each of which is a link. */
function withLinks(value: string, uses: readonly Use[], glossary: string): MdastNode[] {
  const pieces: MdastNode[] = []
  let done = 0
  for (const { term, start, end } of uses) {
    if (start > done) pieces.push(text(value.slice(done, start)))
    pieces.push({
      type: 'link',
      url: `${glossary}#${term}`,
      data: { hProperties: { class: 'term' } },
      children: [text(value.slice(start, end))]
    })
    done = end
  }
  if (done < value.length) pieces.push(text(value.slice(done)))
  return pieces
}

function text(value: string): Text {
  return { type: 'text', value }
}
