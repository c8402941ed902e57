import { previewChange, readTerms, saveChange } from '#core/contracts/calendar'
import type { Phone } from '../browser'
import { aPreview, aPreviewOfThree, aTermsRead, aYearOfHolidays, leaves } from './a-terms-read'
import { manager, regular } from './cast'
import { type DrawnPage, refuses, type Scene, says } from './drawn-page'

const loading: Scene = { shows: { label: '正在加载' }, who: regular, cloud: 'silent' }
const failed: Scene = { shows: { id: 'retry' }, who: regular, cloud: 'away' }
const refused: Scene = { shows: { id: 'not-allowed' } }
const managed: Scene = { shows: { id: 'whose' }, who: manager, query: 'counsellor=c-yunxi' }

/** Takes Monday's only stretch away: two people of the cast lose their ground. */
async function closeMonday(phone: Phone): Promise<void> {
  await phone.tap('stretch-1-0')
  await phone.tap('stretch-remove')
  await phone.tap('preview-hours')
  await phone.all('affected-').first().waitFor()
}

async function openOne(phone: Phone): Promise<void> {
  await closeMonday(phone)
  await phone.all('affected-').first().click()
  await phone.el('decide-keep').waitFor()
}

async function openAll(phone: Phone): Promise<void> {
  await closeMonday(phone)
  await phone.tap('decide-all')
}

const three = [says(previewChange, aPreviewOfThree)]

/** What decides when somebody can be booked: the pages that go through the guard. */
export const termsPages: readonly DrawnPage[] = [
  {
    path: 'counsellor/pages/terms/index',
    states: {
      full: { shows: { id: 'to-hours' }, who: regular },
      empty: { never: 'the same rows lead everywhere, whatever stands there' },
      loading,
      failed,
      refused,
    },
    more: { managed },
  },
  {
    path: 'counsellor/pages/hours/index',
    states: {
      full: { shows: { id: 'stretch-' }, who: regular },
      empty: { shows: { id: 'no-sites' }, who: regular, cloud: [says(readTerms, aTermsRead({}, { sites: [] }))] },
      loading,
      failed,
      refused,
    },
    more: {
      managed,
      'week to come': {
        shows: { id: 'version-' },
        who: regular,
        cloud: [
          says(
            readTerms,
            aTermsRead({
              versions: [...aTermsRead().terms.calendar.versions, { from: '2026-12-07', hours: [] }],
            }),
          ),
        ],
      },
      'stretch sheet': {
        shows: { id: 'stretch-done' },
        who: regular,
        steps: (phone) => phone.tap('add-6'),
      },
      'time sheet': {
        shows: { id: 'time-done' },
        who: regular,
        steps: async (phone) => {
          await phone.tap('stretch-1-0')
          await phone.tap('stretch-from')
        },
      },
      'date sheet': { shows: { id: 'later-months' }, who: regular, steps: (phone) => phone.tap('start-date') },
      'guard sheet': { shows: { id: 'affected-' }, who: regular, steps: closeMonday },
      'one decided sheet': { shows: { id: 'decide-keep' }, who: regular, steps: openOne },
      'moved sheet': {
        shows: { id: 'slot-' },
        who: regular,
        steps: async (phone) => {
          await openOne(phone)
          await phone.tap('decide-move')
        },
      },
      'three decided sheet': {
        shows: { id: 'to-be-called' },
        who: regular,
        cloud: three,
        steps: async (phone) => {
          await openAll(phone)
          await phone.tap('all-choose')
        },
      },
      'all at once sheet': { shows: { id: 'all-keep' }, who: regular, cloud: three, steps: openAll },
      'taken over sheet': {
        shows: { id: 'decide-substitute-' },
        who: regular,
        cloud: three,
        steps: openOne,
      },
      'not saved sheet': {
        shows: { id: 'change-refused' },
        who: regular,
        cloud: [refuses(saveChange, 'terms-changed')],
        steps: async (phone) => {
          await openOne(phone)
          await phone.tap('decide-keep')
          await phone.tap('save-change')
        },
      },
    },
  },
  {
    path: 'counsellor/pages/leave/index',
    states: {
      full: { shows: { id: 'leaves' }, who: regular, cloud: [says(readTerms, aTermsRead({ leaves }))] },
      empty: { shows: { text: '没有请假。' }, who: regular },
      loading,
      failed,
      refused,
    },
    more: {
      managed,
      'leave sheet': { shows: { id: 'preview-leave' }, who: regular, steps: (phone) => phone.tap('add-leave') },
      'sick sheet': {
        shows: { id: 'affected-' },
        who: regular,
        steps: (phone) => phone.tap('sick-today'),
      },
    },
  },
  {
    path: 'counsellor/pages/holidays/index',
    states: {
      full: {
        shows: { id: 'known-through' },
        who: regular,
        cloud: [says(readTerms, aTermsRead({}, { holidays: aYearOfHolidays }))],
      },
      empty: { shows: { id: 'no-holidays' }, who: regular },
      loading,
      failed,
      refused,
    },
    more: {
      managed,
      'follow sheet': {
        shows: { id: 'as-7' },
        who: regular,
        cloud: [says(readTerms, aTermsRead({}, { holidays: aYearOfHolidays }))],
        steps: (phone) => phone.tap('follow-2026-01-04'),
      },
      'difference sheet': {
        shows: { id: 'difference' },
        who: regular,
        cloud: [says(readTerms, aTermsRead({}, { holidays: aYearOfHolidays })), says(previewChange, aPreview)],
        steps: (phone) => phone.tap('preview-holidays'),
      },
    },
  },
]
