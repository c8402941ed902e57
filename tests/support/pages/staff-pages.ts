import { listComputers, lookAtComputer } from '#core/contracts/computers'
import type { OutputOf } from '#core/contracts/operation'
import {
  enterWithoutManager,
  listPeople,
  listPosts,
  lookAtInvitation,
  openPerson,
  readPost,
} from '#core/contracts/staff'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { staffIdOf } from '../planted-staff'
import { manager, newcomer, now, regular } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

type Person = OutputOf<typeof openPerson>['person']
const post = {
  ...{ role: 'counsellor' as const, nodeId: 'n-chenguang', nodeName: '晨光社区' },
  ...{ counsellorId: 'c-yunxi', counsellorName: '云溪老师（虚构）', between: null },
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
  posts: [post, { ...post, role: 'care-worker', counsellorId: null, counsellorName: '', between: 'training-missing' }],
  trainings: [{ what: '保密和危机识别', on: '2026-11-02' }],
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
const who = { who: manager }
const query = 'id=p1_colleague'
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
      full: { ...who, shows: { id: 'put-to-rest' }, query: `id=${staffIdOf('sample-editor')}` },
      empty: {
        ...who,
        shows: { id: 'take-up' },
        query,
        cloud: [
          says(openPerson, { person: { ...unsigned, posts: [{ ...post, between: 'staff-suspended' }] }, self: false }),
        ],
      },
      loading: { ...who, shows: { label: '正在加载' }, query, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query },
    },
    more: {
      'with credentials': { ...who, shows: { id: 'verify-1' }, query, cloud: opened },
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
      full: { who: regular, shows: { id: 'credentials' }, cloud: [says(readPost, { me: person, notices })] },
      empty: { who: newcomer, shows: { id: 'no-post' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'is for everybody: who has no post is told so' },
    },
    more: {
      'to be signed': { shows: { id: 'sign' }, cloud: [says(readPost, { me: unsigned, notices: [] })] },
      'a credential': {
        ...{ who: regular, shows: { id: 'save-credential' } },
        steps: (phone) => phone.tap('add-credential'),
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
      full: { who: manager, shows: { id: 'no-computers' } },
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
