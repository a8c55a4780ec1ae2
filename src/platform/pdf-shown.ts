import type { Opened, Widget } from './pdf-library.ts'

/**
 * Ids of the radio buttons that one sees as on. A file says twice which one is on: by a value of
 * the group, and by how each button is drawn. The two may differ, and more than one may be drawn as
 * on. A button is on where it is drawn as it would be if it were chosen.
 */
export async function shownIn(pdf: Opened, widgets: readonly Widget[]): Promise<Set<string>> {
  const radios = widgets.filter(({ kind, drawn }) => kind === 'radios' && drawn)
  const shown = new Set<string>()
  for (const page of new Set(radios.map((widget) => widget.page))) {
    const now = await pdf.drawn(page, 'as-it-is')
    // Where nothing is drawn, nothing is on.
    if (!radios.some(({ id }) => now.has(id))) continue
    const on = await pdf.drawn(page, 'all-on')
    const off = await pdf.drawn(page, 'all-off')
    for (const { id, page: own } of radios) {
      const look = now.get(id)
      const isOn = look !== undefined && look === on.get(id) && look !== off.get(id)
      if (own === page && isOn) shown.add(id)
    }
  }
  return shown
}
