/** The switch between light and dark. */
export const theme = {
  legend: 'Colors',
  system: 'As on this device',
  light: 'Light',
  dark: 'Dark'
}
