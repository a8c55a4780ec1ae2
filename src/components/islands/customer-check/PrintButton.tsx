import './PrintButton.css'

interface Props {
  label: string
}

/** Prints the page; it is not there where it could not. */
export function PrintButton({ label }: Props) {
  return (
    <button class="button print-button" type="button" onClick={() => print()}>
      {label}
    </button>
  )
}
