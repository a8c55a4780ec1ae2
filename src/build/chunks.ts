/**
 * Which modules travel in one file, so that a page takes few requests, and what only some pages
 * need stays out of the way of the others. A module goes into the first group that names it, and
 * takes along what it imports unless an earlier group has that. `npm run report` tells the bytes.
 */
const GROUPS: Record<string, readonly RegExp[]> = {
  // What the islands of every page share. What only one page needs, such as the means for backups,
  // comes with that page.
  shared: [
    /node_modules\/(?:@astrojs\/preact|@?nanostores|preact)\/(?!.*signals)/,
    /src\/core\/(?:course\/(?:outline|progress|tested|tracks)|quiz\/draw|record\/(?!areas|backup|usage))/,
    /src\/platform\/(?:browser|chance|clock|leaving|storage|theme)\.ts/,
    /src\/stores\/(?:record|record\/(?!restore)[a-z]+|progress|quiz|seed|theme|track|notes)\.ts/,
    /src\/copy\/(?:notes|progress|saving)\//,
    /src\/components\/islands\/(?:Saved|LessonProgress|Notes|Onward|ThemeSwitch|StorageNotice)\.tsx/
  ],
  // Which evaluation a page shows; all that the home page needs of the workbook.
  evaluation: [
    /src\/core\/workbook\/(?:evaluations|links|sheet)\.ts/,
    /src\/stores\/workbook\/(?:evaluation|field)\.ts/,
    /src\/platform\/address\.ts/,
    /src\/copy\/evaluation\//,
    /src\/components\/islands\/evaluations\/name\.ts/
  ],
  drawing: [/src\/components\/figures\/(?:Figure|Lines)\.tsx/],
  // The points of connection, in a lesson and in the results.
  ring: [/src\/components\/figures\/(?:ConnectionRing|TrustMark)\.tsx/],
  // The recommendation score, in a lesson and in the workbook.
  recommendation: [
    /src\/core\/workbook\/(?:counts|promoters)\.ts/,
    /src\/copy\/score-calculator\//,
    /src\/components\/figures\/IntervalBar\.tsx/
  ],
  scoring: [/src\/core\/workbook\/(?:answer|contact-map|lenses|score)\.ts/],
  // Filling in.
  workbook: [
    /src\/copy\/workbook\//,
    /src\/components\/islands\/workbook\/(?!Counts|ThreeSides|TopThree|OwnItems)[A-Za-z]+\.tsx?$/
  ],
  // What the rules make of a sheet, for the results and whatever builds on them.
  rules: [
    /src\/core\/workbook\/(?:advice|bands|basis|headline|lens-map|priorities|recommendation|value-map)\.ts/
  ]
}

/** The groups as the bundler takes them. */
export const CHUNKS = Object.entries(GROUPS).map(([name, parts]) => ({
  name,
  test: (id: string) => parts.some((part) => part.test(id))
}))
