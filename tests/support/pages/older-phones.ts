import { now } from './cast'

/** What the program keeps on a phone, by key; keys of remembered answers go on with operation and input. */
export const storedKeys: readonly string[] = [
  'current-test',
  'last-scene',
  'type-size',
  'sheets',
  'run-together',
  'coming-appointments',
  'child-check',
  'articles-read',
  'looked-at',
  'day-notes',
  'stopped-at',
  'held-number',
  'last.',
]

const land = 'last.sites.land.{"scene":"hx-cg-01"}'
const lines = 'last.sites.listHotlines.{}'
const articles = 'last.content.listArticles.{}'
const brought = 'last.assessments.listDefinitions.{}'
const phone = [
  'current-test',
  'type-size',
  'sheets',
  'run-together',
  'coming-appointments',
  'child-check',
  'articles-read',
  'looked-at',
  'day-notes',
  'stopped-at',
  'held-number',
]
const every = [...phone, land, lines, articles, brought]

/** The place that was scanned is whole, so that the page looks for what is known of it. */
const scanned = { 'last-scene': 'hx-cg-01' }
const filledWith = (value: unknown) => ({ ...Object.fromEntries(every.map((key) => [key, value])), ...scanned })

const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: { 'phq9-1': 1 }, savedAt: now, completedAt: null }

/** What may lie on a phone from another release, from a release to come, or by a fault. */
export const olderPhones: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a site without opening hours, and everything else a field short': {
    ...scanned,
    [land]: { value: { site: { id: 's-chenguang', name: '晨光心理服务站' }, place: '门口' }, at: now },
    [lines]: { value: { lines: [{ number: '12356' }] }, at: now },
    [articles]: { value: { articles: [{ id: 'a01', title: '睡不着' }] }, at: now },
    [brought]: { value: { definitions: [{ id: 'srq20_1001', scaleId: 'srq20', version: 1001 }], next: null }, at: now },
    'current-test': 'phq9',
    'type-size': 'large',
    'coming-appointments': [{ id: 'a1', start: now }],
    'day-notes': [{ date: '2026-11-14', mood: 'low' }, null],
    'stopped-at': [{ id: 'lesson-slow-1' }, null],
    'held-number': { siteId: 's-chenguang', walkInId: 7 },
    sheets: { phq9: { ...sheet, responses: undefined } },
    'articles-read': [{ article: { id: 'a01', title: '睡不好时可以做的事' }, at: now }],
  },
  'answers without their list, and sheets that are none': {
    ...scanned,
    [land]: { value: {}, at: now },
    [lines]: { value: { lines: null, closed: 7 }, at: now },
    [articles]: { value: { articles: null }, at: now },
    [brought]: { value: { definitions: null, next: 'srq20_1001' }, at: now },
    'current-test': 'phq9',
    'type-size': 7,
    'coming-appointments': { appointments: [null] },
    sheets: { phq9: null, other: 'a text', third: [1, 2] },
    'articles-read': { a01: null },
  },
  'answers to questions that do not exist': {
    ...scanned,
    [land]: { value: { site: [], place: 7 }, at: 'yesterday' },
    [lines]: { value: { lines: [{ number: 12356, hours: 'all day' }], closed: [] }, at: now },
    [articles]: { value: { articles: {} }, at: Number.MAX_SAFE_INTEGER },
    'current-test': 'phq9',
    'type-size': [1.5],
    sheets: { phq9: { ...sheet, responses: { 'phq9-1': 'often', 'phq9-9': 99, 'phq9-77': 1 } } },
  },
  'objects and lists where texts should be': {
    ...filledWith([null, {}, 'a']),
    'last-scene': { scene: 'hx-cg-01' },
    'current-test': { id: 'phq9' },
  },
  'entries of a later release': filledWith({ v: 99, value: { phq9: sheet } }),
  'entries of this release with something else inside': filledWith({ v: 1, value: { phq9: { scaleId: 'phq9' } } }),
}
