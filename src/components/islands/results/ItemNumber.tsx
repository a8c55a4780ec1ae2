import './ItemNumber.css'

/** The number of an item, as it stands in the drawings. */
export function ItemNumber({ number }: { number: number }) {
  return <span class="item-number">{number}</span>
}
