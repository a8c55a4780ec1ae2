/** Shows the page in this theme, or in the one of the device. */
export function showTheme(theme: 'light' | 'dark' | undefined): void {
  if (typeof document === 'undefined') return
  const { dataset } = document.documentElement
  if (theme) dataset.theme = theme
  else delete dataset.theme
}
