/** Tags whose element in the document is a real form control: what they are is what they look like to a browser. */
const controls: Record<string, string> = { input: 'input', textarea: 'textarea' }

const boxes = [
  'button checkbox checkbox-group cover-image cover-view form icon image keyboard-accessory label list-view',
  'match-media movable-area movable-view navigator page-container picker picker-view picker-view-column progress',
  'radio radio-group root-portal scroll-view slider sticky-header sticky-section swiper swiper-item switch text video view',
].flatMap((line) => line.split(' '))

/** Tags with nothing behind them here: a labelled box stands in, and using one is reported. */
export const standIns = ['camera', 'canvas', 'editor', 'live-player', 'live-pusher', 'map', 'rich-text', 'web-view']

export const builtInTags: readonly string[] = [
  ...boxes,
  ...Object.keys(controls),
  ...standIns,
  'navigation-bar',
  'official-account',
  'open-data',
  'page-meta',
]

const elements = new Map(builtInTags.map((tag) => [tag, controls[tag] ?? `wx-${tag}`]))

/** The element a built-in tag is in the document; undefined for the program's own components. */
export const elementOf = (tag: string): string | undefined => elements.get(tag)
