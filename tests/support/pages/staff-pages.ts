import { listComputers, lookAtComputer } from '#core/contracts/computers'
import type { OutputOf } from '#core/contracts/operation'
import {
  listColleagues,
  listMoves,
  listOwnOpenings,
  listToKeep,
  lookAgain,
  openInEmergency,
  requestMove,
} from '#core/contracts/records'
import {
  enterWithoutManager,
  listPeople,
  listPosts,
  listStaffInbox,
  lookAtInvitation,
  markStaffInboxRead,
  openPerson,
  readPost,
} from '#core/contracts/staff'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import type { Phone } from '../browser'
import { monday } from '../makers'
import { staffIdOf } from '../planted-staff'
import { idle, manager, newcomer, now, regular } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

import { toldStaff } from './told-staff'

type Person = OutputOf<typeof openPerson>['person']
const post = {
  ...{ role: 'counsellor' as const, nodeId: 'n-chenguang', nodeName: '晨光社区' },
  ...{ counsellorId: 'c-yunxi', counsellorName: '云溪老师（虚构）', between: null },
  lacks: [],
}
const credential = {
  ...{ id: 'one', kind: 'counsellor' as const, number: 'XL-示例-0001', issuer: '示例单位（虚构）' },
  ...{
    until: '2026-12-10',
    notedAt: now - 9 * DAY,
    state: 'ending' as const,
    checkedAt: now - 8 * DAY,
    checkedBy: '示例负责人',
  },
}
const person: Person = {
  ...{ id: 'p1_colleague', name: '示例同事（虚构）', hasSigned: true, signed: { version: 1, at: now - 20 * DAY } },
  posts: [
    post,
    {
      ...post,
      role: 'care-worker',
      counsellorId: null,
      counsellorName: '',
      between: 'training-missing',
      lacks: ['call-back'],
    },
  ],
  trainings: [
    { kind: 'recognising-danger', what: '保密和危机识别', on: '2026-11-02', until: '2027-11-01', counts: true },
    { kind: 'call-back', what: '接听和回电', on: '2025-11-02', until: '2026-11-01', counts: false },
  ],
  credentials: [
    credential,
    {
      ...credential,
      id: 'two',
      kind: 'social-worker',
      until: null,
      state: 'unchecked',
      checkedAt: null,
      checkedBy: '',
    },
  ],
}
const unsigned: Person = {
  ...person,
  ...{
    hasSigned: false,
    signed: null,
    posts: [{ ...post, between: 'agreement-unsigned' }],
    credentials: [],
    trainings: [],
  },
}
const introduction = { words: '说话慢，愿意等。', since: now - DAY }
const portrait = { address: null, width: 480, height: 640, since: now - DAY }
const notices = [{ at: now - HOUR, name: '示例负责人' }]
const invitation = { id: 'i1', name: '示例新同事', role: 'editor' as const, nodeName: '晨光社区', until: now + 3 * DAY }
const list: OutputOf<typeof listPeople> = {
  people: [
    {
      id: person.id,
      name: person.name,
      self: false,
      posts: person.posts,
      hasSigned: true,
      endsOn: '2026-12-10',
      toCheck: false,
    },
    {
      id: 'p1_me',
      name: '',
      self: true,
      posts: [{ ...post, role: 'manager', counsellorId: null, counsellorName: '' }],
      hasSigned: true,
      endsOn: null,
      toCheck: false,
    },
  ],
  next: null,
  invitations: [
    { ...invitation, state: 'open' },
    { ...invitation, id: 'i2', state: 'over' },
  ],
  rules: [
    { id: 'n-qinghe', name: '青禾街道（虚构示例）', needed: true, own: true },
    { id: 'n-chenguang', name: '晨光社区', needed: true, own: false },
  ],
  notices,
}
const computer = 'Windows 电脑 · Chrome 浏览器'
const computers = [0, 1].map((at) => ({
  ...{ id: `computer-${at}`, computer },
  ...{ begunAt: now - (at + 1) * HOUR, until: now + (7 - at) * HOUR },
}))
const opening: OutputOf<typeof listOwnOpenings>['openings'][number] = {
  ...{ id: 'o1', kind: 'emergency', at: now - 10 * MINUTE, until: now + 20 * MINUTE, days: null, state: 'open' },
  ...{ role: 'care-worker', lookerName: '示例同事（虚构）', byName: '示例同事（虚构）', looks: false, asked: false },
  siteName: '晨光心理辅导室',
  record: { code: 'M4NK', start: now + 3 * HOUR, counsellorName: '云溪老师（虚构）' },
  ...{ why: '家里人来电话说他可能有危险，他的咨询师今天请假，要马上联系', said: [], judged: null },
}
const question = { as: 'keeper' as const, mine: false, at: now - 5 * MINUTE, words: '打过 120 没有' }
const share = { ...opening, id: 'o2', kind: 'share' as const, role: 'counsellor' as const, until: null, days: 7 }
const openings = [
  { ...opening, looks: true, asked: true, said: [question] },
  { ...share, asked: true, state: 'waiting' as const, why: '下周我休假，请她接着准备这次谈话' },
  {
    ...{
      ...opening,
      id: 'o3',
      looks: true,
      asked: true,
      state: 'over' as const,
      at: now - 9 * DAY,
      record: null,
      why: null,
    },
    judged: { at: now - 8 * DAY, as: 'unwarranted' as const, words: '可以先找他的咨询师' },
  },
]
const asked = {
  ...opening,
  said: [
    { ...question, mine: true },
    { ...question, as: 'staff' as const, words: '打过了，人已经到了' },
  ],
}
const toDecide = { ...share, state: 'waiting' as const, byName: '', why: '下周我休假，请她接着准备这次谈话' }
const judged = {
  ...{ ...opening, id: 'o4', state: 'over' as const, at: now - 3 * DAY },
  judged: { at: now - 2 * DAY, as: 'warranted' as const, words: '' },
}
const move: OutputOf<typeof listMoves>['kept'][number] = {
  ...{ id: 'move-1', state: 'asked', at: now - HOUR, until: null, endedAt: null, hindered: false },
  ...{ stuck: false, left: 0 },
  ...{ mine: false, byName: '示例同事（虚构）', role: 'care-worker', proof: 'known-here', siteName: '晨光心理辅导室' },
  record: { code: 'M4NK', start: now - 20 * DAY, counsellorName: '云溪老师（虚构）' },
  ...{ note: '去年起每个月来两次，前台和咨询师都认得，今天当面来的', decided: null },
}
const movesKept = [
  move,
  {
    ...{
      ...move,
      id: 'move-2',
      state: 'waiting' as const,
      at: now - DAY,
      until: now + 2 * DAY,
      proof: 'document-shown' as const,
    },
    decided: { as: 'approved' as const, at: now - DAY, words: '' },
  },
]
const movesAsked = [
  { ...movesKept[1], id: 'move-3', mine: true, hindered: true, until: now - HOUR },
  {
    ...{ ...move, id: 'move-4', mine: true, state: 'declined' as const, at: now - 9 * DAY, endedAt: now - 8 * DAY },
    decided: { as: 'declined' as const, at: now - 8 * DAY, words: '没有写清楚是谁认得' },
  },
  {
    ...{ ...move, id: 'move-5', mine: true, state: 'moved' as const, at: now - 30 * DAY, endedAt: now - 26 * DAY },
    ...{ record: null, note: null, decided: { as: 'approved' as const, at: now - 29 * DAY, words: null } },
  },
] as OutputOf<typeof listMoves>['asked']
const openedRecord = {
  ...{ id: 'o1', until: now + 20 * MINUTE, code: 'M4NK', start: now + 3 * HOUR, mode: 'phone' as const },
  ...{ counsellorName: '云溪老师（虚构）', siteName: '晨光心理辅导室', forWhom: 'self' as const },
  intake: [{ question: '这次最想谈什么', answer: '和家里人说不到一起' }],
  ...{ name: null, phone: '13800138000' },
}
const shareQuery = `date=${monday}&appointment=their-first`
const keeper = 'sample-file-keeper'
const who = { who: manager }
const query = 'id=p1_colleague'
const opensPerson = (phone: Phone) => phone.tap('open-person')
const opened = [says(openPerson, { person, self: false })]

/** Who works here, for managers: src/manager; and one's own posts: src/staff. */
export const staffPages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/people/index',
    states: {
      full: { ...who, shows: { id: 'person-' } },
      empty: {
        ...who,
        shows: { id: 'no-people' },
        cloud: [says(listPeople, { ...list, people: [], invitations: [], notices: [] })],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'with invitations': { ...who, shows: { id: 'withdraw-0' }, cloud: [says(listPeople, list)] },
      'not signed': { ...who, shows: { id: 'way-on' }, cloud: [refuses(listPeople, 'agreement-unsigned')] },
    },
  },
  {
    path: 'manager/pages/person/index',
    states: {
      full: { ...who, shows: { id: 'open-person' }, query },
      empty: {
        ...{ ...who, steps: opensPerson },
        shows: { id: 'take-up' },
        query,
        cloud: [
          says(openPerson, { person: { ...unsigned, posts: [{ ...post, between: 'staff-suspended' }] }, self: false }),
        ],
      },
      loading: { ...who, shows: { label: '正在加载' }, query, cloud: 'silent', steps: opensPerson },
      failed: { ...who, shows: { id: 'retry' }, query, cloud: 'away', steps: opensPerson },
      refused: { shows: { id: 'not-allowed' }, query, steps: opensPerson },
    },
    more: {
      'a real one': {
        ...{ ...who, shows: { id: 'put-to-rest' }, query: `id=${staffIdOf('sample-editor')}` },
        steps: opensPerson,
      },
      'with credentials': { ...who, shows: { id: 'verify-1' }, query, cloud: opened, steps: opensPerson },
    },
  },
  {
    path: 'manager/pages/invite/index',
    states: {
      full: { ...who, shows: { id: 'make-code' } },
      empty: { ...who, shows: { id: 'no-places' }, cloud: [says(listPosts, { places: [], calendars: [] })] },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'staff/pages/post/index',
    states: {
      full: {
        who: regular,
        shows: { id: 'credentials' },
        cloud: [says(readPost, { me: person, acting: null, portrait, introduction, notices, unread: 4 })],
      },
      empty: { who: newcomer, shows: { id: 'no-post' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'is for everybody: who has no post is told so' },
    },
    more: {
      'to be signed': {
        shows: { id: 'sign' },
        cloud: [
          says(readPost, { me: unsigned, acting: null, portrait: null, introduction: null, notices: [], unread: 0 }),
        ],
      },
      'in one of several posts': {
        ...{ who: regular, shows: { id: 'act-in-all' } },
        cloud: [
          says(readPost, {
            me: person,
            acting: { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
            portrait,
            introduction,
            notices: [],
            unread: 0,
          }),
        ],
      },
      'a credential': {
        ...{ who: regular, shows: { id: 'save-credential' } },
        steps: (phone) => phone.tap('add-credential'),
      },
      'agreeing to a photo': {
        ...{ who: regular, shows: { id: 'agree-and-choose' } },
        steps: (phone) => phone.tap('give-portrait'),
      },
      'writes of themselves': {
        who: regular,
        shows: { id: 'agree-and-show' },
        steps: (phone) => phone.tap('write-introduction'),
      },
    },
  },
  {
    path: 'staff/pages/inbox/index',
    states: {
      full: { who: 'sample-line-keeper', shows: { id: 'all-read' }, cloud: [says(listStaffInbox, toldStaff)] },
      empty: { who: 'sample-counsellor', shows: { id: 'no-messages' } },
      loading: { who: 'sample-counsellor', shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: 'sample-counsellor', shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'not noted': {
        who: 'sample-counsellor',
        shows: { id: 'not-noted' },
        cloud: [says(listStaffInbox, toldStaff), refuses(markStaffInboxRead, 'too-many')],
        steps: (phone) => phone.tap('all-read'),
      },
    },
  },
  {
    path: 'staff/pages/join/index',
    states: {
      full: { shows: { id: 'look' } },
      empty: { never: 'is a form' },
      loading: { never: 'asks nothing by itself' },
      failed: { never: 'asks nothing by itself' },
      refused: {
        shows: { id: 'not-joined' },
        cloud: [refuses(lookAtInvitation, 'invitation-over')],
        steps: async (phone) => {
          await phone.el('join-code').fill('CDFGHJKMNPQR')
          await phone.tap('look')
        },
      },
    },
    more: {
      offered: {
        shows: { id: 'accept' },
        cloud: [
          says(lookAtInvitation, {
            role: 'counsellor',
            nodeName: '晨光社区',
            counsellorName: '云溪老师（虚构）',
            until: now + DAY,
          }),
        ],
        steps: async (phone) => {
          await phone.el('join-code').fill('CDFGHJKMNPQR')
          await phone.tap('look')
        },
      },
    },
  },
  {
    path: 'staff/pages/computers/index',
    states: {
      // None, or the one at which the gallery draws the desk's pages at the same time.
      full: { who: manager, shows: { text: /登录着的电脑/ } },
      empty: { who: regular, shows: { id: 'no-computers' } },
      loading: { who: manager, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: manager, shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'is for everybody: who has no computer is told so' },
    },
    more: {
      question: {
        who: manager,
        shows: { id: 'same-number' },
        cloud: [
          says(listComputers, { computers }),
          says(lookAtComputer, { computer, match: '47', askedAt: now - MINUTE, until: now + MINUTE }),
        ],
        steps: async (phone) => {
          const typed = phone.el('computer-code')
          if ((await typed.or(phone.el('scan-computer')).first().getAttribute('id'))?.endsWith('scan-computer')) {
            await phone.tap('scan-computer')
            await phone.page.locator('#phone-seen').fill('xinlin-desk/planted')
            await phone.page.getByRole('button', { name: '扫到了' }).click()
          } else {
            await typed.fill('planted')
            await phone.tap('look-computer')
          }
        },
      },
      'signed in at two': { who: manager, shows: { id: 'end-0' }, cloud: [says(listComputers, { computers })] },
    },
  },
  {
    path: 'staff/pages/emergency/index',
    states: {
      full: { who: regular, shows: { id: 'opening-0' }, cloud: [says(listOwnOpenings, { openings })] },
      empty: { who: idle, shows: { id: 'no-openings' } },
      loading: { who: regular, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: regular, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      opened: {
        who: regular,
        shows: { id: 'opened' },
        cloud: [says(listOwnOpenings, { openings }), says(lookAgain, { opened: openedRecord })],
        steps: (phone) => phone.tap('look-again-0'),
      },
      'not opened': {
        who: regular,
        shows: { id: 'not-opened' },
        cloud: [says(listOwnOpenings, { openings: [] }), refuses(openInEmergency, 'no-keeper')],
        steps: async (phone) => {
          await phone.el('record-code').fill('M4NK')
          await phone.el('record-why').fill('家里人来电话说他可能有危险，要马上联系')
          await phone.tap('open-record')
        },
      },
    },
  },
  {
    path: 'staff/pages/keeping/index',
    states: {
      full: {
        who: keeper,
        shows: { id: 'waiting-0' },
        cloud: [says(listToKeep, { waiting: [asked, toDecide], more: true, judged: [judged] })],
      },
      empty: {
        who: keeper,
        shows: { id: 'nothing-waits' },
        cloud: [says(listToKeep, { waiting: [], more: false, judged: [] })],
      },
      loading: { who: keeper, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: keeper, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'staff/pages/moving/index',
    states: {
      full: {
        who: regular,
        shows: { id: 'request-move' },
        cloud: [says(listMoves, { asks: true, keeps: true, kept: movesKept, more: true, asked: movesAsked })],
      },
      empty: { who: regular, shows: { id: 'no-moves-asked' } },
      loading: { who: keeper, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: keeper, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'nothing for the keeper': { who: keeper, shows: { id: 'no-moves-kept' } },
      'not asked': {
        who: regular,
        shows: { id: 'not-requested' },
        cloud: [refuses(requestMove, 'move-code-unknown')],
        steps: async (phone) => {
          await phone.el('move-code').fill('CDFG-HJKM-NPQR')
          await phone.el('move-record-code').fill('M4NK')
          await phone.tap('proof-known-here')
          await phone.el('move-note').fill('去年起每个月来两次，前台和咨询师都认得')
          await phone.tap('send-move')
        },
      },
    },
  },
  {
    path: 'counsellor/pages/share-record/index',
    states: {
      full: { who: regular, shows: { id: 'colleague-0' }, query: shareQuery },
      empty: {
        who: regular,
        shows: { id: 'nobody-to-ask' },
        query: shareQuery,
        cloud: [says(listColleagues, { colleagues: [], hasKeeper: false })],
      },
      loading: { who: regular, shows: { label: '正在加载' }, query: shareQuery, cloud: 'silent' },
      failed: { who: regular, shows: { id: 'retry' }, query: shareQuery, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: shareQuery },
    },
  },
  {
    path: 'staff/pages/way-in/index',
    states: {
      full: { shows: { id: 'enter' } },
      empty: { never: 'is a form' },
      loading: { never: 'asks nothing by itself' },
      failed: { never: 'asks nothing by itself' },
      refused: {
        shows: { id: 'not-entered' },
        cloud: [refuses(enterWithoutManager, 'has-managers')],
        steps: async (phone) => {
          await phone.el('way-in-code').fill('CDFGHJKMNPQRTVWXY346')
          await phone.el('way-in-name').fill('示例')
          await phone.tap('enter')
        },
      },
    },
    more: {
      'where there is nothing': {
        shows: { id: 'first-place' },
        cloud: [refuses(enterWithoutManager, 'nothing-here-yet')],
        steps: async (phone) => {
          await phone.el('way-in-code').fill('CDFGHJKMNPQRTVWXY346')
          await phone.el('way-in-name').fill('示例')
          await phone.tap('enter')
        },
      },
    },
  },
]
