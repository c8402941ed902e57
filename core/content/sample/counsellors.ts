import type { ShownCredential } from '#core/domain/access/credentials'
import type { ShownWords } from '#core/domain/access/introduction'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type FormerTerms, firstOffer } from '#core/domain/scheduling/first-offer'
import type { IntakeQuestion, Offer } from '#core/domain/scheduling/offer'
import type { Topic } from '#core/domain/scheduling/topic'
import { dateOf } from '#core/domain/time'
import { sampleChecked, sampleWordsId, staff } from './people'
import { weekly } from './weekly'

const session = { modes: ['room'], sessionMinutes: 50, gapMinutes: 10 } as const

/** One offer, a conversation between two, in hours that are the same every week. */
function inTheRoom(
  terms: Pick<FormerTerms, 'siteId' | 'roomId' | 'hours'>,
  topics: readonly Topic[],
  change: Partial<Offer> = {},
): Pick<Counsellor, 'status' | 'meetingLink' | 'offers' | 'calendar' | 'termsRevision'> {
  const { offer, calendar } = firstOffer({ ...session, ...terms })
  const offers = [{ ...offer, topics, lateMinutes: 24 * 60, ...change }]
  return { status: 'active', meetingLink: null, offers, calendar, termsRevision: 0 }
}

type Terms = ReturnType<typeof inTheRoom>

/** Besides the conversation between two a longer one with the whole family, which the counsellor looks at first. */
function withFamilies(terms: Terms): Terms {
  const together = terms.offers.map((offer) => ({
    ...offer,
    ...{ id: 'family', name: '一家人一起谈', sessionMinutes: 80, noticeMinutes: 48 * 60, answerWithin: 24 * 60 },
    bring: '孩子平时喜欢的一样小东西，有就带，没有也没关系',
  }))
  return { ...terms, offers: [...terms.offers, ...together] }
}

/** Nobody has to answer. */
const beforeTalking: readonly IntakeQuestion[] = [
  { id: 'before', text: '以前和咨询师谈过吗？', options: ['谈过', '没有谈过', '先不说'] },
  { id: 'first', text: '有什么想先让咨询师知道的？', options: [] },
]

/** As checking them would have written it. */
function shownIn(counsellorId: string): ShownCredential[] {
  const keeper = staff.find(({ grants }) => grants.some((one) => one.counsellorId === counsellorId))
  const month = dateOf(sampleChecked.at).slice(0, 7)
  return (keeper?.credentials ?? []).map(({ id, kind, issuer }) => ({ id, kind, issuer, until: null, month }))
}

/** As saying it would have written it. */
function saidIn(counsellorId: string): ShownWords[] {
  const keeper = staff.find(({ grants }) => grants.some((one) => one.counsellorId === counsellorId))
  return keeper?.says === undefined ? [] : [{ id: sampleWordsId(keeper.openid), text: keeper.says }]
}

/** The sand tray of 柳岸, by oneself, in the room beside. */
function sandTray(): Counsellor {
  const terms = inTheRoom({ siteId: 's-liuan', roomId: 'r-liuan-1', hours: weekly([6, 7], '09:00', '12:00') }, [])
  const alone = { id: 'alone', name: '自己使用', equipmentIds: ['e-liuan-sand'], sessionMinutes: 40, lateMinutes: 0 }
  return {
    id: 't-liuan-sand',
    name: '沙盘（虚构）',
    title: '自己使用',
    introduction: '自己摆一摆，不用会什么，也不用给谁看。用完把沙抹平就好。',
    concerns: [],
    ...terms,
    offers: terms.offers.map((offer) => ({ ...offer, ...alone })),
    selfServe: 'everyone',
  }
}

/** Invented people whose hours together leave no day of the week without an opening, evenings and weekends included. */
export const counsellors: readonly Counsellor[] = [
  {
    id: 'c-yunxi',
    name: '云溪老师（虚构）',
    title: '',
    verified: shownIn('c-yunxi'),
    introduction: '',
    words: saidIn('c-yunxi'),
    concerns: ['心情低落', '睡不好', '压力大'],
    ...inTheRoom(
      {
        siteId: 's-chenguang',
        roomId: 'r-chenguang-1',
        hours: [...weekly([1, 2, 3, 4], '13:30', '15:30'), ...weekly([5], '09:00', '11:30')],
      },
      ['stress', 'sleep-and-body', 'relationships'],
    ),
  },
  {
    id: 'c-songbai',
    name: '松柏老师（虚构）',
    title: '',
    verified: shownIn('c-songbai'),
    introduction: '',
    words: saidIn('c-songbai'),
    concerns: ['工作压力', '婚姻与家庭', '人际关系'],
    ...inTheRoom(
      { siteId: 's-nantang', roomId: 'r-nantang-1', hours: weekly([1, 2, 3, 4, 5], '16:30', '20:30') },
      ['stress', 'career', 'relationships', 'partnership'],
      { modes: ['room', 'phone'], intake: beforeTalking },
    ),
  },
  {
    id: 'c-zhiyu',
    name: '知雨老师（虚构）',
    title: '',
    verified: shownIn('c-zhiyu'),
    introduction: '',
    words: saidIn('c-zhiyu'),
    concerns: ['孩子不想上学', '亲子沟通', '青春期'],
    ...withFamilies(
      inTheRoom(
        {
          siteId: 's-liuan',
          roomId: 'r-liuan-2',
          hours: [
            ...weekly([3], '09:00', '12:00'),
            ...weekly([6, 7], '09:00', '12:00'),
            ...weekly([6, 7], '14:00', '17:00'),
          ],
        },
        ['youth', 'parenting'],
      ),
    ),
  },
  {
    id: 'c-anhe',
    name: '安禾老师（虚构）',
    title: '',
    introduction: '',
    words: saidIn('c-anhe'),
    concerns: ['照顾家人很累', '老年生活', '亲人离世'],
    ...inTheRoom(
      {
        siteId: 's-shuxia',
        roomId: 'r-shuxia-1',
        hours: [...weekly([2, 3, 4, 5], '09:00', '11:30'), ...weekly([7], '18:00', '20:30')],
      },
      ['stress', 'sleep-and-body', 'partnership', 'relationships'],
    ),
  },
  sandTray(),
]
