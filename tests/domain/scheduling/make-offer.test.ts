import { describe, expect, it } from 'vitest'
import { makeOffer } from '#core/domain/scheduling/make-offer'
import type { Offer } from '#core/domain/scheduling/offer'
import { anOffer } from '../../support/terms'

const question = (change = {}) => ({ id: 'q1', text: '最近怎么样', options: ['还好', '不太好'], ...change })
const many = (length: number) => Array.from({ length }, (_, place) => `x${place}`)
const phoneOnly = { modes: ['phone'], roomId: null }

describe('an offer is refused', () => {
  it.each<[string, string, object]>([
    ['offer-name', 'it has no name', { name: ' ' }],
    ['offer-name', 'its name is too long', { name: '谈'.repeat(41) }],
    ['session-length', 'a session takes no time', { sessionMinutes: 0 }],
    ['session-length', 'a session takes four minutes', { sessionMinutes: 4 }],
    ['session-length', 'a session takes more than eight hours', { sessionMinutes: 481 }],
    ['session-length', 'a session ends before it begins', { sessionMinutes: -50 }],
    ['session-length', 'a session takes half a minute more', { sessionMinutes: 50.5 }],
    ['session-length', 'a session takes no number of minutes', { sessionMinutes: Number.NaN }],
    ['rest-length', 'the rest before is taken from the session', { restBefore: -1 }],
    ['rest-length', 'the rest after is taken from the session', { restAfter: -1 }],
    ['rest-length', 'the rest before takes more than four hours', { restBefore: 241 }],
    ['rest-length', 'the rest after takes more than four hours', { restAfter: 241 }],
    ['rest-length', 'a rest is no whole minute', { restAfter: 0.5 }],
    ['capacity', 'nobody can sit in it', { capacity: 0 }],
    ['capacity', 'more than thirty could', { capacity: 31 }],
    ['notice', 'it can be booked when it is past', { noticeMinutes: -1 }],
    ['notice', 'it wants more than fourteen days', { noticeMinutes: 14 * 24 * 60 + 1 }],
    ['horizon', 'it has no day', { horizonDays: 0 }],
    ['horizon', 'it reaches more than sixty days', { horizonDays: 61 }],
    ['release', 'it opens on an eighth day', { release: { kind: 'weekly', weekday: 8, minute: 0 } }],
    ['release', 'it opens on no day', { release: { kind: 'weekly', weekday: 0, minute: 0 } }],
    ['release', 'it opens at 24:00', { release: { kind: 'weekly', weekday: 1, minute: 1440 } }],
    ['release', 'it opens before midnight', { release: { kind: 'weekly', weekday: 1, minute: -1 } }],
    ['late', 'one is late after the start', { lateMinutes: -1 }],
    ['late', 'one is late for more than fourteen days', { lateMinutes: 14 * 24 * 60 + 1 }],
    ['answer-time', 'an answer is due within 14 minutes', { answerWithin: 14 }],
    ['answer-time', 'an answer is due within more than seven days', { answerWithin: 7 * 24 * 60 + 1 }],
    ['mode-missing', 'there is no way to meet', { modes: [], roomId: null }],
    ['mode-unknown', 'a way to meet is none', { modes: ['letter'], roomId: null }],
    ['mode-unknown', 'a way to meet is said twice', { modes: ['phone', 'phone'], roomId: null }],
    ['topic-unknown', 'a topic is none', { topics: ['weather'] }],
    ['topic-unknown', 'a topic is said twice', { topics: ['stress', 'stress'] }],
    ['room-missing', 'people meet in a room and there is none', { roomId: null }],
    ['room-needless', 'nobody meets in the room', { modes: ['phone', 'video', 'text'] }],
    ['equipment', 'there are more than five things', { equipmentIds: many(6) }],
    ['equipment', 'a thing is said twice', { equipmentIds: ['e1', 'e1'] }],
    ['equipment', 'a thing is used where nobody meets', { ...phoneOnly, equipmentIds: ['e1'] }],
    ['intake', 'there are more than six questions', { intake: many(7).map((id) => question({ id })) }],
    ['intake', 'two questions have one id', { intake: [question(), question()] }],
    ['intake', 'a question asks nothing', { intake: [question({ text: '' })] }],
    ['intake', 'a question asks too much', { intake: [question({ text: '问'.repeat(121) })] }],
    ['intake', 'there is one answer alone', { intake: [question({ options: ['好'] })] }],
    ['intake', 'there are nine answers', { intake: [question({ options: many(9) })] }],
    ['intake', 'two answers are one', { intake: [question({ options: ['好', '好'] })] }],
    ['intake', 'an answer says nothing', { intake: [question({ options: ['好', ''] })] }],
    ['bring', 'what to bring is more than a line', { bring: '带'.repeat(121) }],
  ])('%s when %s', (refusal, _, change) => {
    expect(makeOffer({ ...anOffer(), ...(change as Partial<Offer>) })).toEqual({ ok: false, refusal })
  })
})

describe('an offer can be', () => {
  it.each<[string, object]>([
    ['one of 50 minutes in a room or by telephone', {}],
    ['the shortest session, without rests', { sessionMinutes: 5, restBefore: 0, restAfter: 0 }],
    ['the longest session and rests', { sessionMinutes: 480, restBefore: 240, restAfter: 240 }],
    ['a group of thirty', { capacity: 30 }],
    [
      'the longest notice, horizon and time to be late',
      { noticeMinutes: 20_160, horizonDays: 60, lateMinutes: 20_160 },
    ],
    ['the shortest ones', { noticeMinutes: 0, horizonDays: 1, lateMinutes: 0 }],
    ['opened each Sunday in the last minute', { release: { kind: 'weekly', weekday: 7, minute: 1439 } }],
    ['opened each Monday at midnight', { release: { kind: 'weekly', weekday: 1, minute: 0 } }],
    ['answered within a quarter of an hour', { answerWithin: 15 }],
    ['answered within a week', { answerWithin: 10_080 }],
    ['every way to meet, every topic', { modes: ['room', 'phone', 'video', 'text'] }],
    ['no topic, by telephone alone', { ...phoneOnly, topics: [] }],
    [
      'as many things and questions as there may be',
      { equipmentIds: many(5), intake: many(6).map((id) => question({ id })) },
    ],
    ['a question to be answered in a line', { intake: [question({ options: [] })] }],
    ['a name of forty characters and a line to bring', { name: '谈'.repeat(40), bring: '带'.repeat(120) }],
    ['not open at present', { open: false }],
    ['left to its site, how soon and how far', { noticeMinutes: null, horizonDays: null }],
  ])('%s', (_, change) => {
    const offer = { ...anOffer(), ...(change as Partial<Offer>) }
    expect(makeOffer(offer)).toEqual({ ok: true, value: offer })
  })
})
