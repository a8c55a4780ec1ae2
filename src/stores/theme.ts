import { computed } from 'nanostores'

import { isTheme, type Theme } from '../core/record/kinds.ts'
import { showTheme } from '../platform/theme.ts'
import { record } from './record.ts'

const ID = 'setting/theme'

/** The theme that the person chose, `undefined` for the one of the device. */
export const $theme = computed(record.fact(ID), (fact) =>
  isTheme(fact?.value) ? fact.value : undefined
)

/** Chooses a theme, `undefined` for the one of the device. */
export function setTheme(theme: Theme | undefined): void {
  if (theme) record.set(ID, theme)
  else record.remove([ID])
  showTheme(theme)
}

/** Shows the chosen theme from now on, also when it is chosen in another tab. */
export function followTheme(): () => void {
  return $theme.subscribe(showTheme)
}
