import { unzipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'

import { bundle, letterFileName } from '../../../../src/core/workshop/letter/bundle.ts'
import { htmlOf } from '../../../../src/core/workshop/letter/html.ts'
import { type Message, messageFile } from '../../../../src/core/workshop/letter/message.ts'

const AT = Date.UTC(2026, 10, 27, 9, 5, 7)

function message(change: Partial<Message> = {}): Message {
  const subject = change.subject ?? 'Breakfast workshop: your questions and the workbook'
  const text = change.text ?? 'Dear Ana,\n\nThank you.'
  return {
    from: { name: 'Grace Mbeki', address: 'grace@example.org' },
    to: { name: 'Ana Ruiz', address: 'ana@example.org' },
    subject,
    text,
    html: htmlOf(subject, text, 'en-US'),
    stop: 'mailto:grace@example.org?subject=Stop',
    language: 'en-US',
    at: AT,
    ...change
  }
}

describe('a letter is a message that a mail program reads', () => {
  test('with its head, its text and its page', async () => {
    const read = await PostalMime.parse(messageFile(message()))
    expect(read).toMatchObject({
      from: { name: 'Grace Mbeki', address: 'grace@example.org' },
      to: [{ name: 'Ana Ruiz', address: 'ana@example.org' }],
      subject: 'Breakfast workshop: your questions and the workbook',
      date: '2026-11-27T09:05:07.000Z'
    })
    expect(read.text?.trim().replaceAll('\r\n', '\n')).toBe('Dear Ana,\n\nThank you.')
    expect(read.html).toContain('<p>Dear Ana,</p>')
    expect(read.attachments).toEqual([])
    const head = (key: string) => read.headers.find((one) => one.key === key)?.value
    expect(head('x-unsent')).toBe('1')
    expect(head('list-unsubscribe')).toBe('<mailto:grace@example.org?subject=Stop>')
  })

  test.each([
    'Łukasz “Zoë” 我们 👩‍👩‍👧 Ñandú',
    'a'.repeat(300),
    '我们想要什么'.repeat(30),
    'Quoted "name", with \\ and (brackets) <and> @ more',
    '=?utf-8?B?YQ==?= as it was typed',
    ''
  ])('with “%s” as subject and as a name', async (words) => {
    const file = messageFile(
      message({ subject: words, to: { name: words, address: 'ana@example.org' } })
    )
    const read = await PostalMime.parse(file)
    expect(read.subject ?? '').toBe(words)
    expect(read.to).toEqual([{ name: words, address: 'ana@example.org' }])
  })

  test.each(['subject', 'name'])(
    'a line break in the %s begins no field of its own',
    async (where) => {
      const bad = 'Hello\r\nBcc: eve@example.org'
      const file = messageFile(
        message(
          where === 'subject' ? { subject: bad } : { to: { name: bad, address: 'ana@example.org' } }
        )
      )
      const read = await PostalMime.parse(file)
      expect(read.bcc).toBeUndefined()
      expect(file).not.toMatch(/^bcc:/im)
    }
  )

  test('keeps to the lengths and signs of RFC 5322, 2047 and 2045', () => {
    const words = 'Zoë 我们 '.repeat(40)
    const file = messageFile(
      message({ subject: words, to: { name: words, address: 'a@example.org' }, text: words })
    )
    const lines = file.split('\r\n')
    expect(file).toMatch(/^[\x20-\x7e\r\n]*$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
    const encoded = file.match(/=\?utf-8\?B\?[^?]*\?=/g) ?? []
    expect(encoded.length).toBeGreaterThan(10)
    expect(Math.max(...encoded.map((word) => word.length))).toBeLessThanOrEqual(75)
  })

  test('the same letter gives the same file', () => {
    expect(messageFile(message())).toBe(messageFile(message()))
  })
})

describe('the page of a letter', () => {
  test('has paragraphs, lists and links, and nothing that was typed works as HTML', () => {
    const html = htmlOf(
      'A <b>',
      'Dear <script>,\n\nRead:\n- https://example.org/a?b=1&c=2.\n- two\n\nStop: mailto:g@example.org?subject=Stop',
      'en-US'
    )
    expect(html).toContain('<title>A &lt;b&gt;</title>')
    expect(html).toContain('<p>Dear &lt;script&gt;,</p>')
    expect(html).toContain(
      '<li><a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.</li>'
    )
    expect(html).toContain('<a href="mailto:g@example.org?subject=Stop">g@example.org</a>')
    expect(html).not.toMatch(/<img|<link|<style|<script|src=/)
  })
})

describe('letters go into one zip', () => {
  test('which gives back each file, the same bytes at the same moment', () => {
    const files = [
      { name: letterFileName(1, 'Łukasz Ødegård', 'eml'), text: 'one' },
      { name: letterFileName(2, 'ana@example.org', 'eml'), text: 'two ✓' }
    ]
    const zip = bundle(files, AT)
    expect(bundle(files, AT)).toEqual(zip)
    const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes)
    ])
    expect(read).toEqual([
      ['0001-ukasz-degard.eml', 'one'],
      ['0002-ana.eml', 'two ✓']
    ])
  })
})
