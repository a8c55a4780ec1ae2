import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { markIn } from '../../../core/workbook/answer.ts'
import { fieldHere, keepField } from '../../../stores/workbook/evaluation.ts'

/**
 * False until the page can keep what somebody does. What they chose or typed before the script
 * arrived is kept then, on top of what was stored.
 *
 * @param form holds fields that are named as in the record
 * @param versionOf wording of the item that a rating field belongs to
 */
export function useAwake(
  form: RefObject<HTMLFormElement>,
  versionOf: (field: string) => number = () => 1
): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    for (const control of form.current?.elements ?? []) keepEarly(control, versionOf)
    setAwake(true)
  }, [])
  return awake
}

/** Which wording a rating field answers, by the item that it belongs to. */
export function versionsIn(
  items: readonly { id: string; version: number }[]
): (field: string) => number {
  return (field) => items.find(({ id }) => field.startsWith(id))?.version ?? 1
}

function keepEarly(control: Element, versionOf: (field: string) => number): void {
  if (control instanceof HTMLSelectElement) {
    if (control.selectedIndex > 0) keepField(control.name, control.value)
  } else if (control instanceof HTMLInputElement && control.type === 'radio') {
    const mark = markIn(control.value)
    if (control.checked && mark !== undefined) {
      keepField(control.name, { mark, version: versionOf(control.name) })
    }
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    if (!control.name || !control.value) return
    const kept = fieldHere(control.name)
    keepField(control.name, kept ? `${kept} ${control.value}` : control.value)
  }
}
