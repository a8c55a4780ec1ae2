/** The page about the copy for a stick, and what is written into that copy. */
export const stick = {
  title: 'A copy on a stick',
  description:
    'The whole site as a zip for a day without Wi-Fi, and what works from it with and without a local server.',
  lede: 'Venue Wi-Fi fails on the day that counts. Take the whole site along: lessons, workbook, slides, papers. It needs no connection at all.',
  download: 'Download the site as a zip',
  how: {
    heading: 'The day before',
    steps: [
      'Download the zip, and unpack it onto the laptop that you will use, or onto a stick.',
      'Open a terminal in the unpacked folder. With Node on the laptop, type: node serve.mjs',
      'With Python instead, type: python3 -m http.server 4800 --bind 127.0.0.1 --directory site',
      'Open http://localhost:4800/ in a browser, and bring in your workshop from its file.',
      'Switch the Wi-Fi off and go through your slides once. What works now works tomorrow.'
    ]
  },
  works: {
    heading: 'What works how',
    what: 'What',
    server: 'With the local server',
    disk: 'Opened as a file, without one',
    rows: [
      { what: 'Reading lessons, frameworks, glossary and sources', server: true, disk: true },
      { what: 'All PDFs: workbook, handouts, kits, role cards', server: true, disk: true },
      { what: 'The slides with their notes, one under the other', server: true, disk: true },
      { what: 'Slides on the wall, speaker window, live view, boards', server: true, disk: false },
      { what: 'Answering, role-plays, review, the workbook on the web', server: true, disk: false },
      { what: 'Group results, letters, the kit for your group', server: true, disk: false },
      { what: 'Search', server: true, disk: false }
    ],
    yes: 'works',
    no: 'does not',
    why: 'A browser runs no modules that it opens from a disk. So a page that is opened as a file can be read and printed, and nothing on it answers.'
  },
  record: {
    heading: 'Where your work is',
    text: 'A browser keeps what you do for each address by itself. At localhost it knows nothing of what you did on the web. Take your agenda along as a file, or a backup of everything, and bring it in there. After the day, take it back the same way.',
    agenda: 'Save the agenda as a file',
    data: 'Save a backup'
  },
  fromDisk:
    'This page was opened from a disk, so it can be read and printed, and nothing on it answers. READ-ME.txt in the folder above says how to open it with a local server.',
  readMe: `Be Sure on a stick

Everything is in the folder "site". There are two ways to open it.

1. With a local server, everything works. Open a terminal in this folder.
   With Node:    node serve.mjs
   With Python:  python3 -m http.server 4800 --bind 127.0.0.1 --directory site
   Then open http://localhost:4800/ in a browser. Nothing leaves this computer.

2. Without a server, open site/index.html. Lessons can be read, PDFs open and
   print. Nothing that needs a script works: no answers, no search, no slides
   on the wall.

What you do at localhost is kept for that address only. Bring your workshop or
your backup in from its file, and save it to a file again afterward.
`
} as const
