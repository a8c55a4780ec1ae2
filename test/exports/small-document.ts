import type { PaperDocument } from '../../src/exports/document/blocks.ts'

/** A document with one block of each kind. */
export const SMALL: PaperDocument = {
  title: 'A form',
  subject: 'One block of each kind',
  language: 'en-US',
  issued: '2026-11-27',
  foot: (page, of) => `page ${page} of ${of}`,
  sheets: [
    {
      blocks: [
        { kind: 'title', over: 'Be Sure', text: 'A form' },
        { kind: 'heading', level: 2, text: 'A part' },
        { kind: 'text', text: 'A paragraph.' },
        { kind: 'list', items: ['one', 'two'] },
        {
          kind: 'table',
          summary: 'a table',
          columns: [{ share: 1 }, { width: 20, align: 'center' }, { width: 20 }],
          head: [[{ text: 'Item' }, { text: 'Answers', span: 2 }]],
          rows: [
            {
              cells: [
                { kind: 'words', heads: true, text: 'An item' },
                {
                  kind: 'choice',
                  face: '1',
                  choice: { name: 'q', question: 'An item?', state: 'v1', tip: 'An item? Answer 1' }
                },
                {
                  kind: 'choice',
                  face: '2',
                  choice: { name: 'q', question: 'An item?', state: 'v2', tip: 'An item? Answer 2' }
                }
              ]
            }
          ]
        },
        {
          kind: 'beside',
          parts: [
            {
              share: 1,
              blocks: [
                {
                  kind: 'entries',
                  rows: [
                    {
                      entries: [
                        { label: 'Name', field: { kind: 'text', name: 'name', tip: 'Your name' } }
                      ]
                    }
                  ]
                }
              ]
            },
            {
              share: 1,
              blocks: [
                {
                  kind: 'figure',
                  alt: 'A circle that stands alone.',
                  size: [10, 10],
                  shapes: [{ kind: 'circle', at: [5, 5], radius: 4, look: 'line' }]
                }
              ]
            }
          ]
        },
        { kind: 'gap', height: 10 }
      ]
    }
  ]
}
