import { readFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

const LINES = 60

/** Says what the page showed when a test failed, where only the log can be read afterwards. */
export default class WhatItShowed implements Reporter {
  onTestEnd(test: TestCase, { attachments }: TestResult): void {
    const path = attachments.find(({ name }) => name === 'error-context')?.path
    if (!path) return
    const [, shown] = /```yaml\n([\s\S]*?)\n```/.exec(readFileSync(path, 'utf8')) ?? []
    if (!shown) return
    console.log(`What the page showed in “${test.title}”:`)
    console.log(shown.split('\n').slice(0, LINES).join('\n'))
  }

  printsToStdio(): boolean {
    return false
  }
}
