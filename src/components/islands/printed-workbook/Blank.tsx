interface Props {
  label: string
  /** What was filled in; empty for a line to write on. */
  text?: string | undefined
  /** How much room there is to write. */
  size?: 'line' | 'lines'
}

/** A label with what was filled in, or with room to write. */
export function Blank({ label, text = '', size = 'line' }: Props) {
  return (
    <div class={`printed-workbook_blank printed-workbook_blank-${size}`}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}
