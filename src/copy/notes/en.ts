/** A person’s own notes beside a lesson. */
export const notes = {
  title: 'My notes',
  label: 'My notes on this lesson'
}
