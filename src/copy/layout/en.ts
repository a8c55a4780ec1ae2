/** Header, footer and what every page says about data. */
export const layout = {
  skip: 'Skip to the content',
  mainNav: 'Main',
  footNav: 'More',
  learn: 'Learn',
  evaluate: 'Evaluate',
  facilitate: 'Facilitate',
  search: 'Search',
  about: 'About',
  accessibility: 'Accessibility',
  sources: 'Sources',
  yourData: 'Your data',
  promise: 'Nothing you do here leaves this browser: no account, no cookies, no tracking.',
  promiseLink: 'See, save, restore or erase your data',
  broken:
    'A part of this page could not be loaded, so what you choose or write here may not be kept. Copy your words, then load the page again.',
  printed: (address: string) => `From ${address}`
}
