import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'

import { theme as copy } from '../../copy/theme/en.ts'
import { $theme, followTheme, setTheme } from '../../stores/theme.ts'
import './ThemeSwitch.css'

const THEMES = [undefined, 'light', 'dark'] as const

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const theme = useStore($theme, { ssr: () => undefined })
  useEffect(followTheme, [])
  return (
    <fieldset class="theme-switch">
      <legend class="visually-hidden">{copy.legend}</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => setTheme(name)}
          />
          {copy[name ?? 'system']}
        </label>
      ))}
    </fieldset>
  )
}
