import { sampleWorld } from '#core/content/sample/index'
import { anOffer, monday, mondayAt } from '../makers'
import {
  gone,
  listOf,
  notADay,
  notAList,
  notAMinute,
  notANumber,
  notAnId,
  notAText,
  notAYesNo,
  notOneOf,
  orNull,
  wrongIn,
} from './values'

/** Null is left to the site. */
const isSaid = (value: unknown) => value !== null

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const aLeave = { id: 'away', kind: 'sick', from: mondayAt(9), until: mondayAt(12) }
const aSingle = { id: 'once', date: monday, from: 540, until: 600, siteId: 's-chenguang' }
const anOffDay = { date: monday, kind: 'off', name: '示例假日' }

/** What the offers of a counsellor may not be. */
export const wrongOffers = listOf(
  wrongIn(anOffer(), {
    id: [...notAnId, 'x'.repeat(25)],
    name: [...notAText, ''],
    siteId: notAnId,
    roomId: notAnId,
    equipmentIds: [...notAList, ['../a'], Array.from({ length: 6 }, (_, at) => `e${at}`)],
    topics: [...notAList, ['weather']],
    modes: [...notAList, ['letter'], []],
    sessionMinutes: [...notANumber, 0, 4, 481],
    restBefore: [...notANumber, 241],
    restAfter: [...notANumber, 241],
    capacity: [...notANumber, 0, 31],
    noticeMinutes: [...notANumber.filter(isSaid), 20_161],
    horizonDays: [...notANumber.filter(isSaid), 0, 61],
    release: [gone, null, 7, {}, { kind: 'monthly' }, { kind: 'weekly' }, { kind: 'weekly', weekday: 8, minute: 0 }],
    lateMinutes: [...notANumber, 20_161],
    intake: [...notAList, [{ id: 'q', text: '', options: [] }], [{ id: 'q', text: '什么', options: ['one'] }]],
    answerWithin: [...orNull(notANumber), 14, 10_081],
    bring: notAText,
    open: notAYesNo,
  }),
)

/** What their calendar may not be. */
export const wrongCalendars = [
  ...[gone, null, 7, 'a', [], {}],
  ...wrongIn(yunxi.calendar, {
    versions: [
      ...notAList,
      [{ from: 'soon', hours: [] }],
      [{ from: monday }],
      [{ from: monday, hours: [{ weekday: 1, from: 60, until: 90 }] }],
      [{ from: monday, hours: [{ weekday: 1, from: 90, until: 60, siteId: 's-chenguang' }] }],
      [
        { from: monday, hours: [] },
        { from: monday, hours: [] },
      ],
    ],
    leaves: [
      ...notAList,
      ...listOf(
        wrongIn(aLeave, { id: notAnId, kind: notOneOf, from: notANumber, until: [...notANumber, mondayAt(9)] }),
      ),
    ],
    openings: [
      ...notAList,
      ...listOf(
        wrongIn(aSingle, {
          id: notAnId,
          date: notADay,
          from: notAMinute,
          until: [...notAMinute, 540],
          siteId: notAnId,
        }),
      ),
    ],
    closings: [
      ...notAList,
      ...listOf(wrongIn(aSingle, { id: notAnId, date: notADay, from: notAMinute, until: [...notAMinute, 540] })),
    ],
    holidays: [
      ...[gone, 7, 'a', [], {}, { through: 'soon', days: [] }, { through: monday }],
      ...[{ days: notAList }].flatMap((fields) => wrongIn({ through: monday, days: [] }, fields)),
      ...wrongIn(anOffDay, { date: notADay, kind: notOneOf, name: notAText }).map((day) => ({
        ...{ through: monday, days: [day] },
      })),
      ...[0, 8, 'Monday', gone].map((as) => ({
        ...{ through: monday, days: [{ date: monday, kind: 'work', name: '示例补班', ...(as !== gone && { as }) }] },
      })),
    ],
  }),
]
