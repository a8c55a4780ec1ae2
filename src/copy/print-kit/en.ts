/** The page that makes one PDF of all that a workshop needs on paper. */
export const printKit = {
  title: 'Print the kit',
  description:
    'All that your workshop needs on paper as one PDF: every sheet in the order of its use, as often as your group needs it.',
  lede: 'Everything that your agenda needs on paper, in the order of its use, each sheet as often as your group needs it. One file, one print job.',
  noScript: 'Without JavaScript, take the kit of a standard agenda. It is counted for 24 people.',
  standard: 'Kits of the standard agendas',
  unfit: 'The plan of this workshop does not fit its time yet. Mend it first.',
  agenda: 'To the agenda',
  list: 'What is in it',
  columns: { sheet: 'Sheet', copies: 'Copies' },
  paper: 'Paper',
  papers: { '': 'US Letter', '-a4': 'A4' },
  print: 'Print',
  prints: { '': 'Usual', '-large': 'Large' },
  printHint: 'Large takes more pages. Make a usual kit, and one in large print for one person.',
  make: 'Make the kit',
  making: 'One moment …',
  done: (name: string, pages: number) =>
    `${name} is among your downloads, with ${pages} pages. Print it on one side, at 100 percent.`,
  missing: (ids: readonly string[]) => `These sheets were not found: ${ids.join(', ')}.`,
  failed:
    'The kit could not be made; a file did not come. Try once more, or take the PDFs one by one.',
  file: (name: string) => `be-sure-kit${name ? `-${name}` : ''}.pdf`,
  document: (name: string) => `Workshop kit: ${name}`,
  accessible:
    'This file is for the printer. For a screen reader, take the single PDFs; they have headings, lists and tables.',
  single: 'The single PDFs'
} as const
